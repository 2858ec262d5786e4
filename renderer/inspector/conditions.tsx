import { X } from 'lucide-react';
import type { Condition, ConditionKind, Person } from '../../shared/case/schema';
import { inspected } from '../../shared/language/drawings';
import { conditionKindWords, conditionStateWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { IconButton } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { KnownBy } from './known-by';
import { optionsOf, orNothing } from './options';

interface ConditionsProps {
  readonly person: Person;
  readonly onChange: (conditions: Condition[] | undefined) => string | undefined;
}

/** What someone is or was ill with, addicted to, or disabled by. */
export function Conditions({ person, onChange }: ConditionsProps) {
  const { t, language } = useLanguage();
  const conditions = person.conditions ?? [];
  const put = (next: Condition[]) => onChange(next.length > 0 ? next : undefined);
  const change = (index: number, fields: Partial<Condition>) =>
    put(conditions.map((condition, at) => (at === index ? present({ ...condition, ...fields }) : condition)));
  const kinds = optionsOf(conditionKindWords, language);
  const add = (kind: ConditionKind | undefined) => kind && put([...conditions, { kind, state: 'present' }]);
  return (
    <>
      {conditions.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no name but its place.
        <div key={index} className="card-condition">
          <Select
            label={t(inspected.conditionKind)}
            value={condition.kind}
            options={kinds}
            onCommit={(kind) => kind && change(index, { kind })}
          />
          <Select
            label={t(inspected.conditionState)}
            value={condition.state}
            options={optionsOf(conditionStateWords, language)}
            onCommit={(state) => state && change(index, { state })}
          />
          <IconButton
            icon={X}
            size={16}
            label={t(inspected.removeCondition, { what: condition.labelDa || conditionKindWords[condition.kind][language] })}
            onPress={() => put(conditions.filter((_, at) => at !== index))}
          />
          <TextField
            className="wide"
            label={t(inspected.conditionName)}
            value={condition.labelDa ?? ''}
            onCommit={(typed) => change(index, { labelDa: orNothing(typed) })}
          />
          <DateField label={t(inspected.from)} value={condition.from} onCommit={(from) => change(index, { from })} />
          <DateField label={t(inspected.to)} value={condition.to} onCommit={(to) => change(index, { to })} />
          <div className="wide">
            <KnownBy ids={condition.knownBy} onCommit={(knownBy) => change(index, { knownBy })} />
          </div>
        </div>
      ))}
      <Select label={t(inspected.addCondition)} value={null} options={kinds} onCommit={add} />
    </>
  );
}

/** Without the fields that were emptied. */
const present = (condition: Condition): Condition =>
  Object.fromEntries(Object.entries(condition).filter(([, field]) => field !== undefined)) as Condition;
