import { createHash } from 'node:crypto';
import type { Language } from '../../shared/language/text';
import { type CalendarEntry, calendarOf } from '../../shared/overview/calendar';

/** The reminders for a calendar, as of now. What a case calls itself or its records may be a name: the ids are hashes. */
export const calendarFile = (reminders: readonly CalendarEntry[], language: Language): string =>
  calendarOf(reminders, {
    language,
    now: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
    idOf: (caseId, key) => `${createHash('sha256').update(`${caseId}\n${key}`).digest('hex').slice(0, 40)}@kreds`,
  });
