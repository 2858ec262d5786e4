import { canvasTexts } from '../../shared/language/canvas';
import { drawings } from '../../shared/language/drawings';
import type { Scene } from '../../shared/scene/scene';
import { type Action, useActions } from '../app/actions';
import { selectedBox } from '../canvas/selected-box';
import type { View } from '../canvas/use-view';
import { selectedPersons } from '../editor/editor';
import { useEditor } from '../editor/use-editor';
import { type Deed, deedRows } from './person-keys';

/** Offers in the palette what can be done with the selection, with its key on the drawing. */
export function useDeedActions(deed: (deed: Deed) => boolean, view: View, scene: Scene, onFrame: () => void): void {
  const editor = useEditor();
  useActions(() => {
    const { selection } = editor.state();
    const some = selectedPersons(selection).length > 0;
    const about = (label: Action['label'], keyThere: string, run: () => void, enabled = true): Action => ({
      id: `drawing.${label.en}`,
      label,
      keyThere,
      group: canvasTexts.group,
      enabled: () => enabled,
      run,
    });
    return [
      ...deedRows.map(({ deed: kind, keys, label }) =>
        about(label, keys[0] ?? '', () => deed(kind), some || kind === 'relate' || (kind === 'remove' && selection.length > 0)),
      ),
      about(canvasTexts.selectAll, 'Mod+A', () => editor.select(...scene.geometry.persons.map(({ id }) => `person:${id}`))),
      about(canvasTexts.frame, 'v', onFrame),
      about(canvasTexts.walk, 'ArrowUp', () => view.element.current?.focus()),
      about(drawings.fit, '0', view.fitAll),
      about(
        canvasTexts.zoomSelection,
        '1',
        () => {
          const box = selectedBox(scene, selection);
          if (box) view.frame(box);
        },
        selection.length > 0,
      ),
      about(drawings.zoomIn, '+', () => view.zoomBy(1.2)),
      about(drawings.zoomOut, '-', () => view.zoomBy(1 / 1.2)),
    ];
  });
}
