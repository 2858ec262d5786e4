import { type PersonFields, updatePersons } from '../../shared/case/commands/person';
import { updateHousehold } from '../../shared/case/commands/ties';
import { personOf } from '../../shared/case/find';
import type { Person } from '../../shared/case/schema';
import { inspected } from '../../shared/language/drawings';
import { genderWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Checkbox, Segmented } from '../ui/choices';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { optionsOf, orNothing } from './options';
import { useRun } from './use-run';

/** What several persons can be told at once. A field in which they differ is empty until something is written for all of them. */
export function PersonsFields({ ids }: { ids: readonly string[] }) {
  const { t, language } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const persons = ids.flatMap((id) => personOf(value, id) ?? []);
  const change = (fields: PersonFields) => run(updatePersons(value, ids, fields));
  const gender = common(persons, (person) => person.gender);
  const text = (key: 'lastName' | 'country' | 'languageDa' | 'nonKin' | 'professional') => {
    const same = common(persons, (person) => person[key] ?? '');
    return {
      value: same ?? '',
      placeholder: same === undefined ? t(inspected.different) : undefined,
      onCommit: (typed: string) => change({ [key]: orNothing(typed) }),
    };
  };
  const shield = (key: 'name' | 'address') => ({
    checked: persons.length > 0 && persons.every((person) => person.protected?.[key] === true),
    onCommit: (on: boolean) => change({ protected: { [key]: on } }),
  });
  const moveIn = (home: string | undefined) => {
    const household = value.households?.find(({ id }) => id === home);
    if (!household) return;
    const staying = household.members.filter(({ person }) => !ids.includes(person));
    const there = (person: string) => household.members.find((member) => member.person === person) ?? { person, share: 'full' };
    run(updateHousehold(value, household.id, { members: [...staying, ...ids.map(there)] }));
  };
  const homes = (value.households ?? []).map(({ id, labelDa }) => ({ value: id, label: labelDa }));
  return (
    <>
      <h3>{t(inspected.common)}</h3>
      <TextField label={t(inspected.lastName)} {...text('lastName')} />
      <Segmented
        label={t(inspected.gender)}
        value={gender}
        options={optionsOf(genderWords, language)}
        onCommit={(chosen) => change({ gender: chosen })}
      />
      {homes.length > 0 && (
        <Select
          label={t(inspected.moveIn)}
          value={homeOfAll(value.households ?? [], ids)}
          options={homes}
          placeholder={t(inspected.chooseHome)}
          onCommit={moveIn}
        />
      )}
      <div className="card-row">
        <TextField label={t(inspected.country)} {...text('country')} />
        <TextField label={t(inspected.languageSpoken)} {...text('languageDa')} />
      </div>
      <TextField label={t(inspected.nonKin)} {...text('nonKin')} />
      <TextField label={t(inspected.professional)} {...text('professional')} />
      <div className="card-protection">
        <Checkbox label={t(inspected.protectedName)} {...shield('name')} />
        <Checkbox label={t(inspected.protectedAddress)} {...shield('address')} />
      </div>
    </>
  );
}

/** What all of them have; undefined where they differ. */
function common<Part>(persons: readonly Person[], of: (person: Person) => Part): Part | undefined {
  const parts = new Set(persons.map(of));
  return parts.size === 1 ? [...parts][0] : undefined;
}

const homeOfAll = (
  households: readonly { readonly id: string; readonly members: readonly { readonly person: string }[] }[],
  ids: readonly string[],
) => households.find(({ members }) => ids.every((id) => members.some(({ person }) => person === id)))?.id;
