import { lazy, type RefObject, Suspense, useMemo } from 'react';
import type { ListedReminder } from '../../shared/bridge/bridge';
import type { Reminder } from '../../shared/overview/reminders';
import { CaseList, type CaseListProps } from '../cases/list';
import { type Pages, PagesContext, type StartPage } from './pages';

const RemindersPage = lazy(async () => ({ default: (await import('./reminders-page')).RemindersPage }));
const OverviewPage = lazy(async () => ({ default: (await import('./overview-page')).OverviewPage }));

export interface StartSideProps extends Pick<CaseListProps, 'deleted'> {
  readonly page: StartPage;
  readonly onPage: (page: StartPage) => void;
  readonly onOpen: (id: string, goal?: Reminder) => void;
  readonly reminderRow: RefObject<number>;
  readonly onSettings: () => void;
  readonly onPalette: () => void;
}

/** What is seen while no case is open: the list of cases, what they ask for, or the figures over them. */
export function StartSide({ page, onPage, onOpen, reminderRow, onSettings, onPalette, deleted }: StartSideProps) {
  const pages = useMemo<Pages>(() => ({ page, go: onPage, onSettings, onPalette }), [page, onPage, onSettings, onPalette]);
  return (
    <PagesContext value={pages}>
      {page === 'cases' && <CaseList onOpen={onOpen} deleted={deleted} />}
      <Suspense>
        {page === 'reminders' && (
          <RemindersPage row={reminderRow} onOpen={({ case: of, ...goal }: ListedReminder) => onOpen(of.id, goal)} />
        )}
        {page === 'overview' && <OverviewPage />}
      </Suspense>
    </PagesContext>
  );
}
