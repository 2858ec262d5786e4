// biome-ignore-all lint/a11y/useSemanticElements: a grid with one tab stop whose rows are windowed; a table has neither.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.

import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { ListedCase } from '../../shared/bridge/bridge';
import { listTexts } from '../../shared/language/cases';
import { useLanguage } from '../app/language';
import type { CaseDeeds } from './deeds';
import { CaseRow } from './row';
import { rowHeight, useVisibleRows } from './window-of-rows';

export interface CaseGridProps {
  readonly cases: readonly ListedCase[];
  /** How many there are, of which `cases` are the first. */
  readonly total: number;
  readonly active: number;
  readonly onActivate: (index: number) => void;
  readonly deeds: CaseDeeds;
  /** They were deleted, and can only be brought back. */
  readonly deleted: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The last row came near. */
  readonly onEnd: () => void;
}

/** The table of cases. The focus is the grid's, which names its active row; only the rows in sight are made. */
export function CaseGrid({ cases, total, active, onActivate, deeds, deleted, onKeyDown, onEnd }: CaseGridProps) {
  const { t } = useLanguage();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { from, to } = useVisibleRows(scroller, cases.length);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const top = active * rowHeight;
    const [header, bottom] = [32, top + rowHeight + 32];
    if (top < element.scrollTop) element.scrollTop = Math.max(0, top - header + 32);
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  }, [active]);
  useEffect(() => {
    if (to >= cases.length && cases.length < total) onEnd();
  }, [to, cases.length, total, onEnd]);

  const columns = [
    ['', listTexts.child],
    ['cases-number', listTexts.caseNumber],
    ['cases-caseworker', listTexts.caseworker],
    ['cases-deadline', listTexts.deadline],
    ['', listTexts.state],
    ['cases-changed', listTexts.changed],
  ] as const;
  return (
    <div
      ref={scroller}
      className="cases-grid"
      role="grid"
      tabIndex={0}
      aria-label={t(listTexts.cases)}
      aria-rowcount={total + 1}
      aria-activedescendant={cases[active] && active >= from && active < to ? `${id}-${cases[active].id}` : undefined}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) onKeyDown(event);
      }}
    >
      <div role="rowgroup" className="cases-header-group">
        <div role="row" aria-rowindex={1} className="cases-row cases-header">
          {columns.map(([name, text]) => (
            <span key={text.da} role="columnheader" className={name}>
              {t(text)}
            </span>
          ))}
          <span role="columnheader">
            <span className="said">{t(listTexts.actions)}</span>
          </span>
        </div>
      </div>
      <div role="rowgroup" className="cases-body" style={{ height: cases.length * rowHeight }}>
        {cases.slice(from, to).map((listed, offset) => (
          <CaseRow
            key={listed.id}
            id={`${id}-${listed.id}`}
            listed={listed}
            index={from + offset}
            active={from + offset === active}
            deeds={deeds}
            deleted={deleted}
            onActivate={() => onActivate(from + offset)}
          />
        ))}
      </div>
    </div>
  );
}
