import type { Field } from '../assessment/field';
import { anchorOf, type CaseView, type Place, valueIn } from '../assessment/place';
import { canonical } from '../case/canonical';
import type { Correction } from '../case/kept-schema';
import { previousRevision, revisionOf } from '../case/revisions';
import type { Case } from '../case/schema';
import { revisionWords } from '../language/revisions';
import { fill } from '../language/text';
import type { RevisionFact } from './facts';
import { type Address, addressKey, isEmpty, leavesOf } from './leaves';
import { answerSaid, panelWords } from './panel-words';

/** What is told differently than in the last locked revision, and what of it is said to have been an error there. */

/** A field of the panel that answers otherwise than in the last locked revision; undefined where it doesn't, or was not asked then. */
export function fieldChange(view: CaseView, field: Exclude<Field, { type: 'records' }>, place: Place): RevisionFact | undefined {
  const before = previousRevision(view.case);
  const key = anchorOf(place, field);
  const told = before && panelWords(before, view.day).get(key);
  if (!before || !told?.label || !told.say) return undefined;
  const [was, is] = [leavesOf(before).answers.get(key)?.value, valueIn(place, field)];
  const isPlain = [was, is].every((answer) => typeof answer !== 'object' || answer === null || Array.isArray(answer));
  if (!isPlain || (isEmpty(was) && isEmpty(is)) || canonical(was) === canonical(is)) return undefined;
  return {
    address: key.split('/'),
    change: 'changed',
    part: told.part,
    what: told.record ? fill(revisionWords.field, { record: told.record, field: told.label }) : told.label,
    ...(isEmpty(was) ? {} : { from: told.say(was) }),
    ...(isEmpty(is) ? {} : { to: answerSaid(is, field, place, view) }),
  };
}

/** The corrections of one field, the oldest first. */
export const correctionsAt = (corrections: readonly Correction[] | null | undefined, address: Address): readonly Correction[] =>
  (corrections ?? []).filter(({ field }) => addressKey(field) === addressKey(address));

/** A correction of what a fact tells, of the last locked revision. Undefined where there is none, or nothing that can be wrong. */
export function correctionOf(
  value: Case,
  { address, change, what, from, to }: RevisionFact,
  said: Pick<Correction, 'id' | 'by' | 'on' | 'reasonDa'>,
): Correction | undefined {
  const before = previousRevision(value);
  if (!before || change !== 'changed') return undefined;
  return { ...said, revision: revisionOf(before), field: [...address], fieldDa: what.da, oldDa: from?.da ?? '', newDa: to?.da ?? '' };
}

/** Whether a difference is already said to be the correction of an error. */
export const isCorrected = ({ corrections }: Case, { address, to }: RevisionFact): boolean =>
  correctionsAt(corrections, address).some(({ newDa }) => newDa === (to?.da ?? ''));
