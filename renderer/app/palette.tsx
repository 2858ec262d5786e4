import './palette.css';
import { FolderOpen } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ListedCase } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import type { Language } from '../../shared/language/text';
import { classNames } from '../ui/class-names';
import { Overlay } from '../ui/dialog';
import { Kbd } from '../ui/tooltip';
import { type Action, useAllActions, useAllAnswers } from './actions';
import { call } from './bridge';
import { useLanguage } from './language';
import { fittingRows, type PaletteRow } from './palette-rows';
import { shortcutText } from './shortcuts';

export interface PaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onOpenCase: (id: string) => void;
}

/** Every action with its key, every person, every case, found by typing. */
export function Palette(props: PaletteProps) {
  const { t } = useLanguage();
  return (
    <Overlay label={t(appTexts.palette)} open={props.open} onClose={props.onClose}>
      <PaletteContent {...props} />
    </Overlay>
  );
}

function PaletteContent({ onClose, onOpenCase }: PaletteProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const cases = useFoundCases(typed);
  const actions = useActionRows();
  const answers = useAnswerRows(typed);
  const rows = useMemo(() => {
    const found = cases.map((listed) => caseRow(listed, () => onOpenCase(listed.id)));
    return [...answers.first, ...fittingRows(actions, typed), ...found, ...answers.last];
  }, [actions, answers, cases, typed, onOpenCase]);
  const chosen = Math.min(at, rows.length - 1);
  const onChosen = rows[chosen]?.onChosen;
  useEffect(() => onChosen?.(), [onChosen]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-row="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const run = (row: PaletteRow | undefined) => {
    if (!row) return;
    onClose();
    // After the dialog has given the focus back, so that the action may place it.
    requestAnimationFrame(() => requestAnimationFrame(row.run));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((chosen + step + rows.length) % Math.max(1, rows.length));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(rows[chosen]);
    }
  };
  return (
    <>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={rows[chosen] && `${id}-${chosen}`}
        aria-label={t(appTexts.palette)}
        placeholder={t(appTexts.palettePlaceholder)}
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the palette was just asked for, in order to type.
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette-list" id={id} role="listbox" aria-label={t(appTexts.palette)} ref={list}>
        {rows.map((row, index) => (
          <div key={row.id} role="presentation">
            {row.group !== rows[index - 1]?.group && (
              <div className="list-heading" role="presentation">
                {t(row.group)}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's. */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the chosen row. */}
            <div
              className={classNames('palette-row', row.whole && 'palette-row-whole')}
              role="option"
              id={`${id}-${index}`}
              data-row={index}
              aria-selected={index === chosen}
              onPointerMove={() => setAt(index)}
              onClick={() => run(row)}
            >
              <span className="palette-icon">{row.icon && <row.icon size={16} strokeWidth={1.75} aria-hidden />}</span>
              <span className="palette-words">{row.words}</span>
              {row.detail && <span className="secondary">{row.detail}</span>}
              {row.keys && <Kbd keys={row.keys} />}
            </div>
          </div>
        ))}
        {rows.length === 0 && <p className="list-empty">{t(appTexts.paletteNothing)}</p>}
      </div>
    </>
  );
}

/** What can be done now, as it was when the palette opened. */
function useActionRows(): PaletteRow[] {
  const { language } = useLanguage();
  const all = useAllActions();
  const [actions] = useState(() => all().filter((action) => !action.hidden && (action.enabled?.() ?? true)));
  return useMemo(() => actions.map((action) => rowOf(action, language)), [actions, language]);
}

function rowOf(action: Action, language: Language): PaletteRow {
  return {
    id: action.id,
    group: action.group ?? appTexts.paletteActions,
    words: action.label[language],
    detail: action.detail?.[language],
    searched: action.searched,
    keys: keysOf(action, language),
    icon: action.icon,
    whole: action.whole,
    onChosen: action.onChosen,
    run: action.run,
  };
}

function keysOf({ shortcut, keyThere }: Action, language: Language): string | undefined {
  const key = shortcut ?? keyThere;
  return key && shortcutText(key, language);
}

/** What can be done with what was typed, before and after what was found. */
function useAnswerRows(typed: string): { readonly first: readonly PaletteRow[]; readonly last: readonly PaletteRow[] } {
  const { language } = useLanguage();
  const answers = useAllAnswers();
  return useMemo(() => {
    const { first = [], last = [] } = Object.groupBy(answers(typed), ({ late }) => (late ? 'last' : 'first'));
    return { first: first.map((action) => rowOf(action, language)), last: last.map((action) => rowOf(action, language)) };
  }, [answers, typed, language]);
}

const caseRow = (listed: ListedCase, run: () => void): PaletteRow => ({
  id: `case:${listed.id}`,
  group: appTexts.paletteCases,
  words: listed.title || listed.children,
  detail: listed.caseNumber,
  icon: FolderOpen,
  run,
});

/** The cases that what was typed finds; the newest while nothing is typed. */
function useFoundCases(typed: string): readonly ListedCase[] {
  const [found, setFound] = useState<readonly ListedCase[]>([]);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      const reply = await call('cases.list', { query: typed.trim().slice(0, 200), archived: false, limit: typed.trim() ? 20 : 5 });
      if (wanted && reply.ok) setFound(reply.value.cases);
    }, 60);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [typed]);
  return found;
}
