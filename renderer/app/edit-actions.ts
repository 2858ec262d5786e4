import { Redo2, Undo2, UserRound } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { fullName } from '../../shared/case/find';
import { appTexts } from '../../shared/language/app';
import { useShowPersons } from '../editor/show-persons';
import { useEditor, useEditorState } from '../editor/use-editor';
import { useForgetRefusal, useTell } from '../ui/status-line';
import { type Action, useActions } from './actions';
import { useLanguage } from './language';
import { useNavigation } from './navigation';

export function useEditActions(): void {
  const editor = useEditor();
  const canUndo = () => editor.state().undoLabel !== undefined;
  const canRedo = () => editor.state().redoLabel !== undefined;
  useActions([
    { id: 'undo', label: appTexts.undo, icon: Undo2, shortcut: 'Mod+Z', enabled: canUndo, run: editor.undo },
    { id: 'redo', label: appTexts.redo, icon: Redo2, shortcut: 'Mod+Shift+Z', enabled: canRedo, run: editor.redo },
    { id: 'redo.y', label: appTexts.redo, shortcut: 'Mod+Y', hidden: true, enabled: canRedo, run: editor.redo },
  ]);
}

/** Says in the status line what the editor did, with the way back while there is one. A refusal goes when something else is looked at. */
export function useTold(): void {
  const { t } = useLanguage();
  const tell = useTell();
  const editor = useEditor();
  const said = useEditorState((state) => state.said);
  const forget = useForgetRefusal();
  const { station } = useNavigation();
  const selection = useEditorState((state) => state.selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of station or selection.
  useEffect(() => forget({ lasting: true }), [forget, station, selection]);
  const last = useRef(said?.count);
  useEffect(() => {
    if (!said || said.count === last.current) return;
    last.current = said.count;
    tell({
      text: t(said.text),
      doubt: said.doubt && t(said.doubt),
      refused: said.refused,
      undo: said.undo && editor.state().undoLabel ? editor.undo : undefined,
    });
  }, [said, editor, t, tell]);
}

/** Every person of the case can be found in the palette: choosing one selects them, and brings them into view, where they are drawn. */
export function usePersonActions(): void {
  const editor = useEditor();
  const show = useShowPersons();
  useActions(() =>
    editor.state().case.persons.map(
      (person): Action => ({
        id: `person.${person.id}`,
        label: { da: fullName(person, 'da'), en: fullName(person, 'en') },
        detail: person.role ? { da: person.role, en: person.role } : undefined,
        group: appTexts.palettePersons,
        icon: UserRound,
        searched: true,
        run: () => show([person.id]),
      }),
    ),
  );
}
