import { removeParentage, updateParentage } from '../../shared/case/commands/ties';
import { nameIn } from '../../shared/case/find';
import { drawings, inspected } from '../../shared/language/drawings';
import { parentageTypeWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { optionsOf, orNothing } from './options';

export function ParentageCard({ index }: { index: number }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const tie = value.parentage?.[index];
  if (!tie) return null;
  const change = (fields: Parameters<typeof updateParentage>[2]) => editor.run(updateParentage(value, index, fields));
  return (
    <div className="card">
      <header className="card-head">
        <h2>{nameIn(value, tie.child, language)}</h2>
        <p>
          {t(inspected.parents)}: {tie.parents.map((id) => nameIn(value, id, language)).join(' & ')}
        </p>
      </header>
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
      <div className="card-actions">
        <Button look="quiet" onPress={() => editor.run(removeParentage(value, index))}>
          {t(drawings.delete)}
        </Button>
      </div>
    </div>
  );
}
