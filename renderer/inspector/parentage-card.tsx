import { removeParentage, updateParentage } from '../../shared/case/commands/ties';
import { nameIn } from '../../shared/case/find';
import { inspected } from '../../shared/language/drawings';
import { parentageTypeWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { Chips } from '../ui/chips';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { Card, DeleteButton, Fields } from './card';
import { KnownBy } from './known-by';
import { optionsOf, orNothing, personOptions } from './options';
import { useRun } from './use-run';

export function ParentageCard({ index }: { index: number }) {
  const { t, language } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const tie = value.parentage?.[index];
  if (!tie) return null;
  const change = (fields: Parameters<typeof updateParentage>[2]) => run(updateParentage(value, index, fields));
  return (
    <Card
      title={nameIn(value, tie.child, language)}
      kind={
        <>
          {t(inspected.parents)}: {tie.parents.map((id) => nameIn(value, id, language)).join(' & ')}
        </>
      }
    >
      <Fields>
        <Select
          label={t(inspected.type)}
          value={tie.type}
          options={optionsOf(parentageTypeWords, language)}
          onCommit={(type) => type && change({ type })}
        />
        <div className="card-row">
          <DateField label={t(inspected.from)} value={tie.from} onCommit={(from) => change({ from })} />
          <DateField label={t(inspected.to)} value={tie.to} onCommit={(to) => change({ to })} />
        </div>
        {tie.parents.length === 1 && (
          <TextField
            label={t(inspected.otherParent)}
            description={t(inspected.otherParentHint)}
            value={tie.otherParent ?? ''}
            onCommit={(text) => change({ otherParent: orNothing(text) })}
          />
        )}
        <Chips
          label={t(inspected.custodyOfChild)}
          values={tie.custody ?? []}
          options={personOptions(value, language)}
          onCommit={(custody) => change({ custody: custody.length > 0 ? custody : undefined })}
        />
        <KnownBy ids={tie.knownBy} onCommit={(knownBy) => change({ knownBy })} />
        <DeleteButton onPress={() => run(removeParentage(value, index))} />
      </Fields>
    </Card>
  );
}
