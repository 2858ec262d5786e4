import { CalendarClock, ChartColumn, LayoutList, type LucideIcon } from 'lucide-react';
import { appTexts } from '../../shared/language/app';
import { overCasesTexts as texts } from '../../shared/language/overview';
import type { Text } from '../../shared/language/text';
import { type StartPage, startPages } from '../start/pages';
import { type Action, useActions } from './actions';

export const pageIcons: Record<StartPage, LucideIcon> = { cases: LayoutList, reminders: CalendarClock, overview: ChartColumn };

/** How the way back out of a case is called. */
export const wayBack: Record<StartPage, Text> = {
  cases: appTexts.toCases,
  reminders: texts.backToReminders,
  overview: texts.backToOverview,
};

/** The ways to the pages over all cases: by keys from one of them, and from the palette also out of an open case. */
export function usePageActions(page: StartPage, inCase: boolean, go: (page: StartPage) => void): void {
  const actions = startPages.map((to, index): Action => {
    const way = { id: `page.${to}`, label: texts[to], icon: pageIcons[to], enabled: () => to !== page, run: () => go(to) };
    // An open case has its own use of these keys.
    return inCase ? way : { ...way, shortcut: `Mod+${index + 1}` };
  });
  useActions(actions);
}
