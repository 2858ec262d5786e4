import './section-tabs.css';
import { type KeyboardEvent, useRef } from 'react';
import type { Section, SectionId } from '../../shared/assessment/field';
import type { Progress } from '../../shared/assessment/progress';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { progressWords, SectionMark } from './section-mark';

export interface SectionTabsProps {
  readonly sections: readonly Section[];
  readonly open: SectionId;
  readonly progress: ReadonlyMap<SectionId, Progress>;
  readonly onOpen: (id: SectionId) => void;
  /** A list with titles; else a row of letters. */
  readonly wide: boolean;
}

const unbegun: Progress = { status: 'missing', count: 0 };

/** The sections A to N with their marks: one stop of the Tab key, arrows among them. */
export function SectionTabs({ sections, open, progress, onOpen, wide }: SectionTabsProps) {
  const { t } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const byKey = (event: KeyboardEvent) => {
    const at = sections.findIndex(({ id }) => id === open);
    const to = { ArrowUp: at - 1, ArrowLeft: at - 1, ArrowDown: at + 1, ArrowRight: at + 1, Home: 0, End: sections.length - 1 }[event.key];
    const next = to === undefined ? undefined : sections[(to + sections.length) % sections.length];
    // Alt+← leads to the list of cases.
    if (!next || event.altKey) return;
    event.preventDefault();
    onOpen(next.id);
    list.current?.querySelector<HTMLElement>(`[data-section="${next.id}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      className={wide ? 'section-list' : 'section-letters'}
      role="tablist"
      aria-label={t(panelTexts.sections)}
      aria-orientation={wide ? 'vertical' : 'horizontal'}
      onKeyDown={byKey}
    >
      {sections.map((section) => {
        const state = progress.get(section.id) ?? unbegun;
        const title = t(section.title);
        const words = progressWords(state, section, t);
        return (
          <button
            key={section.id}
            type="button"
            role="tab"
            className="section-tab"
            data-section={section.id}
            id={`tab-${section.id}`}
            aria-selected={section.id === open}
            aria-controls={section.id === open ? 'section-fields' : undefined}
            title={wide ? undefined : `${title}: ${words}`}
            tabIndex={section.id === open ? 0 : -1}
            onClick={() => onOpen(section.id)}
          >
            <span className="section-letter">{section.id}</span>
            <span className={wide ? 'section-title' : 'said'}>{title}</span>
            <span className="said">: {words}</span>
            {wide && state.count > 0 && (
              <span className="section-count" aria-hidden>
                {state.count}
              </span>
            )}
            <SectionMark status={state.status} size={wide ? 14 : 10} />
          </button>
        );
      })}
    </div>
  );
}
