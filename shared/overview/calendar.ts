import { addDays } from '../case/dates';
import { calendarTexts, reminderKinds } from '../language/reminders';
import { fill, type Language, say } from '../language/text';
import type { Reminder } from './reminders';

/** What a calendar may know of a reminder: no names and no reasons, since every program on the machine can read it. */
export interface CalendarEntry extends Pick<Reminder, 'kind' | 'day' | 'key'> {
  readonly case: { readonly id: string; readonly caseNumber: string };
}

export interface CalendarOptions {
  readonly language: Language;
  /** When it is written, an ISO instant. */
  readonly now: string;
  /** Gives the same id for the same reminder, and one that tells nothing of what the case calls it. */
  readonly idOf: (caseId: string, key: string) => string;
}

/** The reminders as an iCalendar file (RFC 5545): a whole day each, under ids that stay, so that a later file moves what has moved. */
export function calendarOf(entries: readonly CalendarEntry[], { language, now, idOf }: CalendarOptions): string {
  const stamp = now.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
  const sequence = Math.floor(Temporal.Instant.from(now).epochMilliseconds / 60_000);
  const events = new Map(entries.map((entry) => [idOf(entry.case.id, entry.key), entry]));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kreds//Kreds//DA',
    'CALSCALE:GREGORIAN',
    ...[...events].flatMap(([id, entry]) => {
      const summary = escaped(summaryOf(entry, language));
      return [
        'BEGIN:VEVENT',
        `UID:${escaped(id)}`,
        `DTSTAMP:${stamp}`,
        `SEQUENCE:${sequence}`,
        `DTSTART;VALUE=DATE:${compact(entry.day)}`,
        `DTEND;VALUE=DATE:${compact(addDays(entry.day, 1))}`,
        `SUMMARY:${summary}`,
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${summary}`,
        // Eight in the morning of the day.
        'TRIGGER:PT8H',
        'END:VALARM',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function summaryOf({ kind, case: { caseNumber } }: CalendarEntry, language: Language): string {
  const number = caseNumber.trim();
  const text = number === '' ? calendarTexts.summaryUnnumbered : calendarTexts.summary;
  return say(fill(text, { kind: reminderKinds[kind], number }), language);
}

const compact = (day: string) => day.replaceAll('-', '');

/** A text value: what separates values is escaped, and other control characters are left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|\n/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a text value may not hold.
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line of at most 75 octets, and its rest on lines that begin with a space; no character is cut. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
}
