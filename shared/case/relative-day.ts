import { addDays, addMonths, type Day } from './dates';

const ones: Readonly<Record<string, number>> = { en: 1, et: 1, a: 1, an: 1 };
const spans = [
  { words: /^(d|dage?|days?)$/, from: addDays, each: 1 },
  { words: /^(u|uger?|weeks?)$/, from: addDays, each: 7 },
  { words: /^(m|mdr?\.?|måned(er)?|months?)$/, from: addMonths, each: 1 },
  { words: /^(år|years?)$/, from: addMonths, each: 12 },
] as const;
const named: Readonly<Record<string, number>> = { 'i dag': 0, today: 0, 'i går': -1, yesterday: -1, 'i morgen': 1, tomorrow: 1 };

/** A day by how far it is from today: "om 3 måneder", "3 mdr", "om en uge", "i dag". Undefined when it isn't told like that. */
export function readRelativeDay(typed: string, today: Day): Day | undefined {
  const text = typed.trim().toLowerCase();
  const days = named[text];
  if (days !== undefined) return addDays(today, days);
  const [, count = '', word = ''] = /^(?:om |in |\+)?\s*(\d{1,3}|en|et|an?)\s*([a-zæøå]+\.?)$/.exec(text) ?? [];
  const span = spans.find(({ words }) => words.test(word));
  return span?.from(today, (ones[count] ?? Number(count)) * span.each);
}
