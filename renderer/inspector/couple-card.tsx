import { setBond } from '../../shared/case/commands/course';
import { removeCouple, updateCouple } from '../../shared/case/commands/ties';
import { coupleOf, nameIn } from '../../shared/case/find';
import { bonds, coupleState } from '../../shared/kinship/course';
import { inspected } from '../../shared/language/drawings';
import { coupleTypeWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Checkbox } from '../ui/choices';
import { Select } from '../ui/select';
import { Card, DeleteButton, Fields } from './card';
import { CourseRows } from './course-rows';
import { KnownBy } from './known-by';
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
          label={t(inspected.bond)}
          value={coupleState(couple).bond}
          options={bonds.map((bond) => ({ value: bond, label: coupleTypeWords[bond][language] }))}
          onCommit={(bond) => bond && run(setBond(value, id, bond))}
        />
        <CourseRows couple={couple} />
        <Checkbox
          label={t(inspected.consanguineous)}
          checked={couple.consanguineous === true}
          onCommit={(on) => change({ consanguineous: on || undefined })}
        />
        <KnownBy ids={couple.knownBy} onCommit={(knownBy) => change({ knownBy })} />
        <DeleteButton onPress={() => run(removeCouple(value, id))} />
      </Fields>
    </Card>
  );
}
