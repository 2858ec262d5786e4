import { longDate } from '../case/dates';
import { overviewTexts as texts } from '../language/overview';
import { type Language, say } from '../language/text';
import type { FigureUnit, Measure } from './figures';
import type { Period } from './overview';

/** A number as it is read: "66,7" in Danish, "66.7" in English. */
export const rounded = (value: number, language: Language): string =>
  String(Math.round(value * 10) / 10).replace('.', language === 'da' ? ',' : '.');

/** "67 %", "12", "34,5 dage"; what no case has is said so. */
export function valueWords(unit: FigureUnit, { value }: Measure, language: Language): string {
  if (value === undefined) return say(texts.noValue, language);
  if (unit === 'share') return say(texts.percent, language, { value: Math.round(value) });
  return unit === 'days' ? say(texts.days, language, { value: rounded(value, language) }) : String(value);
}

/** "1. kvartal 2026", "marts 2026". */
export function periodWords(period: Period, language: Language): string {
  const [year = '', part = ''] = period.split('-');
  return part.startsWith('Q') ? say(texts.quarterNamed, language, { quarter: part.slice(1), year }) : longDate(period, language);
}

/** What a value rests on: "12 af 34 sager", "i 40 sager". */
export function basisWords(unit: FigureUnit, { sum, cases }: Measure, language: Language): string {
  if (unit === 'share') return cases === 0 ? '' : say(texts.ofCases, language, { sum, cases });
  return cases === 1 ? say(texts.inCase, language) : say(texts.inCases, language, { cases });
}
