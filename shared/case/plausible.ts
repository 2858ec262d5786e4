import { doubted, refused } from '../language/case';
import { fill, type Text } from '../language/text';
import { addMonths, certainlyBefore, earliest, latest, type PartialDate, parseDate, shortDate } from './dates';
import { fullName } from './find';
import type { Problem } from './integrity';
import type { Case, Couple, Parentage, Person } from './schema';

/** What life allows: what can't be is refused, what hardly ever is is doubted. */

type Persons = ReadonlyMap<string, Person>;
type Path = readonly (string | number)[];

const isBirth = ({ type }: Parentage) => type === 'biological';

export function* parentageProblems(value: Case, persons: Persons): Generator<Problem> {
  const birthParents = new Map<string, Set<string>>();
  for (const [index, tie] of (value.parentage ?? []).entries()) {
    const child = persons.get(tie.child);
    const path = ['parentage', index];
    if (!child) continue;
    if (tie.parents.includes(tie.child))
      yield refuse(`ownParent:${tie.child}`, path, [tie.child], refused.ownParent, { name: fullName(child) });
    if (!isBirth(tie)) continue;
    const known = birthParents.get(tie.child) ?? new Set();
    for (const parent of tie.parents) known.add(parent);
    birthParents.set(tie.child, known);
    if (known.size > 2) yield refuse(`thirdParent:${tie.child}`, path, [tie.child], refused.thirdParent, { name: fullName(child) });
    for (const id of tie.parents) yield* lifeProblems(child, persons.get(id), path);
  }
}

const [youngestParent, oldestMother] = [12, 58];

function* lifeProblems(child: Person, parent: Person | undefined, path: Path): Generator<Problem> {
  if (!child.birth || !parent) return;
  const names = { name: fullName(child), other: fullName(parent) };
  const key = `${child.id}:${parent.id}`;
  const about = [child.id, parent.id];
  const carries = parent.gender === 'f';
  if (parent.birth && certainlyBefore(child.birth, parent.birth)) {
    yield refuse(`bornBeforeParent:${key}`, path, about, refused.bornBeforeParent, names);
  } else if (parent.birth && certainlyWithin(parent.birth, child.birth, youngestParent)) {
    yield doubt(`youngParent:${key}`, path, about, doubted.youngParent, { ...names, years: youngestParent });
  } else if (parent.birth && carries && certainlyBeyond(parent.birth, child.birth, oldestMother)) {
    yield doubt(`oldMother:${key}`, path, about, doubted.oldMother, { ...names, years: oldestMother });
  }
  if (parent.death && certainlyBeyond(parent.death, child.birth, carries ? 0 : 0.75)) {
    yield doubt(`bornAfterDeath:${key}`, path, about, carries ? doubted.bornAfterMothersDeath : doubted.bornAfterDeath, names);
  }
}

/** A "ca." may be two years off. */
const slack = (...dates: PartialDate[]) => (dates.some((date) => parseDate(date)?.about) ? 24 : 0);
const lastDay = '9999-12-31';
const firstDay = '0000-01-01';

/** Whether there are certainly fewer years from one date to another. */
function certainlyWithin(from: PartialDate, to: PartialDate, years: number): boolean {
  const [begin, end] = [earliest(from), latest(to)];
  return begin !== firstDay && end !== lastDay && end < addMonths(begin, years * 12 - slack(from, to));
}

/** Whether there are certainly more years from one date to another. */
function certainlyBeyond(from: PartialDate, to: PartialDate, years: number): boolean {
  const [begin, end] = [latest(from), earliest(to)];
  return begin !== lastDay && end !== firstDay && end > addMonths(begin, years * 12 + slack(from, to));
}

export function* coupleProblems(value: Case, persons: Persons): Generator<Problem> {
  for (const [index, couple] of (value.couples ?? []).entries()) {
    const { id, a, b } = couple;
    const path = ['couples', index];
    if (a === b) yield refuse(`ownPartner:${id}`, path, [a], refused.ownPartner, {});
    yield* endProblem(`couple:${id}`, path, [a, b], couple);
    for (const person of [persons.get(a), persons.get(b)]) if (person) yield* partnerProblems(couple, person, path);
  }
}

