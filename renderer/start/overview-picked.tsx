import { useState } from 'react';
import { overviewTexts as texts } from '../../shared/language/overview';
import type { Selected, Selection } from '../../shared/overview/selection';
import { useLanguage } from '../app/language';
import { nameOf } from '../cases/name';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/choices';

const most = 60;

export interface HandPickedProps {
  readonly selected: Selected;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

/** The cases that the filters let through, to be taken in or left out one by one. */
export function HandPicked({ selected, selection, onChange }: HandPickedProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const { offered } = selected;
  const without = selection.without ?? new Set<string>();
  const words = typed.toLowerCase().split(/\s+/);
  const fitting = offered.filter(({ title, children, caseNumber }) => {
    const text = `${title} ${children} ${caseNumber}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const change = (ids: readonly string[], takenIn: boolean) => {
    const next = new Set(without);
    for (const id of ids) takenIn ? next.delete(id) : next.add(id);
    onChange({ ...selection, without: next });
  };
  const all = fitting.map(({ id }) => id);
  return (
    <section className="overview-picked" aria-label={t(texts.byHand)}>
      <div className="overview-picked-tools">
        <input
          className="field-input"
          type="text"
          spellCheck={false}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the list was just asked for, in order to find cases.
          autoFocus
          aria-label={t(texts.search)}
          placeholder={t(texts.search)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button look="link" onPress={() => change(all, true)}>
          {t(texts.takeAll)}
        </Button>
        <Button look="link" onPress={() => change(all, false)}>
          {t(texts.takeNone)}
        </Button>
      </div>
      <div className="overview-picked-list">
        {fitting.slice(0, most).map((each) => (
          <Checkbox
            key={each.id}
            label={nameOf(each)}
            detail={each.caseNumber}
            checked={!without.has(each.id)}
            onCommit={(takenIn) => change([each.id], takenIn)}
          />
        ))}
      </div>
      {fitting.length > most && <p className="secondary">{t(texts.searchMore, { count: fitting.length - most })}</p>}
    </section>
  );
}
