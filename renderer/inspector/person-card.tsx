import { settlePersons } from '../../shared/case/commands/drawing';
import type { PersonFields } from '../../shared/case/commands/person';
import { updatePerson } from '../../shared/case/commands/person';
import { fullName, indexChildOf, personOf } from '../../shared/case/find';
import { familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';
import { inspected } from '../../shared/language/drawings';
import { genderWords, lossTypeWords, personKindWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { EntryLink } from '../assessment/entry-link';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { Checkbox, Segmented } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { Disclosure } from '../ui/disclosure';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { CprField } from './cpr-field';
import { MapPlace } from './map-place';
import { optionsOf, orNothing } from './options';
import { PersonTies } from './person-ties';

/** A person: who they are, how they belong, and what more is known. */
export function PersonCard({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const person = personOf(value, id);
  const child = indexChildOf(value);
  if (!person) return null;
  const change = (fields: PersonFields) => editor.run(updatePerson(value, id, fields));
  const text = (field: 'country' | 'occupation' | 'nonKin' | 'professional' | 'lastName') => ({
    value: person[field] ?? '',
    onCommit: (typed: string) => change({ [field]: orNothing(typed) }),
  });
  const kinship = child && child.id !== id ? t(kinshipWord(familyOf(value), child.id, id)) : '';
  const shield = person.protected ?? {};
  return (
    <div className="card">
      <header className="card-head">
        <h2>{fullName(person, language)}</h2>
        <p>{kinship || person.role}</p>
      </header>
      <div className="card-row">
        <TextField
          label={t(inspected.firstName)}
          value={person.firstName}
          onCommit={(firstName) => change({ firstName: firstName.trim() })}
        />
        <TextField label={t(inspected.lastName)} {...text('lastName')} />
      </div>
      <Segmented
        label={t(inspected.gender)}
        value={person.gender}
        options={optionsOf(genderWords, language)}
        onCommit={(gender) => change({ gender })}
      />
      <div className="card-row">
        <DateField
          label={t(person.kind === 'pregnancy' ? inspected.due : inspected.birth)}
          value={person.birth}
          onCommit={(birth) => change({ birth })}
        />
        <DateField label={t(inspected.death)} value={person.death} onCommit={(death) => change({ death })} />
      </div>
      <MapPlace id={id} />
      <EntryLink person={id} />
      <PersonTies id={id} />
      <Disclosure title={t(inspected.more)}>
        <div className="card card-inner">
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
          <CprField person={person} onCommit={(cpr) => change({ cpr })} />
          <Checkbox
            label={t(inspected.custody)}
            checked={person.custody === true}
            onCommit={(on) => change({ custody: on || undefined })}
          />
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
          <TextField label={t(inspected.occupation)} {...text('occupation')} />
          <TextField label={t(inspected.country)} {...text('country')} />
          <TextArea
            label={t(inspected.healthNote)}
            value={person.healthNoteDa ?? ''}
            onCommit={(typed) => change({ healthNoteDa: orNothing(typed) })}
          />
          <TextArea label={t(inspected.note)} value={person.noteDa ?? ''} onCommit={(typed) => change({ noteDa: orNothing(typed) })} />
          {value.drawing?.offsets?.[id] && (
            <Button look="quiet" onPress={() => editor.run(settlePersons(value, [id]))}>
              {t(inspected.settle)}
            </Button>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
