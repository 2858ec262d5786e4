import { removeCouple, updateCouple } from '../../shared/case/commands/ties';
import { coupleOf, nameIn } from '../../shared/case/find';
import { inspected } from '../../shared/language/drawings';
import { coupleTypeWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Checkbox } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { Card, DeleteButton, Fields } from './card';
import { optionsOf } from './options';
import { useRun } from './use-run';

export function CoupleCard({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const couple = coupleOf(value, id);
  if (!couple) return null;
  const change = (fields: Parameters<typeof updateCouple>[2]) => run(updateCouple(value, id, fields));
  return (
    <Card
      title={
        <>
          {nameIn(value, couple.a, language)} & {nameIn(value, couple.b, language)}
        </>
      }
      kind={t(inspected.couple)}
    >
      <Fields>
        <Select
          label={t(inspected.type)}
          value={couple.type}
          options={optionsOf(coupleTypeWords, language)}
          onCommit={(type) => change({ type: type ?? 'unknown' })}
        />
        <div className="card-row">
          <DateField label={t(inspected.from)} value={couple.from} onCommit={(from) => change({ from })} />
          <DateField label={t(inspected.to)} value={couple.to} onCommit={(to) => change({ to })} />
        </div>
        <Checkbox
          label={t(inspected.endedByDeath)}
          checked={couple.ended === 'death'}
          onCommit={(on) => change({ ended: on ? 'death' : undefined })}
        />
        <Checkbox
          label={t(inspected.consanguineous)}
          checked={couple.consanguineous === true}
          onCommit={(on) => change({ consanguineous: on || undefined })}
        />
        <DeleteButton onPress={() => run(removeCouple(value, id))} />
      </Fields>
    </Card>
  );
}
