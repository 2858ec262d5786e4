import type { Page } from 'playwright-core';

/** What someone at the keyboard sees of the control that has the focus. */
export interface Seen {
  /** What it is called, with what it stands for: "Mors slægt: Resultat". */
  readonly label: string;
  /** Where in the panel it stands: the anchor of the nearest field. */
  readonly anchor: string;
  readonly kind: 'text' | 'longtext' | 'combo' | 'select' | 'radio' | 'check' | 'button' | 'menuitem' | 'other';
  /** What stands in it, or on it. */
  readonly words: string;
  readonly on: boolean;
  readonly expanded: boolean | undefined;
  /** The words of the group it belongs to, in their order. */
  readonly choices: readonly string[];
  /** Those who are chosen already, where several may be. */
  readonly chips: readonly string[];
  /** What stands there as known, not asked. */
  readonly known: string;
}

/** Looks at the control that has the focus. */
export const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const at = document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
    const wordsOf = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const byIds = (ids: string | null) =>
      (ids ?? '')
        .split(' ')
        .map((id) => wordsOf(document.getElementById(id)))
        .join(' ')
        .trim();
    const own = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? wordsOf(at.labels?.[0]) : '';
    const input = at instanceof HTMLInputElement ? at : undefined;
    const kind = (): Seen['kind'] => {
      if (at instanceof HTMLTextAreaElement) return 'longtext';
      if (input?.type === 'radio') return 'radio';
      if (input?.type === 'checkbox') return 'check';
      if (input?.getAttribute('role') === 'combobox') return 'combo';
      if (input) return 'text';
      if (at.getAttribute('role')?.startsWith('menuitem')) return 'menuitem';
      if (at.getAttribute('aria-haspopup') === 'listbox') return 'select';
      return at.tagName === 'BUTTON' ? 'button' : 'other';
    };
    const group = at.closest('[role=radiogroup], [role=group]');
    const choices = group ? [...group.querySelectorAll('input')].map((each) => wordsOf(each.labels?.[0])) : [];
    const field = at.closest('.field');
    const expanded = at.getAttribute('aria-expanded');
    return {
      label:
        at.getAttribute('aria-label') ||
        own ||
        (kind() === 'select' ? wordsOf(field?.querySelector('label')) : '') ||
        byIds(at.getAttribute('aria-labelledby')) ||
        wordsOf(at),
      anchor: at.closest('[data-anchor]')?.getAttribute('data-anchor') ?? '',
      kind: kind(),
      words: input || at instanceof HTMLTextAreaElement ? (at as HTMLInputElement).value : wordsOf(at),
      on: input?.checked ?? false,
      expanded: expanded === null ? undefined : expanded === 'true',
      choices,
      chips: [...(at.closest('.choice-group')?.querySelectorAll('.chip-words') ?? [])].map(wordsOf),
      known: wordsOf(at.closest('.known-row')?.querySelector('.known-words')),
    };
  });
