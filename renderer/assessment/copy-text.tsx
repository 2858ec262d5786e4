import { Copy } from 'lucide-react';
import { plainText } from '../../shared/assessment/plain-text';
import { sections } from '../../shared/assessment/sections';
import { dayOf } from '../../shared/case/find';
import { clipboardTexts } from '../../shared/language/clipboard';
import { fill } from '../../shared/language/text';
import { useActions } from '../app/actions';
import { call, failureText } from '../app/bridge';
import { today } from '../app/day';
import { useLanguage } from '../app/language';
import { useNavigation } from '../app/navigation';
import { shortcutText } from '../app/shortcuts';
import { commitField } from '../app/use-side';
import { useEditor } from '../editor/use-editor';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { useTell } from '../ui/status-line';

const sectionKey = 'Mod+Shift+T';

/** Copies the open section of the assessment, or all of it, for the case system in which the caseworker writes. */
function useCopyText(): (what: 'section' | 'all') => Promise<void> {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const tell = useTell();
  const { section } = useNavigation();
  return async (what) => {
    commitField();
    const { case: value } = editor.state();
    const only = what === 'all' ? undefined : sections.find(({ id }) => id === section)?.id;
    const text = plainText(value, dayOf(value, today()), language, only);
    if (!text) return editor.say(clipboardTexts.nothingWritten);
    const reply = await call('clipboard.write', { id: value.id, text });
    const copied = only ? fill(clipboardTexts.section, { letter: only }) : clipboardTexts.all;
    if (reply.ok) editor.say(fill(clipboardTexts.copiedText, { what: copied }));
    else tell({ text: t(failureText(reply.code)), refused: true });
  };
}

/** The keys and the palette's lines for it, as long as a case is open. */
export function useTextActions(): void {
  const copy = useCopyText();
  const { station } = useNavigation();
  const shown = () => station === 'assessment' || station === 'family' || station === 'network';
  useActions([
    {
      id: 'text.section',
      label: clipboardTexts.sectionAsText,
      icon: Copy,
      shortcut: sectionKey,
      enabled: shown,
      run: () => void copy('section'),
    },
    { id: 'text.all', label: clipboardTexts.allAsText, icon: Copy, run: () => void copy('all') },
  ]);
}

/** At the head of a section: what of the assessment is to be copied. */
export function CopyText() {
  const { t, language } = useLanguage();
  const copy = useCopyText();
  const label = t(clipboardTexts.asText);
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Copy} label={label} />}
      entries={[
        { id: 'section', label: t(clipboardTexts.thisSection), keys: shortcutText(sectionKey, language), run: () => void copy('section') },
        { id: 'all', label: t(clipboardTexts.wholeAssessment), run: () => void copy('all') },
      ]}
    />
  );
}
