import { atRevision, revisionOf } from '../case/revisions';
import type { Case } from '../case/schema';
import type { Language, Text } from '../language/text';
import { factSaid, type RevisionFact, revisionFacts } from '../revisions/facts';
import { addressKey } from '../revisions/leaves';
import type { Leavable } from './leavable';
import type { Recipient } from './recipients';
import { hitsIn } from './redaction/needles';
import { redact } from './redaction/redact';
import { sectionOf } from './redaction/report';

/** What a revision changed in the one before it that is kept, and what of it corrected an error. */
export interface RevisionChanges {
  readonly revision: number;
  readonly since: number;
  readonly changes: readonly PrintedChange[];
  readonly corrections: readonly PrintedCorrection[];
}

export interface PrintedChange {
  /** The part of the case. */
  readonly part: Text;
  readonly says: Text;
}

interface PrintedCorrection {
  readonly says: Text;
  readonly by: string;
  readonly on: string;
  /** Only where everything may be read. */
  readonly reason?: string;
}

interface Wanted {
  readonly day: string;
  readonly language: Language;
  /** Of a section that is left out nothing is told. */
  readonly leftOut: readonly Leavable[];
}

/**
 * What changed from revision to revision, as the recipient may know it: each revision is redacted before two are compared, and what
 * either withholds, or the case as it is now, is told of none. The newest first.
 */
export function changesFor(value: Case, recipient: Recipient, { day, language, leftOut }: Wanted): RevisionChanges[] {
  const own = revisionOf(value);
  const numbers = (value.lockedRevisions ?? []).map(({ revision }) => revision).filter((revision) => revision < own);
  if (numbers.length === 0) return [];
  const kept = [...numbers.flatMap((revision) => atRevision(value, revision) ?? []), value].map((whole) => ({
    whole,
    ...redact(whole, recipient, day, language),
  }));
  const isWithheld = ({ da, en }: Text) => kept.some(({ needles }) => hitsIn(`${da}\n${en}`, needles, true).length > 0);
  return kept
    .flatMap(({ whole: after, case: seen }, index): RevisionChanges[] => {
      const before = kept[index - 1];
      if (!before) return [];
      const facts = revisionFacts(before.case, seen, day).filter(
        (fact) => !isWithheld(factSaid(fact)) && !leftOut.some((section) => section === sectionOf(fact.address.join('.'))),
      );
      const since = revisionOf(before.whole);
      const corrections = correctionsIn(after, since, facts, recipient);
      const corrected = new Set(corrections.map(({ says }) => says.da));
      const changes = unique(
        facts.filter(({ address }) => address[0] !== 'drawing').map((fact) => ({ part: fact.part, says: factSaid(fact) })),
      ).filter(({ says }) => !corrected.has(says.da));
      return changes.length + corrections.length > 0 ? [{ revision: revisionOf(after), since, changes, corrections }] : [];
    })
    .toReversed();
}

/** The corrections of what the recipient may see; they are said as their facts, which know nothing that isn't shown. */
function correctionsIn(after: Case, since: number, facts: readonly RevisionFact[], { profile }: Recipient): PrintedCorrection[] {
  return (after.corrections ?? []).flatMap(({ revision, field, by, on, reasonDa }): PrintedCorrection[] => {
    const fact = revision === since ? facts.find(({ address }) => addressKey(address) === addressKey(field)) : undefined;
    return fact ? [{ says: factSaid(fact), by, on, ...(profile === 'INTERNAL' ? { reason: reasonDa } : {}) }] : [];
  });
}

const unique = (changes: readonly PrintedChange[]): PrintedChange[] => [
  ...new Map(changes.map((change) => [change.says.da, change])).values(),
];
