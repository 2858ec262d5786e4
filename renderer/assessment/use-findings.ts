import { useMemo } from 'react';
import { type Finding, findingsOf } from '../../shared/assessment/findings';
import type { Day } from '../../shared/case/dates';
import { dayOf } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { today } from '../app/day';
import { useEditorState } from '../editor/use-editor';

const known = new WeakMap<Case, { readonly day: Day; readonly findings: readonly Finding[] }>();

/** Worked out once for a case and a day, whoever asks. */
function remembered(value: Case, day: Day): readonly Finding[] {
  const before = known.get(value);
  if (before?.day === day) return before.findings;
  const findings = findingsOf(value, day);
  known.set(value, { day, findings });
  return findings;
}

/** The open case and the day its rules are worked out on. */
export function useCaseOnDay(): { readonly case: Case; readonly day: Day } {
  const value = useEditorState((state) => state.case);
  const day = dayOf(value, today());
  return useMemo(() => ({ case: value, day }), [value, day]);
}

/** What the assessment of the open case still lacks, live. */
export function useFindings(): readonly Finding[] {
  const { case: value, day } = useCaseOnDay();
  return remembered(value, day);
}

/** What blocks, what is only to be noted, and whether signing is all that is left. */
export interface Owed {
  readonly blocking: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly ready: boolean;
}

export function owedOf(findings: readonly Finding[]): Owed {
  const blocking = findings.filter(({ level }) => level === 'block');
  return { blocking, warnings: findings.filter(({ level }) => level === 'warn'), ready: blocking.every(({ rule }) => rule === 'Z1') };
}

/** Whether the list of what is missing has nothing to list; drawn again only when that changes. */
export const useNothingOwed = (): boolean =>
  useEditorState(({ case: value }) => {
    const { ready, warnings } = owedOf(remembered(value, dayOf(value, today())));
    return ready && warnings.length === 0;
  });
