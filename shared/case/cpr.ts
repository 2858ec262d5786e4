import { isPartialDate } from './dates';

/**
 * CPR numbers: DDMMYY-SSSS. The date is checked, with days 61 to 91 for replacement numbers; modulus 11 never is (numbers without it are
 * fully valid since 2007), and gender is never inferred.
 */
const shape = /^(\d{2})(\d{2})(\d{2})-?(\d)(\d{3})$/;

export function isCpr(text: string): boolean {
  const found = shape.exec(text);
  if (!found) return false;
  const [, day = '', month = '', year = '', seventh = ''] = found;
  const real = Number(day) > 60 ? String(Number(day) - 60).padStart(2, '0') : day;
  return isPartialDate(`${centuryOf(Number(seventh), Number(year))}${year}-${month}-${real}`);
}

/** The first two digits of the year of birth, by the seventh digit. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 19;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 20 : 19;
  return year <= 57 ? 20 : 18;
}

/** A number whose day is raised by 60 stands in for a real one. */
export const isReplacementCpr = (cpr: string): boolean => Number(cpr.slice(0, 2)) > 60;

/** "140516-••••". */
export const maskedCpr = (cpr: string): string => `${cpr.replace(/\D/g, '').slice(0, 6)}-••••`;