function* partnerProblems({ id, a, b, from }: Couple, person: Person, path: Path): Generator<Problem> {
  if (!from) return;
  const values = { name: fullName(person), date: shortDate(from) };
  if (person.birth && certainlyWithin(person.birth, from, youngestParent))
    yield doubt(`youngPartner:${id}:${person.id}`, path, [a, b], doubted.youngPartner, { ...values, years: youngestParent });
  if (person.death && certainlyBefore(person.death, from))
    yield doubt(`deadPartner:${id}:${person.id}`, path, [a, b], doubted.deadPartner, values);
}

/** What ends before it begins. Keyed by its dates, since these records have no ids of their own. */
export function* periodProblems(value: Case): Generator<Problem> {
  for (const [index, { id, conditions }] of value.persons.entries()) {
    for (const [at, condition] of (conditions ?? []).entries())
      yield* endProblem(`condition:${id}:${at}`, ['persons', index, 'conditions', at], [id], condition);
  }
  for (const [index, home] of (value.households ?? []).entries()) {
    const path = ['households', index];
    yield* endProblem(
      `home:${home.id}`,
      path,
      home.members.map(({ person }) => person),
      home,
    );
    for (const member of home.members) yield* endProblem(`home:${home.id}:${member.person}`, path, [member.person], member);
  }
  for (const [index, tie] of (value.parentage ?? []).entries())
    yield* endProblem(`tie:${tie.child}:${tie.parents.join()}`, ['parentage', index], [tie.child, ...tie.parents], tie);
  for (const [index, { from, to, since, until }] of (value.emotional ?? []).entries())
    yield* endProblem(`relation:${from}:${to}`, ['emotional', index], [from, to], { from: since, to: until });
}

interface Period {
  readonly from?: PartialDate | null | undefined;
  readonly to?: PartialDate | null | undefined;
}

function* endProblem(key: string, path: Path, about: readonly string[], { from, to }: Period): Generator<Problem> {
  if (!from || !to || !certainlyBefore(to, from)) return;
  yield refuse(`endsFirst:${key}:${from}:${to}`, [...path, 'to'], about, refused.endsFirst, { from: shortDate(from), to: shortDate(to) });
}

/** Of one birth: the same parents, as far as they are drawn, and close days. */
export function* twinProblems(value: Case, persons: Persons): Generator<Problem> {
  const parents = new Map<string, readonly string[]>();
  for (const tie of value.parentage ?? []) if (isBirth(tie)) parents.set(tie.child, [...(parents.get(tie.child) ?? []), ...tie.parents]);
  for (const [index, { members }] of (value.multipleBirths ?? []).entries()) {
    const [first = '', ...others] = members;
    const path = ['multipleBirths', index];
    for (const other of others) {
      const [mine, theirs] = [parents.get(first) ?? [], parents.get(other) ?? []];
      const within = mine.every((id) => theirs.includes(id)) || theirs.every((id) => mine.includes(id));
      if (!within) yield refuse(`twins:${first}:${other}`, path, [first, other], refused.twinsOfOneBirth, {});
      const [one, two] = [persons.get(first), persons.get(other)];
      if (one?.birth && two?.birth && (apart(one.birth, two.birth) || apart(two.birth, one.birth)))
        yield doubt(`twinsApart:${first}:${other}`, path, [first, other], doubted.twinsApart, {
          name: fullName(one),
          other: fullName(two),
        });
    }
  }
}

const apart = (from: PartialDate, to: PartialDate) => certainlyBeyond(from, to, 0.25);

type Values = Readonly<Record<string, string | number>>;

const refuse = (key: string, path: Path, about: readonly string[], text: Text, values: Values): Problem => ({
  key,
  severity: 'refuse',
  path,
  about,
  text: fill(text, values),
});

const doubt = (key: string, path: Path, about: readonly string[], text: Text, values: Values): Problem => ({
  ...refuse(key, path, about, text, values),
  severity: 'warn',
});
