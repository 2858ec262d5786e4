import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../shared/overview/calendar';
import { type Reminder, remindersOf } from '../../shared/overview/reminders';
import { countedCase } from '../fixtures/counted-cases';
import { holdsPlanted, planted } from '../fixtures/planted';

const day = '2026-11-20';
const idOf = (caseId: string, key: string) => `${createHash('sha256').update(`${caseId}\n${key}`).digest('hex')}@kreds`;
const options = { language: 'da', now: '2026-11-20T08:15:30.123Z', idOf } as const;
type Entry = Parameters<typeof calendarOf>[0][number];
const entries = (reminders: readonly Reminder[], id: string, caseNumber: string): Entry[] =>
  reminders.map((reminder) => ({ ...reminder, case: { id, caseNumber } }));

interface Line {
  readonly name: string;
  readonly params: string;
  readonly value: string;
}
type Event = Readonly<Record<string, string>>;

/** Reads a calendar as strictly as RFC 5545 writes it, and gives its events; throws at the first fault. */
function readCalendar(text: string): Event[] {
  const octets = new TextEncoder();
  expect(text.endsWith('\r\n')).toBe(true);
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(octets.encode(line).length).toBeLessThanOrEqual(75);
    expect(line.isWellFormed()).toBe(true);
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(lineOf);
  const events: Event[] = [];
  const open: string[] = [];
  let event: Record<string, string> = {};
  for (const { name, params, value } of lines) {
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') event = {};
    } else if (name === 'END') {
      expect(open.pop()).toBe(value);
      if (value === 'VEVENT') events.push(event);
    } else if (open.join() === 'VCALENDAR,VEVENT') {
      expect(event).not.toHaveProperty(name);
      event[name] = name.startsWith('DT') && params ? dayIn(params, value) : unescaped(value);
    }
  }
  expect(open).toEqual([]);
  expect(lines.slice(0, 3).map(({ name }) => name)).toEqual(['BEGIN', 'VERSION', 'PRODID']);
  for (const each of events) {
    expect(Object.keys(each)).toEqual(expect.arrayContaining(['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']));
    expect(each.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/);
  }
  expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  return events;
}

function lineOf(line: string): Line {
  const found = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/su.exec(line);
  if (!found) throw new Error(`No content line: ${line}`);
  const [, name = '', params = '', value = ''] = found;
  return { name, params, value };
}

function dayIn(params: string, value: string): string {
  expect(params).toBe(';VALUE=DATE');
  expect(value).toMatch(/^\d{8}$/);
  return value.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
}

function unescaped(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a text value may not hold.
  expect(value).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
  expect(value.replaceAll(/\\[\\;,nN]/g, '')).not.toMatch(/[\\;,]/);
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

describe('The calendar', () => {
  it('is sound iCalendar with an event for each reminder, on its day, whatever the case number is', () => {
    const number = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constant('27;,\\n\r\nBEGIN:X'),
    );
    fc.assert(
      fc.property(countedCase(1), number, (value, caseNumber) => {
        const reminders = remindersOf(value, day);
        const events = readCalendar(calendarOf(entries(reminders, value.id, caseNumber), options));
        expect(events.map(({ DTSTART }) => DTSTART)).toEqual(reminders.map((reminder) => reminder.day));
        const kept = caseNumber
          .trim()
          .toWellFormed()
          .replaceAll(/\r\n?/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: those that no calendar may hold.
          .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        for (const { SUMMARY } of events) expect(SUMMARY).toContain(kept);
      }),
      { numRuns: 200 },
    );
  });

  it('holds no name and no reason, though every text of the case is one', () => {
    fc.assert(
      fc.property(countedCase(1), (plain) => {
        const value = planted(plain, { spare: ['.case.caseNumber'] });
        const reminders = remindersOf(value, day);
        expect(reminders.length).toBeGreaterThanOrEqual(remindersOf(plain, day).length);
        const text = calendarOf(entries(reminders, value.id, value.case.caseNumber ?? ''), options);
        expect(holdsPlanted(text)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the id of a reminder that is moved, so that a later file moves it in the calendar', () => {
    fc.assert(
      fc.property(countedCase(1), fc.integer({ min: 1, max: 400 }), (value, days) => {
        const before = remindersOf(value, day);
        const moved = before.map((reminder) => ({ ...reminder, day: Temporal.PlainDate.from(reminder.day).add({ days }).toString() }));
        const later = { ...options, now: '2026-11-20T08:17:30Z' };
        const first = readCalendar(calendarOf(entries(before, value.id, '27'), options));
        const second = readCalendar(calendarOf(entries(moved, value.id, '27'), later));
        expect(second.map(({ UID }) => UID)).toEqual(first.map(({ UID }) => UID));
        for (const [index, event] of first.entries()) expect(Number(second[index]?.SEQUENCE)).toBeGreaterThan(Number(event.SEQUENCE));
      }),
      { numRuns: 50 },
    );
  });
});

describe('The reminders of a case', () => {
  it('come in order, each under a key of its own, and lead to a field of their section', () => {
    fc.assert(
      fc.property(countedCase(1), (value) => {
        const reminders = remindersOf(value, day);
        expect(reminders.map((each) => each.day)).toEqual(reminders.map((each) => each.day).toSorted());
        expect(new Set(reminders.map(({ key }) => key)).size).toBe(reminders.length);
        for (const { what } of reminders) expect(`${what.da}${what.en}`).not.toMatch(/\{\w+\}|undefined|null/);
      }),
      { numRuns: 200 },
    );
  });
});
