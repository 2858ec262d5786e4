import './empty-family.css';
import { PencilLine, Waypoints } from 'lucide-react';
import { drawings } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Kbd } from '../ui/tooltip';

interface EmptyFamilyProps {
  readonly onTemplate: () => void;
  readonly onEntry: () => void;
}

/** A family of one: the ways to begin it. */
export function EmptyFamily({ onTemplate, onEntry }: EmptyFamilyProps) {
  const { t } = useLanguage();
  return (
    <section className="empty-family" aria-label={t(drawings.emptyFamily)} data-floating>
      <div className="empty-family-ways">
        <Button icon={Waypoints} onPress={onTemplate}>
          {t(drawings.generations)} <Kbd keys="T" />
        </Button>
        <Button icon={PencilLine} onPress={onEntry}>
          {t(drawings.oneLine)} <Kbd keys="Q" />
        </Button>
      </div>
      <p>{t(drawings.emptyFamilyKeys)}</p>
    </section>
  );
}
