import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { drawings } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { useReadOnly } from '../editor/use-editor';
import { Button } from '../ui/button';

interface CardProps {
  readonly title: ReactNode;
  readonly kind: ReactNode;
  readonly children: ReactNode;
}

/** What is selected: its name, what it is, and its facts. */
export const Card = ({ title, kind, children }: CardProps) => (
  <div className="card">
    <header className="card-head">
      <h2 dir="auto" title={typeof title === 'string' ? title : undefined}>
        {title}
      </h2>
      <p>{kind}</p>
    </header>
    {children}
  </div>
);

/** The fields of a card; while the revision is locked, or the map they stand on is frozen, they can be read, not changed. */
export function Fields({ frozen = false, children }: { frozen?: boolean; children: ReactNode }) {
  const locked = useReadOnly();
  return (
    <fieldset className="card-fields" disabled={locked || frozen}>
      {children}
    </fieldset>
  );
}

export function DeleteButton({ onPress }: { onPress: () => void }) {
  const { t } = useLanguage();
  return (
    <div className="card-actions">
      <Button look="danger" icon={Trash2} onPress={onPress}>
        {t(drawings.delete)}
      </Button>
    </div>
  );
}
