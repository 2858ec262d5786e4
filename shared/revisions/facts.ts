import { canonical } from '../case/canonical';
import type { Day } from '../case/dates';
import type { Case } from '../case/schema';
import { revisionWords as words } from '../language/revisions';
import { fill, type Text } from '../language/text';
import { familyTold } from './family-words';
import { type Address, addressKey, type Leaves, leavesOf } from './leaves';
import { panelWords, type Told } from './panel-words';

/** One thing that two states of a case tell differently, as a sentence's parts. */
export interface RevisionFact {
  /** What it covers: this answer, or all that stands under it. */
  readonly address: Address;
  readonly change: 'added' | 'removed' | 'changed';
  /** The section or drawing to which it belongs. */
  readonly part: Text;
  /** "Kreds «Mors slægt»", "Netværksperson «Grethe Skov»: Villig?" */
  readonly what: Text;
  /** As answers are read. Absent: not answered, or not told. */
  readonly from?: Text;
  readonly to?: Text;
}

/** What is different from one state of a case to another, in the order of the panel and then of the drawings. */
export function revisionFacts(a: Case, b: Case, day: Day): RevisionFact[] {
  const [one, other] = [leavesOf(a), leavesOf(b)];
  const [before, after] = [panelWords(a, day), panelWords(b, day)];
  const order = new Map([...before.keys(), ...after.keys()].map((key, index) => [key, index]));
  const facts = new Map<string, RevisionFact>();
  const changed = [...new Set([...one.answers.keys(), ...other.answers.keys(), ...one.records.keys(), ...other.records.keys()])].filter(
    (key) => one.records.has(key) !== other.records.has(key) || !isSame(one.answers.get(key)?.value, other.answers.get(key)?.value),
  );
  for (const key of changed) {
    const address = addressIn(one, key) ?? addressIn(other, key) ?? [];
    const fact = recordFact(address) ?? answerFact(address);
    if (!facts.has(addressKey(fact.address))) facts.set(addressKey(fact.address), fact);
  }
  const placed = (fact: RevisionFact) => order.get(addressKey(fact.address)) ?? Number.MAX_SAFE_INTEGER;
  return [...facts.values()].toSorted((x, y) => placed(x) - placed(y));

  /** A whole record that only one of them has. */
  function recordFact(address: Address): RevisionFact | undefined {
    for (let length = 1; length <= address.length; length += 1) {
      const record = address.slice(0, length);
      const key = addressKey(record);
      if (one.records.has(key) === other.records.has(key)) continue;
      const isNew = other.records.has(key);
      const { part, record: what = part } = (isNew ? after : before).get(key) ?? familyTold(isNew ? b : a, record);
      return { address: record, change: isNew ? 'added' : 'removed', part, what };
    }
    return undefined;
  }

  function answerFact(address: Address): RevisionFact {
    const field = longest(address, before, after);
    const at = field ?? grouped(address);
    const key = addressKey(at);
    const [was, is] = field
      ? [before.get(key) ?? after.get(key), after.get(key) ?? before.get(key)]
      : [familyTold(a, at), familyTold(b, at)];
    const named = is ?? was ?? familyTold(b, at);
    return {
      address: at,
      change: 'changed',
      part: named.part,
      what: whatOf(named),
      ...saidAs('from', was, valueUnder(one.answers, at)),
      ...saidAs('to', is, valueUnder(other.answers, at)),
    };
  }
}

const addressIn = ({ answers, records }: Leaves, key: string) => answers.get(key)?.address ?? records.get(key);

const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);

/** The field of the panel that an answer belongs to. */
function longest(address: Address, ...told: readonly ReadonlyMap<string, Told>[]): Address | undefined {
  for (let length = address.length; length > 0; length -= 1) {
    const start = address.slice(0, length);
    if (told.some((all) => all.get(addressKey(start)))) return start;
  }
  return undefined;
}

/** The arrangement of the drawing is told as one. */
const grouped = (address: Address): Address => (address[0] === 'drawing' ? ['drawing'] : address);

/** The answer at an address; where a field holds several parts, that there is something. */
function valueUnder(answers: Leaves['answers'], address: Address): unknown {
  const exact = answers.get(addressKey(address));
  if (exact) return exact.value;
  const under = `${addressKey(address)}/`;
  return [...answers.keys()].some((key) => key.startsWith(under)) ? {} : undefined;
}

function saidAs(side: 'from' | 'to', told: Told | undefined, value: unknown): Partial<Pick<RevisionFact, 'from' | 'to'>> {
  // A circle without an answer is one that isn't examined yet.
  const isCircle = told?.say !== undefined && told.label === undefined;
  const isTold = value === undefined ? isCircle : typeof value !== 'object' || Array.isArray(value);
  return told?.say && isTold ? { [side]: told.say(value) } : {};
}

function whatOf({ part, record, label }: Told): Text {
  if (record && label) return fill(words.field, { record, field: label });
  return record ?? label ?? part;
}

const longestTold = 90;
const isLong = (text: Text | undefined) => (text?.da.length ?? 0) > longestTold;

/** The fact as one sentence: "Kreds «Mors slægt»: ikke undersøgt → fundet". Long texts are said to be rewritten, not quoted. */
export function factSaid({ change, what, from, to }: RevisionFact): Text {
  if (change === 'added') return fill(words.added, { what });
  if (change === 'removed') return fill(words.removed, { what });
  // A question leads to its answer by itself.
  const head = { da: /[?]$/.test(what.da) ? what.da : `${what.da}:`, en: /[?]$/.test(what.en) ? what.en : `${what.en}:` };
  if (!from && !to) return fill(words.differs, { head });
  if (isLong(from) || isLong(to)) return fill(from && to ? words.rewritten : to ? words.filled : words.emptied, { head });
  return fill(words.changed, { head, from: from ?? words.unanswered, to: to ?? words.unanswered });
}
