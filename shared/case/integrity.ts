import { refused } from '../language/case';
import { fill, type Text } from '../language/text';
import { canonical } from './canonical';
import { certainlyBefore, shortDate } from './dates';
import { fullName } from './find';
import { mapFaults } from './map-cells';
import { coupleProblems, parentageProblems, periodProblems, twinProblems } from './plausible';
import { unresolved } from './references';
import type { Case, Parentage, Person } from './schema';

/** Something in a case that can't be (refuse) or that is unlikely but may be true (warn). */
export interface Problem {
  /** The rule and what it is about; stable. */
  readonly key: string;
  readonly severity: 'refuse' | 'warn';
  readonly path: readonly (string | number)[];
  /** The persons whom it is about. */
  readonly about: readonly string[];
  readonly text: Text;
}

const found = new WeakMap<Case, readonly Problem[]>();

/** All that is wrong or unlikely in a case, in the order of its parts. Found once for each case, since many ask for it. */
export function problemsOf(value: Case): readonly Problem[] {
  const known = found.get(value) ?? findProblems(value);
  found.set(value, known);
  return known;
}

const keptLists = ['lockedRevisions', 'corrections'] as const;

/** What was locked, and what was said to be wrong in it, is never taken away or changed: those lists are only added to. */
export function keptProblem(before: Case, after: Case): Problem | undefined {
  const lost = keptLists.find((name) => {
    const now = after[name] ?? [];
    return (before[name] ?? []).some((kept, index) => kept !== now[index] && canonical(kept) !== canonical(now[index]));
  });
  return lost && { key: `kept:${lost}`, severity: 'refuse', path: [lost], about: [], text: refused.kept };
}

function findProblems(value: Case): Problem[] {
  const persons = new Map(value.persons.map((person) => [person.id, person]));
  return [
    ...referenceProblems(value),
    ...dateProblems(value),
    ...ancestorProblems(value),
    ...parentageProblems(value, persons),
    ...coupleProblems(value, persons),
    ...twinProblems(value, persons),
    ...periodProblems(value),
    ...mapProblems(value, persons),
  ];
}

/** What is wrong or unlikely about one person. */
export const problemsAbout = (value: Case, id: string): Problem[] => problemsOf(value).filter(({ about }) => about.includes(id));

function* referenceProblems(value: Case): Generator<Problem> {
  for (const { path, id } of unresolved(value)) {
    yield { key: `reference:${path.join('.')}`, severity: 'refuse', path, about: [], text: fill(refused.reference, { id }) };
  }
}

function* dateProblems(value: Case): Generator<Problem> {
  for (const [index, person] of value.persons.entries()) {
    if (!person.birth || !person.death || !certainlyBefore(person.death, person.birth)) continue;
    const text = fill(refused.deathFirst, { name: fullName(person), date: shortDate(person.death) });
    yield { key: `deathFirst:${person.id}`, severity: 'refuse', path: ['persons', index, 'death'], about: [person.id], text };
  }
}

const isBirth = ({ type }: Parentage) => type === 'biological';

/** Step and foster ties may go in rings (a grandparent who fosters); descent by birth or adoption may not. */
function* ancestorRings(value: Case): Generator<string> {
  const parents = new Map<string, string[]>();
  for (const tie of value.parentage ?? []) {
    if (isBirth(tie) || tie.type === 'adoptive') parents.set(tie.child, [...(parents.get(tie.child) ?? []), ...tie.parents]);
  }
  const state = new Map<string, 'open' | 'done'>();
  for (const start of parents.keys()) {
    const way: { id: string; next: number }[] = [{ id: start, next: 0 }];
    while (way.length > 0) {
      const step = way.at(-1);
      if (!step) break;
      if (step.next === 0) {
        if (state.get(step.id) === 'done') {
          way.pop();
          continue;
        }
        state.set(step.id, 'open');
      }
      const parent = parents.get(step.id)?.[step.next];
      step.next += 1;
      if (parent === undefined) {
        state.set(step.id, 'done');
        way.pop();
      } else if (state.get(parent) === 'open') {
        yield parent;
      } else if (!state.has(parent)) way.push({ id: parent, next: 0 });
    }
  }
}

/** Those who by birth or adoption would descend from themselves. */
export const ownAncestors = (value: Case): { readonly id: string; readonly name: string }[] =>
  [...new Set(ancestorRings(value))].map((id) => ({ id, name: fullName(value.persons.find((person) => person.id === id)) }));

const ancestorProblems = (value: Case): Problem[] =>
  ownAncestors(value).map(({ id, name }) => ({
    key: `ownAncestor:${id}`,
    severity: 'refuse',
    path: ['parentage'],
    about: [id],
    text: fill(refused.ownAncestor, { name }),
  }));

function* mapProblems(value: Case, persons: ReadonlyMap<string, Person>): Generator<Problem> {
  for (const [index, map] of (value.networkMaps ?? []).entries()) {
    const seen = new Set<string>();
    for (const [at, { person }] of map.entries.entries()) {
      if (seen.has(person)) {
        const text = fill(refused.twiceInMap, { name: fullName(persons.get(person)) });
        yield {
          key: `twiceInMap:${map.id}:${person}`,
          severity: 'refuse',
          path: ['networkMaps', index, 'entries', at],
          about: [person],
          text,
        };
      }
      seen.add(person);
    }
  }
  for (const { path, map, about, kind, found } of mapFaults(value)) {
    const name = fullName(persons.get(about[0] ?? ''));
    yield {
      key: `${kind}:${map}:${about.join()}:${found}`,
      severity: 'refuse',
      path,
      about,
      text: fill(refused[mapRefusals[kind]], { name, found }),
    };
  }
}

const mapRefusals = { sector: 'noSector', ring: 'noRing', sameSector: 'sameSector', ownTie: 'ownTie' } as const;
