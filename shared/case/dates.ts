import type { Language } from '../language/text';

/**
 * A date as far as it is known: a year, a month or a day, possibly "ca.", "before" or "after". Written `1943`, `1943-05`,
 * `1943-05-17`, with a leading `~` for "ca.", `<` for some day before it began, `>` for some day after it had ended. That is also how
 * it stands in the case and in the exchange format.
 */
export type PartialDate = string;

/** A whole day, `YYYY-MM-DD`. */
export type Day = string;

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly about: boolean;
  /** Only a limit is known: some day before, or after. */
  readonly bound?: 'before' | 'after';
}

const shape = /^([~<>]?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const bounds: Readonly<Record<string, 'before' | 'after'>> = { '<': 'before', '>': 'after' };

/** The parts of a partial date, or undefined when it is not one that the calendar has. */
export function parseDate(value: string | null | undefined): DateParts | undefined {
  const found = value ? shape.exec(value) : null;
  if (!found) return undefined;
  const [, sign = '', year, month, day] = found;
  const bound = bounds[sign];
  const parts: DateParts = {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
    about: sign === '~',
    ...(bound ? { bound } : {}),
  };
  if (parts.month !== undefined && (parts.month < 1 || parts.month > 12)) return undefined;
  if (parts.day !== undefined && (parts.day < 1 || parts.day > daysInMonth(parts.year, parts.month ?? 1))) return undefined;
  return parts;
}

/** Asked for every date of a family at every change: by hand, since Temporal takes a hundred times as long. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

export const isPartialDate = (value: string): boolean => parseDate(value) !== undefined;

export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && isPartialDate(value);

const two = (value: number) => String(value).padStart(2, '0');

const firstDay = ({ year, month = 1, day = 1 }: Partial<DateParts>): Day =>
  `${String(year ?? 0).padStart(4, '0')}-${two(month)}-${two(day)}`;
const lastDay = ({ year = 9999, month = 12, day }: Partial<DateParts>): Day =>
  firstDay({ year, month, day: day ?? daysInMonth(year, month) });

/** The first day that a partial date may mean. */
export function earliest(value: PartialDate): Day {
  const parts = parseDate(value) ?? { year: 0 };
  if (!('bound' in parts)) return firstDay(parts);
  return parts.bound === 'before' ? '0000-01-01' : addDays(lastDay(parts), 1);
}

/** The last day that a partial date may mean. */
export function latest(value: PartialDate): Day {
  const parts = parseDate(value) ?? { year: 9999 };
  if (!('bound' in parts)) return lastDay(parts);
  return parts.bound === 'after' ? '9999-12-31' : addDays(firstDay(parts), -1);
}

/** Orders partial dates by their first possible day; what is only known to be before or after a day stands next to that day. Unknown comes last. */
export function compareDates(a: PartialDate | null | undefined, b: PartialDate | null | undefined): number {
  const [left, right] = [a ? standingAt(a) : '9999', b ? standingAt(b) : '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
}

const standingAt = (value: PartialDate): Day => (parseDate(value)?.bound === 'before' ? latest(value) : earliest(value));

/** True when every day that `a` may mean comes before every day that `b` may mean. "ca." never proves an order within 2 years. */
export function certainlyBefore(a: PartialDate, b: PartialDate): boolean {
  const vague = parseDate(a)?.about || parseDate(b)?.about;
  const limit = vague ? addDays(earliest(b), -730) : earliest(b);
  return latest(a) < limit;
}

/** Whole years from birth to a day, and whether the figure may be one too high because a part is unknown. */
export function ageOn(birth: PartialDate | null | undefined, day: PartialDate): { years: number; about: boolean } | undefined {
  const from = parseDate(birth);
  const to = parseDate(day);
  if (!from || !to || from.bound || to.bound || from.year > to.year) return undefined;
  const exact = from.day !== undefined && to.day !== undefined;
  const passed = exact
    ? two(to.month ?? 0) + two(to.day ?? 0) >= two(from.month ?? 0) + two(from.day ?? 0)
    : from.month === undefined || to.month === undefined || to.month >= from.month;
  const years = to.year - from.year - (passed ? 0 : 1);
  return years < 0 ? undefined : { years, about: from.about || to.about || !exact };
}

export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

export function addMonths(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ months: count }).toString();
}

