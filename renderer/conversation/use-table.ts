import { useRef } from 'react';
import { addPersonToMap, placePerson, setLook, takeOffMap } from '../../shared/case/commands/network-place';
import { readNameLine } from '../../shared/case/quick-entry/name-line';
import type { EntryLook, NetworkMap } from '../../shared/case/schema';
import type { Spot } from '../../shared/network/board';
import { templateOf } from '../../shared/network/templates/templates';
import { useDay } from '../editor/day';
import { useEditor, useEditorState } from '../editor/use-editor';
import { placeWords } from '../network/place-words';

type PutAt = Pick<Spot, 'sector'> & { readonly ring: Spot['ring'] | null; readonly place?: Spot['place'] };

const recorded = { recorded: true } as const;

/** What can be done at the table. Each placement is kept as a step, and only what was done here can be taken back here. */
export function useTable(map: NetworkMap) {
  const editor = useEditor();
  const { today } = useDay();
  const label = useEditorState((state) => state.undoLabel);
  const done = useRef(0);
  const template = templateOf(map);
  const run = (command: Parameters<typeof editor.run>[0]): boolean => {
    const before = editor.state().case;
    const refused = editor.run(command);
    if (!refused && editor.state().case !== before) done.current += 1;
    return !refused;
  };
  return {
    put: (person: string, to: PutAt) => run(placePerson(editor.state().case, map.id, person, to, placeWords(to, template), recorded)),
    /** A new person, at a spot or in the tray; the id. */
    add: (name: string, spot: Spot | undefined): string | undefined => {
      const to = spot ?? { sector: template.sectors[0]?.id ?? '', ring: null };
      return run(addPersonToMap(map.id, readNameLine(name, today), to, recorded)) ? editor.state().case.persons.at(-1)?.id : undefined;
    },
    look: (person: string, look: EntryLook) => run(setLook(editor.state().case, map.id, person, look)),
    takeOff: (person: string) => run(takeOffMap(editor.state().case, map.id, person, recorded)),
    canUndo: label !== undefined && done.current > 0,
    undo: () => {
      done.current -= 1;
      editor.undo();
    },
  };
}
