import { longDate } from '../../shared/case/dates';
import { fullName } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { listTexts } from '../../shared/language/cases';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { Doomed } from './deeds';
import { nameOf } from './name';

export interface DeleteDialogProps {
  readonly doomed: Doomed | undefined;
  readonly onDelete: (doomed: Doomed) => void;
  readonly onKeep: () => void;
}

/** Tells what is lost with a case, and how long it can be brought back. */
export function DeleteDialog({ doomed, onDelete, onKeep }: DeleteDialogProps) {
  const { t, language } = useLanguage();
  if (!doomed) return null;
  return (
    <Dialog
      open
      onClose={onKeep}
      title={t(listTexts.deleteTitle, { title: nameOf(doomed.listed) })}
      foot={
        <>
          <Button look="danger" onPress={() => onDelete(doomed)}>
            {t(listTexts.deleteNow)}
          </Button>
          <Button look="primary" onPress={onKeep} autoFocus>
            {t(listTexts.keep)}
          </Button>
        </>
      }
    >
      {doomed.case && <Lost value={doomed.case} />}
      <p>
        {t(listTexts.deleteUndo)} {doomed.backupsUntil && t(listTexts.deleteBackups, { day: longDate(doomed.backupsUntil, language) })}
      </p>
    </Dialog>
  );
}

function Lost({ value }: { value: Case }) {
  const { t, language } = useLanguage();
  const names = value.persons.slice(0, 4).map((person) => fullName(person, language));
  const rest = value.persons.length - names.length;
  const shown = rest > 0 ? t(listTexts.lostAndMore, { names: names.join(', '), count: rest }) : names.join(', ');
  const maps = value.networkMaps?.length ?? 0;
  return (
    <div>
      <p>{t(listTexts.deleteLost)}</p>
      <ul className="cases-lost">
        <li>{t(listTexts.lostPersons, { count: value.persons.length, names: shown })}</li>
        {maps > 0 && <li>{t(listTexts.lostMaps, { count: maps })}</li>}
        {value.assessment && <li>{t(listTexts.lostAssessment)}</li>}
        <li>{t(listTexts.lostHistory)}</li>
      </ul>
    </div>
  );
}
