import './snippets.css';
import { Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Snippet, snippetTitle } from '../../shared/assessment/snippets';
import { snippetTexts } from '../../shared/language/settings';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';
import { type OwnSnippets, useOwnSnippets } from '../app/own-snippets';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { goToField } from '../ui/field';
import { TextArea, TextField } from '../ui/text-field';

/** The caseworker's own snippets, one open at a time; each is written and changed where it stands. */
export function SnippetsPart() {
  const { t } = useLanguage();
  const own = useOwnSnippets();
  const [open, setOpen] = useState<string>();
  const [gone, setGone] = useState<{ readonly title: string; readonly bringBack: () => void }>();
  const adding = useRef<HTMLButtonElement>(null);
  const add = () => {
    const id = own.add({ title: '', text: '' });
    setOpen(id);
    setGone(undefined);
    requestAnimationFrame(() => goToField(titleAnchor(id)));
  };
  const remove = (snippet: Snippet) => {
    setGone({ title: snippetTitle(snippet), bringBack: own.remove(snippet.id) });
    adding.current?.focus();
  };
  return (
    <>
      <p className="secondary">{t(snippetTexts.what, { keys: `Ctrl+${t(uiTexts.spaceKey)}` })}</p>
      {own.list.length > 0 && (
        <ul className="snippets">
          {own.list.map((snippet) => (
            <SnippetRow
              key={snippet.id}
              snippet={snippet}
              own={own}
              open={open === snippet.id}
              onToggle={(now) => setOpen(now ? snippet.id : undefined)}
              onRemove={() => remove(snippet)}
            />
          ))}
        </ul>
      )}
      <div className="snippets-foot">
        <Button ref={adding} icon={Plus} onPress={add}>
          {t(snippetTexts.add)}
        </Button>
        {gone && (
          <p role="status">
            {t(snippetTexts.removed, { title: gone.title || t(snippetTexts.untitled) })}{' '}
            <Button
              look="link"
              onPress={() => {
                gone.bringBack();
                setGone(undefined);
              }}
            >
              {t(uiTexts.undo)}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

const titleAnchor = (id: string) => `snippet/${id}`;

interface SnippetRowProps {
  readonly snippet: Snippet;
  readonly own: OwnSnippets;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onRemove: () => void;
}

function SnippetRow({ snippet, own, open, onToggle, onRemove }: SnippetRowProps) {
  const { t } = useLanguage();
  const title = snippetTitle(snippet) || t(snippetTexts.untitled);
  const long = (text: string, most: number) => (text.length > most ? t(snippetTexts.tooLong, { most }) : undefined);
  return (
    <li>
      <Disclosure title={title} open={open} onToggle={onToggle}>
        <div className="snippet-fields">
          <TextField
            label={t(snippetTexts.title)}
            anchor={titleAnchor(snippet.id)}
            value={snippet.title}
            onCommit={(typed) => long(typed, 80) ?? own.change(snippet.id, { title: typed.trim() })}
          />
          <TextArea
            label={t(snippetTexts.text)}
            value={snippet.text}
            rows={4}
            placeholder={t(snippetTexts.example)}
            onCommit={(typed) => long(typed, 4000) ?? own.change(snippet.id, { text: typed.trim() })}
          />
          <Button look="quiet" icon={Trash2} description={t(snippetTexts.removeOne, { title })} onPress={onRemove}>
            {t(snippetTexts.remove)}
          </Button>
        </div>
      </Disclosure>
    </li>
  );
}
