import { useState } from 'react';
import { type PersonFields, updatePerson } from '../../shared/case/commands/person';
import { fullName, indexChildOf, personOf } from '../../shared/case/find';
import { familyOf } from '../../shared/kinship/family';
import { kinshipWord } from '../../shared/kinship/kinship';
import { inspected } from '../../shared/language/drawings';
import { genderWords } from '../../shared/language/family-values';
import { spokenTexts } from '../../shared/language/outline';
import { useLanguage } from '../app/language';
import { useRemembered } from '../app/settings';
import { PersonEntry } from '../assessment/person-entry';
import { DeleteBar } from '../editor/delete-bar';
import { useEditorState } from '../editor/use-editor';
import { ErasePerson } from '../erasing/erase-person';
import { Remarks } from '../sparring/remarks';
import { Segmented } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { Disclosure } from '../ui/disclosure';
import { TextField } from '../ui/text-field';
import { Card, DeleteButton, Fields } from './card';
import { Doubts } from './doubts';
import { Health } from './health';
import { MapPlace } from './map-place';
import { MapTies } from './map-ties';
import { optionsOf, orNothing } from './options';
import { PersonDetails } from './person-details';
import { PersonTies } from './person-ties';
import { SamePerson } from './same-person';
import { useRun } from './use-run';

/** A person: who they are, how they belong, and what more is known. */
export function PersonCard({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const [asking, setAsking] = useState(false);
  // Whoever fills in the same of one after another finds it open.
  const [more, setMore] = useRemembered('personDetails', false);
  const person = personOf(value, id);
  const child = indexChildOf(value);
  if (!person) return null;
  const change = (fields: PersonFields) => run(updatePerson(value, id, fields));
  const kinship = child?.id === id ? t(spokenTexts.child) : child ? t(kinshipWord(familyOf(value), child.id, id)) : '';
  return (
    <Card title={fullName(person, language)} kind={kinship || person.role}>
      <Doubts about={id} />
      <Remarks pin={{ person: id }} title={{ da: fullName(person, 'da'), en: fullName(person, 'en') }} />
      <Fields>
        <div className="card-row">
          <TextField label={t(inspected.firstName)} value={person.firstName} onCommit={(typed) => change({ firstName: typed.trim() })} />
          <TextField
            label={t(inspected.lastName)}
            value={person.lastName ?? ''}
            onCommit={(typed) => change({ lastName: orNothing(typed) })}
          />
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
      </Fields>
      <PersonEntry key={id} person={id} />
      <PersonTies id={id} />
      <MapTies id={id} />
      <Health person={person} />
      <Disclosure title={t(inspected.more)} open={more} onToggle={setMore}>
        <Fields>
          <PersonDetails person={person} />
          <SamePerson key={id} id={id} />
          {asking ? <DeleteBar inline onDone={() => setAsking(false)} /> : <DeleteButton onPress={() => setAsking(true)} />}
        </Fields>
        <ErasePerson key={id} id={id} name={fullName(person, language)} />
      </Disclosure>
    </Card>
  );
}
