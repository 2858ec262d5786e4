import type { CaseDraft } from '../change';
import { fillFrom } from './fields';

/** What became double in the assessment: entries about one person are one, filled from both. */
export function joinAssessment({ assessment }: CaseDraft, keep: string): void {
  if (!assessment) return;
  if (assessment.personEntries) assessment.personEntries = joined(assessment.personEntries, ({ person }) => person === keep);
  if (assessment.parentResources) assessment.parentResources = joined(assessment.parentResources, ({ parent }) => parent === keep);
  for (const attempt of assessment.attempts ?? []) {
    const there = new Set(attempt.participants);
    const seen = new Set<string>();
    if (attempt.absent) attempt.absent = attempt.absent.filter(({ person }) => !there.has(person) && !seen.has(person) && seen.add(person));
    if (attempt.invitedNotAnswered) attempt.invitedNotAnswered = attempt.invitedNotAnswered.filter((id) => !there.has(id));
  }
}

function joined<Entry extends Record<string, unknown>>(entries: readonly Entry[], isTheirs: (entry: Entry) => boolean): Entry[] {
  const [first, ...others] = entries.filter(isTheirs);
  if (!first || others.length === 0) return [...entries];
  const one: Entry = { ...first };
  for (const other of others) fillFrom(one, other);
  return entries.flatMap((entry) => (entry === first ? [one] : others.includes(entry) ? [] : [entry]));
}
