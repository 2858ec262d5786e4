/**
 * The recovery code as people read and type it: seven groups of five signs (Crockford's base 32, without I, L, O and U), 140 random
 * bits in all. The last sign of each group checks the four before it and the group's place, so that a slip of the hand is found where
 * it was made.
 */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupSigns = 5;
export const recoveryGroups = 7;
/** So many random bytes make a code; five bits of each are used. */
export const recoveryBytes = recoveryGroups * (groupSigns - 1);

/** One step in the field of 32 elements (x⁵ + x² + 1): finds every single wrong sign and every two that changed places. */
const turned = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0);

const checkOf = (values: readonly number[], place: number): number =>
  values.reduce((check, value) => turned(check ^ value), turned(place + 1));

/** Makes a code of random bytes. */
export function makeRecoveryCode(random: Uint8Array): string {
  if (random.length !== recoveryBytes) throw new RangeError(`A recovery code is made of ${recoveryBytes} bytes`);
  const values = [...random].map((byte) => byte & 31);
  return Array.from({ length: recoveryGroups }, (_, place) => {
    const group = values.slice(place * (groupSigns - 1), (place + 1) * (groupSigns - 1));
    return [...group, checkOf(group, place)].map((value) => signs[value]).join('');
  }).join('-');
}

export type ReadRecoveryCode =
  | { readonly code: string }
  /** The groups that can't be right, counted from 1; none when whole groups are missing. */
  | { readonly wrongGroups: readonly number[] };

/** Reads what was typed, in any case, with or without lines between the groups. Says nothing of whether it is the code of anything. */
export function readRecoveryCode(typed: string): ReadRecoveryCode {
  const parts = partsOf(typed);
  const wrongGroups = parts.flatMap((part, place) => (isGroup(part, place) ? [] : [place + 1]));
  if (wrongGroups.length > 0) return { wrongGroups: wrongGroups.filter((group) => group <= recoveryGroups) };
  return parts.length === recoveryGroups ? { code: parts.join('-') } : { wrongGroups: [] };
}

/** As a printed group is typed: O is 0, I and L are 1. */
const cleaned = (typed: string): string => typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');

/** By the lines between groups where there are as many as there should be; else by fives. */
function partsOf(typed: string): string[] {
  const parts = cleaned(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return parts.length === recoveryGroups ? parts : (parts.join('').match(/.{1,5}/g) ?? []);
}

function isGroup(part: string, place: number): boolean {
  const values = [...part].map((sign) => signs.indexOf(sign));
  return values.length === groupSigns && !values.includes(-1) && checkOf(values.slice(0, -1), place) === values.at(-1);
}

/** Whether one group was typed as it stands in the code. */
export const isSameGroup = (code: string, place: number, typed: string): boolean =>
  cleaned(typed).replace(/[^A-Z0-9]/g, '') === code.split('-')[place];
