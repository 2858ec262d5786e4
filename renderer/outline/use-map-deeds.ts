import type { KeyboardEvent } from 'react';
import { takeOffMap } from '../../shared/case/commands/network-place';
import { connectAll, removeTie } from '../../shared/case/commands/network-ties';
import type { NetworkMap } from '../../shared/case/schema';
import { cellSteps } from '../../shared/network/step-cell';
import { isReadOnly, selectedPersons, splitSubject } from '../editor/editor';
import { useEditor } from '../editor/use-editor';
import { useCompare } from '../network/use-compare';
import { useStepCell } from '../network/use-step-cell';

export interface MapDeeds {
  /** The map can't be changed. */
  readonly fixed: boolean;
  readonly tie: () => void;
  readonly takeOff: () => void;
  /** Absent: there is no other map. */
  readonly compare: (() => void) | undefined;
  /** True when the key was one of these. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** What can be done on a map by keys, with who is selected in the outline. `askTie`: whom the one who is selected is to be tied to. */
export function useMapDeeds(map: NetworkMap, askTie: (from: string) => void): MapDeeds {
  const editor = useEditor();
  const step = useStepCell(map);
  const compare = useCompare(map);
  const fixed = isReadOnly(editor.state()) || Boolean(map.frozenOn);
  const tie = () => {
    const { case: value, selection } = editor.state();
    const [first, ...others] = selectedPersons(selection);
    if (first && others.length > 0) editor.run(connectAll(value, map.id, [first, ...others]));
    else if (first) askTie(first);
  };
  const takeOff = () => {
    const { case: value, selection } = editor.state();
    const [kind, id] = splitSubject(selection[0] ?? '');
    const tied = kind === 'tie' ? map.ties?.[Number(id)] : undefined;
    if (tied) editor.run(removeTie(value, map.id, tied.from, tied.to));
    else if (kind === 'person') editor.run(takeOffMap(value, map.id, id));
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const [person] = selectedPersons(editor.state().selection);
    const towards = cellSteps[event.key];
    const mod = event.ctrlKey || event.metaKey;
    const bare = !mod && !event.altKey;
    if (mod && towards && person && !fixed) step(person, towards);
    else if (bare && event.key.toLowerCase() === 't' && !fixed) tie();
    else if (bare && event.key.toLowerCase() === 'c' && compare) compare();
    else if (bare && (event.key === 'Delete' || event.key === 'Backspace') && !fixed) takeOff();
    else return false;
    return true;
  };
  return { fixed, tie, takeOff, compare, onKey };
}
