import { deadlineOf } from '../assessment/deadline';
import { type Finding, stateOf } from '../assessment/findings';
import type { Case } from '../case/schema';
import type { Mark } from './blocks';

/**
 * FINAL only of a revision that was signed and locked with nothing missing; PRELIMINARY only of a child examination whose deadline
 * has passed and that says why (barnets lov § 20, stk. 3); a DRAFT in every other state.
 */
export function markOf(value: Case, findings: readonly Finding[], day: string): Mark {
  const signOff = value.assessment?.signOff;
  if (signOff?.locked && signOff.authorSigned && stateOf(findings) === 'FINAL_ALLOWED') return 'FINAL';
  const deadline = deadlineOf(value);
  const late = value.case.legalStep === 'CHILD_EXAMINATION' && deadline !== undefined && deadline < day;
  return late && signOff?.preliminaryReasonDa?.trim() ? 'PRELIMINARY' : 'DRAFT';
}
