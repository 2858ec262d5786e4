import type { Assessment } from './assessment-schema';
import { canonical } from './canonical';
import { isDay } from './dates';
import type { Pin, Remark, Said, SparringSession } from './kept-schema';
import type { Case } from './schema';

/** The sparring sessions of a case: which is open, what waits for an answer, and how two copies of a session become one. */

export type SparringRecord = NonNullable<Assessment['sparring']>[number];

/** The session that remarks are added to: the last one that isn't written into section L yet. */
export const openSession = (value: Case): SparringSession | undefined => value.sparringSessions?.findLast(({ recordedAt }) => !recordedAt);

/** Remarks that weren't taken back, in the order in which they were made. */
export const standing = ({ remarks }: SparringSession): Remark[] => remarks.filter(({ withdrawnAt }) => !withdrawnAt);

/** A question that nobody has answered. */
export const isOpenQuestion = ({ question, answer }: Remark): boolean => question === true && !answer?.textDa.trim();

/**
 * Two lists of sessions as one: what only one of them knows is taken, and of what both know the later version. The result is the
 * same in whatever order lists are merged, and merging one again changes nothing.
 */
export function mergeSessions(mine: readonly SparringSession[], theirs: readonly SparringSession[]): SparringSession[] {
  const each = [...mine, ...theirs].map((session) => ({ ...session, remarks: ordered(session.remarks) }));
  return joined(each, joinSessions).toSorted((a, b) => byText(a.on, b.on) || byText(a.id, b.id));
}

function joinSessions(a: SparringSession, b: SparringSession): SparringSession {
  const head = ({ remarks, advice, decision, recordedAt, ...rest }: SparringSession) => rest;
  return {
    ...later(head(a), head(b), () => ''),
    remarks: ordered([...a.remarks, ...b.remarks]),
    ...present({
      advice: laterSaid(a.advice, b.advice),
      decision: laterSaid(a.decision, b.decision),
      recordedAt: laterText(a.recordedAt, b.recordedAt),
    }),
  };
}

const ordered = (remarks: readonly Remark[]): Remark[] =>
  joined(remarks, joinRemarks).toSorted((a, b) => byText(a.said.at, b.said.at) || byText(a.id, b.id));

function joinRemarks(a: Remark, b: Remark): Remark {
  const base = ({ answer, withdrawnAt, ...rest }: Remark) => rest;
  return {
    ...later(base(a), base(b), ({ said }) => said.at),
    ...present({ answer: laterSaid(a.answer, b.answer), withdrawnAt: laterText(a.withdrawnAt, b.withdrawnAt) }),
  };
}

/** One of each id. */
function joined<Kept extends { readonly id: string }>(all: readonly Kept[], join: (a: Kept, b: Kept) => Kept): Kept[] {
  const known = new Map<string, Kept>();
  for (const each of all) {
    const before = known.get(each.id);
    known.set(each.id, before ? join(before, each) : each);
  }
  return [...known.values()];
}

/** The later of two; of the same instant the one whose text comes last, so that it is the same one everywhere. */
function later<Value>(a: Value, b: Value, at: (value: Value) => string): Value {
  const order = byText(at(a), at(b)) || byText(canonical(a), canonical(b));
  return order < 0 ? b : a;
}

const laterSaid = (a: Said | null | undefined, b: Said | null | undefined): Said | undefined =>
  a && b ? later(a, b, ({ at }) => at) : (a ?? b ?? undefined);

const laterText = (a: string | null | undefined, b: string | null | undefined): string | undefined =>
  (a ?? '') > (b ?? '') ? (a ?? undefined) : (b ?? undefined);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Without what is absent, so that no field says that it is missing. */
const present = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Partial<Fields>;

/** What a pin is called among others: `person:P5`, `circle:WORK`, `field:assessment/…`; empty for the case as a whole. */
export function pinKey({ person, circle, field }: Pin): string {
  if (person) return `person:${person}`;
  if (circle) return `circle:${circle}`;
  return field && field.length > 0 ? `field:${field.join('/')}` : '';
}

type Sessions = NonNullable<Case['sparringSessions']>;
const pinned = new WeakMap<Sessions, ReadonlyMap<string, readonly Remark[]>>();
const none: ReadonlyMap<string, readonly Remark[]> = new Map();

/** The remarks that still matter, by what they are pinned to: of sessions that aren't written into section L yet. */
export function remarksByPin({ sparringSessions }: Case): ReadonlyMap<string, readonly Remark[]> {
  if (!sparringSessions) return none;
  const known = pinned.get(sparringSessions) ?? byPin(sparringSessions);
  pinned.set(sparringSessions, known);
  return known;
}

function byPin(sessions: Sessions): ReadonlyMap<string, readonly Remark[]> {
  const remarks = sessions.filter(({ recordedAt }) => !recordedAt).flatMap(standing);
  return Map.groupBy(remarks, ({ pin }) => pinKey(pin));
}

/** A session as section L keeps it: what was remarked and answered, the advice and what was decided. */
export function recordOf(session: SparringSession, wholeCase: string): SparringRecord {
  const about = standing(session).map(({ pin, said, answer }) =>
    [`${pin.titleDa || wholeCase}: ${said.textDa}`, answer?.textDa.trim() && `→ ${answer.textDa}`].filter(Boolean).join(' '),
  );
  const { on, consultant, advice, decision } = session;
  return {
    held: true,
    date: isDay(on) ? on : undefined,
    withWhom: consultant,
    aboutDa: about.join('\n') || undefined,
    adviceDa: advice?.textDa || undefined,
    decisionDa: decision?.textDa || undefined,
  };
}
