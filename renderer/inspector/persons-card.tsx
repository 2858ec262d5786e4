import { settlePersons } from '../../shared/case/commands/drawing';
import { addCouple, addHousehold, addRelation, connectParent, setMultipleBirth } from '../../shared/case/commands/ties';
import { nameIn } from '../../shared/case/find';
import { canvasTexts } from '../../shared/language/canvas';
import { drawings, inspected } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';

/** What can be done with several persons at once. */
export function PersonsCard({ ids }: { ids: readonly string[] }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const [first = '', second = ''] = ids;
  const two = ids.length === 2;
  const relate = () => {
    if (!editor.run(addRelation(value, { from: first, to: second, type: 'close', perspective: 'caseworker' }))) {
      editor.select(`relation:${value.emotional?.length ?? 0}`);
    }
  };
  const settle = () => {
    if (!editor.run(addHousehold(value, t(drawings.householdName), ids)))
      editor.select(`household:${editor.state().case.households?.at(-1)?.id}`);
  };
  return (
    <div className="card">
      <header className="card-head">
        <h2>{t(inspected.persons, { n: ids.length })}</h2>
        <p>{ids.map((id) => nameIn(value, id, language)).join(', ')}</p>
      </header>
      <div className="card-actions">
        {two && <Button onPress={() => editor.run(addCouple(value, first, second))}>{t(inspected.makeCouple)}</Button>}
        {two && <Button onPress={relate}>{t(inspected.makeRelation)}</Button>}
        {two && (
          <Button onPress={() => editor.run(connectParent(value, second, first))}>
            {t(inspected.makeParent, { name: nameIn(value, first, language) })}
          </Button>
        )}
        <Button onPress={settle}>{t(inspected.makeHousehold)}</Button>
        <Button onPress={() => editor.run(setMultipleBirth(value, ids, 'unknown'))}>{t(inspected.makeTwins)}</Button>
        <Button look="quiet" onPress={() => editor.run(settlePersons(value, ids))}>
          {t(canvasTexts.slip)}
        </Button>
      </div>
    </div>
  );
}
