import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import { pasteFragment } from '../../shared/case/commands/paste';
import { removePersons } from '../../shared/case/commands/person';
import { coupleOf, nameIn } from '../../shared/case/find';
import { type Fragment, fragmentOf } from '../../shared/case/fragment';
import type { Case } from '../../shared/case/schema';
import { clipboardTexts } from '../../shared/language/clipboard';
import { fill } from '../../shared/language/text';
import { useClipboard } from '../editor/clipboard';
import { isReadOnly, splitSubject } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useEditor } from '../editor/use-editor';
import { useActions } from './actions';
import { useNavigation } from './navigation';

/** Copy, cut, paste and duplicate persons with what ties them to each other, within a case and from one to another. */
export function useCopyActions(): void {
  const editor = useEditor();
  const place = usePlace();
  const { fragment, keep } = useClipboard();
  const { station } = useNavigation();
  const drawn = station === 'family' || station === 'network';
  const chosen = () => personsOf(editor.state().case, editor.state().selection);
  // Words that are marked on the screen are what Ctrl+C means then.
  const some = () => drawn && chosen().length > 0 && (window.getSelection()?.isCollapsed ?? true);
  const change = () => some() && !isReadOnly(editor.state());

  const copy = () => {
    const { case: value } = editor.state();
    const ids = chosen();
    keep(fragmentOf(value, ids));
    const [only = ''] = ids;
    const named = { da: nameIn(value, only, 'da'), en: nameIn(value, only, 'en') };
    editor.say(fill(clipboardTexts.copied, { names: ids.length > 1 ? fill(clipboardTexts.several, { n: ids.length }) : named }));
  };
  const cut = () => {
    const { case: value } = editor.state();
    const ids = chosen();
    if (!editor.run(removePersons(value, ids))) keep(fragmentOf(value, ids));
  };
  const paste = (given: Fragment) => {
    const before = new Set(editor.state().case.persons.map(({ id }) => id));
    if (editor.run(pasteFragment(given))) return;
    const made = editor
      .state()
      .case.persons.filter(({ id }) => !before.has(id))
      .map(({ id }) => `person:${id}`);
    editor.select(...made);
    place.change({ revealed: undefined });
    requestAnimationFrame(() => requestAnimationFrame(() => place.change({ revealed: made[0] })));
  };
  useActions([
    { id: 'copy', label: clipboardTexts.copy, icon: Copy, shortcut: 'Mod+C', enabled: some, run: copy },
    { id: 'cut', label: clipboardTexts.cut, icon: Scissors, shortcut: 'Mod+X', enabled: change, run: cut },
    {
      id: 'paste',
      label: clipboardTexts.paste,
      icon: ClipboardPaste,
      shortcut: 'Mod+V',
      enabled: () => station === 'family' && fragment !== undefined,
      run: () => fragment && paste(fragment),
    },
    {
      id: 'duplicate',
      label: clipboardTexts.duplicate,
      icon: CopyPlus,
      shortcut: 'Mod+D',
      enabled: () => station === 'family' && change(),
      run: () => paste(fragmentOf(editor.state().case, chosen())),
    },
  ]);
}

/** The persons that are selected, by themselves, as a couple, or as those of a household. */
function personsOf(value: Case, selection: readonly string[]): string[] {
  const ids = selection.flatMap((subject) => {
    const [kind, id] = splitSubject(subject);
    if (kind === 'person') return [id];
    if (kind === 'couple') return [coupleOf(value, id)].flatMap((couple) => (couple ? [couple.a, couple.b] : []));
    if (kind !== 'household') return [];
    return value.households?.find((household) => household.id === id)?.members.map(({ person }) => person) ?? [];
  });
  return [...new Set(ids)];
}
