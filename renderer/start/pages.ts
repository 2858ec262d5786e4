import { createContext, useContext, useEffect, useState } from 'react';
import { call } from '../app/bridge';
import { today } from '../app/day';
import { useRemembered } from '../app/settings';

/** The pages that look over all cases, in the order of their keys. */
export const startPages = ['cases', 'reminders', 'overview'] as const;
export type StartPage = (typeof startPages)[number];

export interface Pages {
  readonly page: StartPage;
  readonly go: (page: StartPage) => void;
  readonly onSettings: () => void;
  readonly onPalette: () => void;
}

const nowhere = () => {};

export const PagesContext = createContext<Pages>({ page: 'cases', go: nowhere, onSettings: nowhere, onPalette: nowhere });

export const usePages = (): Pages => useContext(PagesContext);

/** Whose reminders are shown and counted; empty: everybody's. It is remembered. */
export const useChosenCaseworker = () => useRemembered('reminders.caseworker', '');

/** How many reminders are overdue or due within a week; asked for again when `cause` changes. */
export function useDue(cause: unknown): number {
  const [caseworker] = useChosenCaseworker();
  const [due, setDue] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cause asks the same question again.
  useEffect(() => {
    let wanted = true;
    void call('reminders.list', { today: today(), limit: 0, ...(caseworker && { caseworker }) }).then((reply) => {
      if (wanted && reply.ok) setDue(reply.value.overdue + reply.value.soon);
    });
    return () => {
      wanted = false;
    };
  }, [caseworker, cause]);
  return due;
}
