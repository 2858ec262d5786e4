import { CalendarClock, ChartColumn, LayoutList, type LucideIcon } from 'lucide-react';
import { overCasesTexts as texts } from '../../shared/language/overview';
import { type StartPage, startPages } from '../start/pages';
import { type Action, useActions } from './actions';

const icons: Record<StartPage, LucideIcon> = { cases: LayoutList, reminders: CalendarClock, overview: ChartColumn };

/** The ways to the pages over all cases: by keys from one of them (`page`), from the palette also out of an open case. */
export function usePageActions(page: StartPage | undefined, go: (page: StartPage) => void): void {
  const actions = startPages.map((to, index): Action => {
    const way = { id: `page.${to}`, label: texts[to], icon: icons[to], run: () => go(to) };
    // An open case has its own way back to the cases, and its own use of these keys.
    return page ? { ...way, shortcut: `Mod+${index + 1}`, enabled: () => to !== page } : { ...way, hidden: to === 'cases' };
  });
  useActions(actions);
}
