import { Eye } from 'lucide-react';
import { useState } from 'react';
import { isCpr, maskedCpr } from '../../shared/case/cpr';
import type { Person } from '../../shared/case/schema';
import { inspected } from '../../shared/language/drawings';
import { call } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

interface CprFieldProps {
  readonly person: Person;
  readonly onCommit: (cpr: string | undefined) => void;
}

/** The CPR number: masked until it is asked for, which the audit log tells. What is not a number stays in the field with the reason. */
export function CprField({ person, onCommit }: CprFieldProps) {
  const { t } = useLanguage();
  const caseId = useEditorState((state) => state.case.id);
  const [shown, setShown] = useState(false);
  const [rejected, setRejected] = useState<string>();
  const known = person.cpr ?? person.cprFictional ?? '';
  const take = (typed: string) => {
    const text = typed.trim();
    setRejected(text === '' || isCpr(text) ? undefined : text);
    if (text === '') onCommit(undefined);
    else if (isCpr(text)) onCommit(text);
  };
  const reveal = () => {
    setShown(true);
    void call('audit.revealed', { id: caseId, person: person.id, what: 'cpr' });
  };
  const open = shown || known === '';
  return (
    <div className="cpr">
      <TextField
        label={t(inspected.cpr)}
        value={rejected ?? (open ? known : maskedCpr(known))}
        readOnly={!open}
        error={rejected && t(inspected.cprShape)}
        onCommit={take}
      />
      {!open && (
        <Button look="quiet" icon={Eye} onPress={reveal}>
          {t(inspected.revealCpr)}
        </Button>
      )}
    </div>
  );
}
