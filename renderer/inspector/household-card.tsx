import { removeHousehold, updateHousehold } from '../../shared/case/commands/ties';
import { nameIn } from '../../shared/case/find';
import type { Household } from '../../shared/case/schema';
import { drawings, inspected } from '../../shared/language/drawings';
import { householdKindWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Chips } from '../ui/chips';
import { Checkbox } from '../ui/choices';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { Card, DeleteButton, Fields } from './card';
import { optionsOf, personOptions } from './options';
import { useRun } from './use-run';

type Member = Household['members'][number];

export function HouseholdCard({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const household = value.households?.find((other) => other.id === id);
  if (!household) return null;
  const change = (fields: Parameters<typeof updateHousehold>[2]) => run(updateHousehold(value, id, fields));
  const setMembers = (ids: readonly string[]) =>
    change({ members: ids.map((person) => household.members.find((member) => member.person === person) ?? { person, share: 'full' }) });
  const setMember = (person: string, fields: Partial<Member>) =>
    change({ members: household.members.map((member) => (member.person === person ? withFields(member, fields) : member)) });
  return (
    <Card title={household.labelDa} kind={t(inspected.household)}>
      <Fields>
        <TextField
          autoFocus={household.labelDa === t(drawings.householdName)}
          label={t(inspected.label)}
          value={household.labelDa}
          onCommit={(labelDa) => labelDa.trim() && change({ labelDa: labelDa.trim() })}
        />
        <Select
          label={t(inspected.householdKind)}
          value={household.kind ?? 'home'}
          options={optionsOf(householdKindWords, language)}
          onCommit={(kind) => change({ kind: kind === 'home' ? undefined : kind })}
        />
        <Checkbox
          label={t(inspected.addressProtected)}
          checked={household.addressProtected === true}
          onCommit={(on) => change({ addressProtected: on || undefined })}
        />
        <div className="card-row">
          <DateField label={t(inspected.from)} value={household.from} onCommit={(from) => change({ from })} />
          <DateField label={t(inspected.to)} value={household.to} onCommit={(to) => change({ to })} />
        </div>
        <Chips
          label={t(inspected.members)}
          values={household.members.map(({ person }) => person)}
          options={personOptions(value, language)}
          onCommit={(ids) => ids.length > 0 && setMembers(ids)}
        />
        <h3>{t(inspected.share)}</h3>
        {household.members.map((member) => (
          <MemberRow
            key={member.person}
            name={nameIn(value, member.person, language)}
            member={member}
            onCommit={(fields) => setMember(member.person, fields)}
          />
        ))}
        <DeleteButton onPress={() => run(removeHousehold(value, id))} />
      </Fields>
    </Card>
  );
}

const fixed = ['full', 'weekend', 'placed', 'part'] as const;
/** Days of a fortnight: "9/14". */
export const fortnights = Array.from({ length: 13 }, (_, index) => `${13 - index}/14`);

/** A field that is undefined is taken away. */
function withFields(member: Member, fields: Partial<Member>): Member {
  const { from, to, ...rest } = { ...member, ...fields };
  return { ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** How much of the time someone lives here, and from when to when. */
function MemberRow({ name, member, onCommit }: { name: string; member: Member; onCommit: (fields: Partial<Member>) => void }) {
  const { t } = useLanguage();
  const known = [
    ...fixed.map((share) => ({ value: share as string, label: t(inspected[share]) })),
    ...fortnights.map((days) => ({ value: days, label: days })),
  ];
  const options = known.some(({ value }) => value === member.share) ? known : [...known, { value: member.share, label: member.share }];
  return (
    <div className="card-member">
      <ComboBox label={name} value={member.share} options={options} onCommit={(share) => share && onCommit({ share })} />
      <DateField label={t(inspected.from)} value={member.from} onCommit={(from) => onCommit({ from })} />
      <DateField label={t(inspected.to)} value={member.to} onCommit={(to) => onCommit({ to })} />
    </div>
  );
}
