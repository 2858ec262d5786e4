import { releaseArea, settlePersons } from '../../shared/case/commands/drawing';
import { type PersonFields, updatePerson } from '../../shared/case/commands/person';
import { areaOf } from '../../shared/case/find';
import type { Person } from '../../shared/case/schema';
import { canvasTexts } from '../../shared/language/canvas';
import { inspected } from '../../shared/language/drawings';
import { lossTypeWords, personKindWords, sexAtBirthWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { CountField } from './count-field';
import { CprField } from './cpr-field';
import { optionsOf, orNothing } from './options';
import { useRun } from './use-run';

/** What stands between commas; nothing when nothing does. */
function listed(typed: string): string[] | undefined {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 ? parts : undefined;
}

/** What is known of a person beyond name, gender and dates. */
export function PersonDetails({ person }: { person: Person }) {
  const { t, language } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const { id } = person;
  const change = (fields: PersonFields) => run(updatePerson(value, id, fields));
  const text = (field: 'country' | 'languageDa' | 'occupation' | 'incomeDa' | 'nonKin' | 'professional') => ({
    value: person[field] ?? '',
    onCommit: (typed: string) => change({ [field]: orNothing(typed) }),
  });
  const area = areaOf(value, id);
  const shield = person.protected ?? {};
  return (
    <>
      <Select
        label={t(inspected.kind)}
        value={person.kind}
        options={optionsOf(personKindWords, language)}
        onCommit={(kind) => kind && change({ kind })}
      />
      {person.kind === 'pregnancy_loss' && (
        <Select
          label={t(inspected.lossType)}
          value={person.lossType}
          options={optionsOf(lossTypeWords, language)}
          onCommit={(lossType) => change({ lossType })}
        />
      )}
      {person.kind === 'group' && <CountField count={person.count} onCommit={(count) => change({ count })} />}
      <CprField person={person} onCommit={(cpr) => change({ cpr })} />
      <Checkbox label={t(inspected.custody)} checked={person.custody === true} onCommit={(on) => change({ custody: on || undefined })} />
      <div className="card-protection">
        <Checkbox
          label={t(inspected.protectedName)}
          checked={shield.name === true}
          onCommit={(name) => change({ protected: { ...shield, name } })}
        />
        <Checkbox
          label={t(inspected.protectedAddress)}
          checked={shield.address === true}
          onCommit={(address) => change({ protected: { ...shield, address } })}
        />
      </div>
      <TextField label={t(inspected.nonKin)} description={t(inspected.nonKinHint)} {...text('nonKin')} />
      <TextField label={t(inspected.professional)} description={t(inspected.professionalHint)} {...text('professional')} />
      <div className="card-row">
        <TextField label={t(inspected.occupation)} {...text('occupation')} />
        <TextField label={t(inspected.income)} {...text('incomeDa')} />
        <TextField label={t(inspected.country)} {...text('country')} />
        <DateField label={t(inspected.migrated)} value={person.migrated} onCommit={(migrated) => change({ migrated })} />
        <TextField label={t(inspected.languageSpoken)} {...text('languageDa')} />
        <TextField
          label={t(inspected.cultures)}
          description={t(inspected.culturesHint)}
          value={(person.culturesDa ?? []).join(', ')}
          onCommit={(typed) => change({ culturesDa: listed(typed) })}
        />
      </div>
      <Select
        label={t(inspected.sexAtBirth)}
        value={person.sexAtBirth}
        options={optionsOf(sexAtBirthWords, language)}
        clearable
        onCommit={(sexAtBirth) => change({ sexAtBirth })}
      />
      <TextArea label={t(inspected.note)} value={person.noteDa ?? ''} onCommit={(typed) => change({ noteDa: orNothing(typed) })} />
      {area && (
        <Button look="quiet" onPress={() => run(releaseArea(value, area.id))}>
          {t(canvasTexts.releaseArea)}
        </Button>
      )}
      {!area && value.drawing?.offsets?.[id] && (
        <Button look="quiet" onPress={() => run(settlePersons(value, [id]))}>
          {t(canvasTexts.slip)}
        </Button>
      )}
    </>
  );
}
