import { dateSign, parseDate } from '../case/dates';
import type { Language } from '../language/text';

/** The year alone, with "ca.", "før" or "efter" where that is all that is known; the day stands in the panel. */
export function yearText(date: string | null | undefined, language: Language): string {
  const parts = parseDate(date);
  return parts ? `${dateSign(parts, language)}${parts.year}` : '';
}

/** "98" within the last hundred years or so, as it stands at the line of someone who was adopted or lived elsewhere; else the whole year. */
export function shortYear(date: string | null | undefined, language: Language): string {
  const parts = parseDate(date);
  if (!parts) return '';
  const year = parts.year >= 1930 ? String(parts.year % 100).padStart(2, '0') : String(parts.year);
  return `${dateSign(parts, language)}${year}`;
}
