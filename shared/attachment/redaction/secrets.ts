import { personOf } from '../../case/find';
import type { Case } from '../../case/schema';
import { isSecret } from '../../kinship/living';
import { fold } from './words';

/** The first names of two persons between whom there is something that the reader may not know, as names are compared. */
export type SecretPair = readonly [string, string];

/** Between whom there are ties that only some may know of and that are gone from what the reader sees. */
export function secretPairs(whole: Case, seen: Case): SecretPair[] {
  const shown = new Set(tiesOf(seen).map(keyOf));
  const nameOf = (id: string) => fold(personOf(whole, id)?.firstName ?? '');
  return tiesOf(whole)
    .filter((tie) => isSecret(tie) && !shown.has(keyOf(tie)))
    .map(({ a, b }): SecretPair => [nameOf(a), nameOf(b)])
    .filter(([a, b]) => a !== '' && b !== '' && a !== b);
}

interface Tie {
  readonly a: string;
  readonly b: string;
  readonly type: string;
  readonly knownBy?: string[] | null;
}

const tiesOf = ({ couples, parentage, emotional }: Case): Tie[] => [
  ...(couples ?? []),
  ...(parentage ?? []).flatMap(({ child, parents, type, knownBy }) => parents.map((parent) => ({ a: child, b: parent, type, knownBy }))),
  ...(emotional ?? []).map(({ from, to, type, knownBy }) => ({ a: from, b: to, type, knownBy })),
];

const keyOf = ({ a, b, type }: Tie): string => `${a} ${b} ${type}`;