/** Days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

const months: Record<Language, readonly string[]> = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

const signs: Record<'about' | 'before' | 'after', Readonly<Record<Language, string>>> = {
  about: { da: 'ca. ', en: 'c. ' },
  before: { da: 'før ', en: 'before ' },
  after: { da: 'efter ', en: 'after ' },
};

/** "ca. ", "før " or "efter ", or nothing. */
export function dateSign({ about, bound }: DateParts, language: Language): string {
  return bound ? signs[bound][language] : about ? signs.about[language] : '';
}

/** As one writes it in a sentence: "3. marts 2016", "marts 2016", "ca. 1943", "før 1950". */
export function longDate(value: PartialDate | null | undefined, language: Language): string {
  const parts = parseDate(value);
  if (!parts) return value ?? '';
  const about = dateSign(parts, language);
  const month = parts.month ? `${months[language][parts.month - 1]} ` : '';
  const day = parts.day ? `${parts.day}${language === 'da' ? '.' : ''} ` : '';
  return `${about}${day}${month}${parts.year}`;
}

/** As it stands in tables: "03.03.2016", "03.2016", "ca. 1943", "før 1950". */
export function shortDate(value: PartialDate | null | undefined): string {
  const parts = parseDate(value);
  if (!parts) return value ?? '';
  return (
    dateSign(parts, 'da') +
    [parts.day, parts.month]
      .filter((part) => part !== undefined)
      .map((part) => `${two(part)}.`)
      .join('') +
    parts.year
  );
}

/**
 * Reads what a person types: "3/3 2016", "03.03.2016", "3-3-16", "marts 2016", "3. marts 2016", "2016", "ca. 1943", "før 1950",
 * "efter 1950", and the stored form. Two-digit years mean the last hundred years before `today`, or before so many years `ahead` of it.
 * Undefined when it is no date.
 */
export function readDate(typed: string, today: Day, ahead = 0): PartialDate | undefined {
  const value = readShape(typed, today, ahead);
  return value && isPartialDate(value) ? value : undefined;
}

/** The month of a typed day that the month doesn't have, with how many days it has: "31.02.2020" → 2020-02 and 29. */
export function monthTooShort(typed: string, today: Day): { readonly month: PartialDate; readonly days: number } | undefined {
  const parts = /^[~<>]?(\d{4})-(\d{2})-(\d{2})$/.exec(readShape(typed, today) ?? '');
  const [year, month, day] = (parts ?? []).slice(1).map(Number);
  if (!year || !month || !day || month > 12) return undefined;
  const days = daysInMonth(year, month);
  return day > days ? { month: `${String(year).padStart(4, '0')}-${two(month)}`, days } : undefined;
}

const typedSigns = [
  ['~', /^(~|ca\.?|omkr\.?|c\.)\s*/],
  ['<', /^(<|før|inden|before)\s*/],
  ['>', /^(>|efter|after)\s*/],
] as const;

/** What is written like a date, whether or not the calendar has it. */
function readShape(typed: string, today: Day, ahead = 0): string | undefined {
  const text = typed.trim().toLowerCase();
  const [sign, word] = typedSigns.map(([stored, words]) => [stored, words.exec(text)?.[0]] as const).find(([, found]) => found) ?? [''];
  const found = readParts(text.slice(word?.length ?? 0), Number(today.slice(0, 4)) + ahead);
  return found && sign + found;
}

function readParts(text: string, lastYear: number): string | undefined {
  if (shape.test(text)) return text;
  const named = /^(?:(\d{1,2})\.?\s+)?([a-zæøå]{3,})\.?\s+(\d{4})$/.exec(text);
  if (named) {
    const [, day, name = '', year] = named;
    const index = [...months.da, ...months.en].findIndex((month) => month.toLowerCase().startsWith(name));
    return index < 0 ? undefined : joinParts(Number(year), (index % 12) + 1, day);
  }
  const numbers = /^(?:(\d{1,2})[./\-\s]+)?(\d{1,2})[./\-\s]+(\d{4}|\d{2})$/.exec(text);
  if (!numbers) return undefined;
  const [, day, month, year = ''] = numbers;
  return joinParts(year.length === 2 ? century(Number(year), lastYear) : Number(year), Number(month), day);
}

const century = (year: number, lastYear: number) => (2000 + year > lastYear ? 1900 : 2000) + year;

const joinParts = (year: number, month: number, day: string | undefined) => `${year}-${two(month)}${day ? `-${two(Number(day))}` : ''}`;
