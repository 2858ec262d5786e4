import { mergeRefusals } from '../../language/merge';
import { fill, type Text } from '../../language/text';
import { fullName, personOf } from '../find';
import type { Case, Parentage } from '../schema';

/** Why two entries can't be one person, or undefined when they can. */
export function mergeRefusal(value: Case, keep: string, gone: string): Text | undefined {
  const [one, other] = [personOf(value, keep), personOf(value, gone)];
  if (!one || !other || keep === gone) return mergeRefusals.same;
  const about = { name: fullName(one), other: fullName(other) };
  const open = (kind: string) => kind === 'placeholder';
  if (one.kind !== other.kind && !open(one.kind) && !open(other.kind)) return fill(mergeRefusals.kinds, about);
  if (value.couples?.some(({ a, b }) => both([a, b], keep, gone))) return fill(mergeRefusals.couple, about);
  if (descends(value, keep, gone) || descends(value, gone, keep)) return fill(mergeRefusals.ancestor, about);
  if (value.multipleBirths?.some(({ members }) => both(members, keep, gone))) return fill(mergeRefusals.twins, about);
  return birthParentsDiffer(value, keep, gone) ? fill(mergeRefusals.parents, about) : undefined;
}

const both = (ids: readonly string[], a: string, b: string) => ids.includes(a) && ids.includes(b);

/** By whatever tie: nobody brings themselves up. */
function descends({ parentage }: Case, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const direct = (parentage ?? []).filter(({ child }) => child === id);
    if (id === from && direct.some(({ parents }) => parents.includes(to))) return true;
    for (const parent of direct.filter(isKin).flatMap(({ parents }) => parents)) {
      if (parent === to) return true;
      if (!seen.has(parent)) waiting.push(parent);
      seen.add(parent);
    }
  }
  return false;
}

const isKin = ({ type }: Parentage) => type === 'biological' || type === 'adoptive';

/** More than two between them, or two of the same gender where each knows of one. */
function birthParentsDiffer(value: Case, keep: string, gone: string): boolean {
  const of = (id: string) =>
    (value.parentage ?? []).filter((tie) => tie.child === id && tie.type === 'biological').flatMap((tie) => tie.parents);
  const [first, second] = [of(keep), of(gone)];
  const all = [...new Set([...first, ...second])];
  if (all.length > 2) return true;
  const [a, b] = all;
  if (all.length < 2 || !first.length || !second.length || both(first, a ?? '', b ?? '') || both(second, a ?? '', b ?? '')) return false;
  const gender = personOf(value, a)?.gender;
  return gender !== 'unknown' && gender === personOf(value, b)?.gender;
}
