import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { PlainField } from '../../shared/assessment/field';
import { snippetTitle } from '../../shared/assessment/snippets';
import { fill } from '../../shared/language/text';
import { textMenuTexts } from '../../shared/language/text-menu';
import { uiTexts } from '../../shared/language/ui';
import { useAllActions } from '../app/actions';
import { useLanguage } from '../app/language';
import { useOwnSnippets } from '../app/own-snippets';
import { useEditor } from '../editor/use-editor';
import { Button } from '../ui/button';
import { TextArea, type TextAreaProps } from '../ui/text-field';
import { Kbd } from '../ui/tooltip';
import type { FieldViewProps } from './answer-field';
import { TextMenu, type TextMenuGroup } from './text-menu';
import { useSnippetsHere } from './use-snippets';
import { useTold } from './use-told';

/** Ctrl+Space is what asks for help in a text elsewhere too, and no sign that is written or dictated. */
const asks = ({ key, ctrlKey, altKey, shiftKey }: KeyboardEvent) => key === ' ' && ctrlKey && !altKey && !shiftKey;

/** A long text, with the menu that puts snippets into it and says what it is and who told it. */
export function LongText({ field, place, ...text }: FieldViewProps<PlainField> & Omit<TextAreaProps, 'tools' | 'lent' | 'ref'>) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const told = useTold({ field, place });
  const groupsFor = useGroups(area, told.groupsFor);
  const label = t(textMenuTexts.menu, { field: text.label });
  const shown = told.words ?? t(textMenuTexts.snippets);
  const keys = `Ctrl+${t(uiTexts.spaceKey)}`;
  return (
    <>
      <TextArea
        {...text}
        ref={area}
        lent={asking}
        keyShortcuts="Control+Space"
        onKeyDown={(event) => {
          if (!asks(event)) return;
          event.preventDefault();
          setAsking(true);
        }}
        tools={
          <span className="field-tools" data-told={told.chosen || undefined}>
            <Kbd keys={keys} />
            <Button look="link" outOfTabOrder description={`${shown} · ${label}`} onPress={() => setAsking(true)}>
              {shown}
            </Button>
          </span>
        }
      />
      {asking && (
        <TextMenu label={label} area={area} placeholder={t(textMenuTexts.find)} groupsFor={groupsFor} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

/** What the menu offers: the user's snippets, and what the text is. */
function useGroups(area: RefObject<HTMLTextAreaElement | null>, toldGroups: (typed: string) => readonly TextMenuGroup[]) {
  const { t } = useLanguage();
  const editor = useEditor();
  const all = useAllActions();
  const snippets = useSnippetsHere();
  const own = useOwnSnippets();
  const openSettings = () =>
    all()
      .find(({ id }) => id === 'settings.snippets')
      ?.run();
  return (typed: string): readonly TextMenuGroup[] => {
    const fits = (words: string) => words.toLowerCase().includes(typed.toLowerCase());
    const marked = markedIn(area.current);
    const title = snippetTitle({ title: '', text: marked });
    const keep = {
      id: 'keep',
      words: t(textMenuTexts.keep, { words: title }),
      run: () => {
        own.add({ title, text: marked });
        editor.say(fill(textMenuTexts.kept, { words: title }));
      },
    };
    const edit = { id: 'edit', words: t(snippets.length > 0 ? textMenuTexts.editSnippets : textMenuTexts.noSnippets), run: openSettings };
    const ready = snippets.map((snippet) => ({
      id: `snippet ${snippet.id}`,
      words: snippetTitle(snippet),
      detail: snippet.text === snippetTitle(snippet) ? undefined : snippet.text,
      run: () => putInto(area.current, snippet.text),
    }));
    const rows = [...ready, ...(marked ? [keep] : []), edit].filter(({ words, ...row }) =>
      fits(`${words} ${'detail' in row ? row.detail : ''}`),
    );
    return [{ title: t(textMenuTexts.snippets), rows }, ...toldGroups(typed)];
  };
}

const markedIn = (area: HTMLTextAreaElement | null): string => area?.value.slice(area.selectionStart, area.selectionEnd).trim() ?? '';

/** Writes at the caret as if it were typed, so that Ctrl+Z takes it back; apart from the word before it. */
function putInto(area: HTMLTextAreaElement | null, text: string): void {
  if (!area) return;
  const before = area.value.slice(0, area.selectionStart);
  // Nothing else writes into a field in a way that the field's own undo knows.
  document.execCommand('insertText', false, /\S$/.test(before) ? ` ${text}` : text);
}
