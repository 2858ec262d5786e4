import type { KeyboardEvent } from 'react';
import { takeOffMap } from '../../shared/case/commands/network-place';
import { connectAll, removeTie } from '../../shared/case/commands/network-ties';
import type { NetworkMap } from '../../shared/case/schema';
import { cellSteps } from '../../shared/network/step-cell';
import type { Scene } from '../../shared/scene/scene';
import { symbolBox } from '../canvas/near';
import { isDirection, neighbour } from '../canvas/neighbour';
import { selectedBox } from '../canvas/selected-box';
import type { View } from '../canvas/use-view';
import { isReadOnly, selectedPersons, splitSubject } from '../editor/editor';
import { useEditor } from '../editor/use-editor';
import { goToField } from '../ui/field';
import { useStepCell } from './use-step-cell';

/** Where the field stands that adds to the map. */
export const addToMapAnchor = 'map/add';

interface MapKeys {
  readonly map: NetworkMap;
  readonly scene: Scene;
  readonly view: View;
  readonly tying: string | undefined;
  readonly setTying: (from: string | undefined) => void;
  readonly onTie: (from: string, to: string) => void;
}

/** The keys on a map: Q adds, arrows walk, with Ctrl they move who is selected from cell to cell, T ties. */
export function useMapKeys({ map, scene, view, tying, setTying, onTie }: MapKeys): (event: KeyboardEvent) => void {
  const editor = useEditor();
  const step = useStepCell(map);
  const remove = (fixed: boolean) => {
    const { case: value, selection } = editor.state();
    const [kind, id] = splitSubject(selection[0] ?? '');
    const tie = kind === 'tie' ? map.ties?.[Number(id)] : undefined;
    if (fixed || selection.length !== 1) return;
    if (tie) editor.run(removeTie(value, map.id, tie.from, tie.to));
    else if (kind === 'person') editor.run(takeOffMap(value, map.id, id));
  };
  return (event) => {
    if (event.altKey || event.target !== event.currentTarget) return;
    const { case: value, selection } = editor.state();
    const chosen = selectedPersons(selection);
    const fixed = isReadOnly(editor.state()) || Boolean(map.frozenOn);
    const only = chosen.length === 1 ? chosen[0] : undefined;
    const mod = event.ctrlKey || event.metaKey;
    const towards = cellSteps[event.key];
    if (mod && !isDirection(event.key)) return;
    if (mod && only && towards) step(only, towards);
    else if (isDirection(event.key)) {
      const next = neighbour(scene.geometry, chosen.at(-1), event.key);
      if (next) {
        editor.select(`person:${next.id}`);
        view.show(symbolBox(next));
      }
    } else if (event.key.toLowerCase() === 't' && !fixed && only) setTying(only);
    else if (event.key.toLowerCase() === 'q' && !fixed) goToField(addToMapAnchor);
    else if (event.key.toLowerCase() === 't' && !fixed && chosen.length > 1) editor.run(connectAll(value, map.id, chosen));
    else if (event.key === 'Enter' && tying && only && only !== tying) onTie(tying, only);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(fixed);
    else if (event.key === 'Escape' && tying) setTying(undefined);
    else if (event.key === 'Escape') editor.select();
    else if (event.key === '+' || event.key === '=') view.zoomBy(1.2);
    else if (event.key === '-') view.zoomBy(1 / 1.2);
    else if (event.key === '0') view.fitAll();
    else if (event.key === '1') view.frame(selectedBox(scene, selection) ?? scene.geometry.bounds);
    else return;
    event.preventDefault();
  };
}
