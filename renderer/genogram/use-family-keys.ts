import type { KeyboardEvent } from 'react';
import { relativeOf, type Way } from '../../shared/genogram/relatives';
import { symbolBox } from '../canvas/near';
import { type Direction, isDirection, neighbour } from '../canvas/neighbour';
import { selectedBox } from '../canvas/selected-box';
import type { View } from '../canvas/use-view';
import { selectedPersons } from '../editor/editor';
import { useEditor } from '../editor/use-editor';
import { type Deed, deedOf } from './person-keys';
import type { FamilyScene } from './use-family-scene';

interface FamilyKeys extends Pick<FamilyScene, 'layout' | 'scene'> {
  readonly view: View;
  readonly deed: (deed: Deed) => boolean;
  /** Esc when there is something to leave; true when there was. */
  readonly onLeave: () => boolean;
  /** Turns the frame that selects on or off. */
  readonly onFrame: () => void;
  /** Enter where one person was sought to be chosen; true when it was so. */
  readonly onTake: () => boolean;
}

const ways: Record<Direction, Way> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** The keys of the drawing while it has the focus. Arrows walk to the nearest relative that way, else to whoever stands nearest. */
export function useFamilyKeys({ layout, scene, view, deed, onLeave, onFrame, onTake }: FamilyKeys): (event: KeyboardEvent) => void {
  const editor = useEditor();
  const chosen = () => selectedPersons(editor.state().selection);

  const walk = (direction: Direction) => {
    const from = chosen().at(-1);
    const kin = from === undefined ? undefined : relativeOf(layout, from, ways[direction]);
    const next = scene.geometry.persons.find(({ id }) => id === kin) ?? neighbour(scene.geometry, from, direction);
    if (!next) return;
    editor.select(`person:${next.id}`);
    view.show(symbolBox(next));
  };
  const looks: Record<string, () => void> = {
    v: onFrame,
    '+': () => view.zoomBy(1.2),
    '=': () => view.zoomBy(1.2),
    '-': () => view.zoomBy(1 / 1.2),
    '0': view.fitAll,
    '1': () => view.frame(selectedBox(scene, editor.state().selection) ?? scene.geometry.bounds),
  };
  return (event) => {
    if (event.target !== event.currentTarget) return;
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
    const asked = deedOf(event);
    if (bare && event.key === 'Enter' && onTake()) event.preventDefault();
    else if (asked) {
      if (deed(asked)) event.preventDefault();
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      editor.select(...scene.geometry.persons.map(({ id }) => `person:${id}`));
      event.preventDefault();
    } else if (bare && isDirection(event.key)) {
      walk(event.key);
      event.preventDefault();
    } else if (bare && event.key === 'Escape') {
      if (!onLeave()) editor.select();
      event.preventDefault();
    } else if (bare && looks[event.key]) {
      looks[event.key]?.();
      event.preventDefault();
    }
  };
}
