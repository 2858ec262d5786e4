import { useState } from 'react';
import { settlePersons } from '../../shared/case/commands/drawing';
import { addCouple, addHousehold, addRelation, connectParent, setMultipleBirth } from '../../shared/case/commands/ties';
import { areaOf, nameIn } from '../../shared/case/find';
import { canvasTexts } from '../../shared/language/canvas';
import { drawings, inspected } from '../../shared/language/drawings';
import { mapTexts } from '../../shared/language/maps';
import { useLanguage } from '../app/language';
import { DeleteBar } from '../editor/delete-bar';
import { useEditor, useEditorState } from '../editor/use-editor';
import { useLayoutNow } from '../genogram/use-layout-now';
import { guardOrRelease } from '../genogram/use-person-deeds';
import { Button } from '../ui/button';
import { DeleteButton, Fields } from './card';
import { TiesAmong } from './map-ties';
import { MergeForm } from './merge-form';
import { PersonsFields } from './persons-fields';

/** What can be done with several persons at once, and what they can be told in common. */
export function PersonsCard({ ids }: { ids: readonly string[] }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const layoutNow = useLayoutNow();
  const [asking, setAsking] = useState(false);
  const [merging, setMerging] = useState(false);
  const [first = '', second = ''] = ids;
  const two = ids.length === 2;
  const guarded = ids.some((id) => areaOf(value, id));
  const moved = ids.some((id) => value.drawing?.offsets?.[id]);
  const relate = () => {
    if (!editor.run(addRelation(value, { from: first, to: second, type: 'close', perspective: 'caseworker' }))) {
      editor.select(`relation:${value.emotional?.length ?? 0}`);
    }
  };
  const gather = () => {
    if (!editor.run(addHousehold(value, t(drawings.householdName), ids)))
      editor.select(`household:${editor.state().case.households?.at(-1)?.id}`);
  };
  return (
    <div className="card">
      <header className="card-head">
        <h2>{t(inspected.persons, { n: ids.length })}</h2>
        <p className="card-names">{ids.map((id) => nameIn(value, id, language)).join(', ')}</p>
      </header>
      <Fields>
        <div className="card-actions">
          {two && <Button onPress={() => editor.run(addCouple(value, first, second))}>{t(inspected.makeCouple)}</Button>}
          {two && <Button onPress={relate}>{t(inspected.makeRelation)}</Button>}
          {two && (
            <Button onPress={() => editor.run(connectParent(value, second, first))}>
              {t(inspected.makeParent, { name: nameIn(value, first, language) })}
            </Button>
          )}
          <Button onPress={gather}>{t(inspected.makeHousehold)}</Button>
          <Button onPress={() => editor.run(setMultipleBirth(value, ids, 'unknown'))}>{t(inspected.makeTwins)}</Button>
          {two && <Button onPress={() => setMerging(true)}>{t(mapTexts.same)}</Button>}
        </div>
        {two && merging && <MergeForm key={ids.join(' ')} keep={first} gone={second} onDone={() => setMerging(false)} />}
        <TiesAmong ids={ids} />
        <PersonsFields key={ids.join(' ')} ids={ids} />
        <h3>{t(canvasTexts.group)}</h3>
        <div className="card-actions">
          <Button onPress={() => guardOrRelease(editor.run, value, ids, layoutNow)}>
            {t(guarded ? canvasTexts.releaseArea : canvasTexts.protectArea)}
          </Button>
          {moved && <Button onPress={() => editor.run(settlePersons(value, ids))}>{t(canvasTexts.slip)}</Button>}
        </div>
        <p className="secondary">{t(canvasTexts.areaHint)}</p>
        {asking ? <DeleteBar inline onDone={() => setAsking(false)} /> : <DeleteButton onPress={() => setAsking(true)} />}
      </Fields>
    </div>
  );
}
