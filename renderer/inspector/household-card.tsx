import { removeHousehold, updateHousehold } from '../../shared/case/commands/ties';
import { nameIn } from '../../shared/case/find';
import type { Household } from '../../shared/case/schema';
import { drawings, inspected } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Chips } from '../ui/chips';
import { Checkbox } from '../ui/choices';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';
import { Card, DeleteButton, Fields } from './card';
import { personOptions } from './options';
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
  const setShare = (person: string, share: string) =>
    change({ members: household.members.map((member) => (member.person === person ? { ...member, share } : member)) });
  return (
    <Card title={household.labelDa} kind={t(inspected.household)}>
      <Fields>
        <TextField
          autoFocus={household.labelDa === t(drawings.householdName)}
          label={t(inspected.label)}
          value={household.labelDa}
          onCommit={(labelDa) => labelDa.trim() && change({ labelDa: labelDa.trim() })}
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
          <Share
            key={member.person}
            name={nameIn(value, member.person, language)}
            member={member}
            onCommit={(share) => setShare(member.person, share)}
          />
        ))}
        <DeleteButton onPress={() => run(removeHousehold(value, id))} />
      </Fields>
    </Card>
  );
}

const fixed = ['full', 'weekend', 'placed', 'part'] as const;
const fortnights = Array.from({ length: 13 }, (_, index) => `${13 - index}/14`);

function Share({ name, member, onCommit }: { name: string; member: Member; onCommit: (share: string) => void }) {
  const { t } = useLanguage();
  const known = [
    ...fixed.map((share) => ({ value: share as string, label: t(inspected[share]) })),
    ...fortnights.map((days) => ({ value: days, label: days })),
  ];
  const options = known.some(({ value }) => value === member.share) ? known : [...known, { value: member.share, label: member.share }];
  return <ComboBox label={name} value={member.share} options={options} onCommit={(share) => share && onCommit(share)} />;
}
