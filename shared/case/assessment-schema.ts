import { z } from 'zod';
import { isDay } from './dates';
import * as values from './values';

/** The part of a case that is the safety gate and the assessment, sections A to N of the panel. All of it may be unanswered. */

const id = z.string().min(1).max(100);
const text = z.string().nullish();
const day = z
  .string()
  .refine(isDay, { params: { expected: 'day' } })
  .nullish();
const flag = z.boolean().nullish();
const ids = z.array(id).nullish();
const yesNo = z.enum(['yes', 'no']).nullish();
const yesNoUnknown = z.enum(['yes', 'no', 'unknown']).nullish();
/** What was said (description), what it may mean (analysis), what is concluded (assessment). */
const textKind = z.enum(values.textKinds).nullish();

/** A longer text (`outcomeDa`), what it is (`outcomeKind`), and who said it or where it stands (`outcomeSource`: a person's id, or words). */
type Told<Name extends string> = Record<`${Name}Da`, typeof text> &
  Record<`${Name}Kind`, typeof textKind> &
  Record<`${Name}Source`, typeof text>;

function told<const Names extends readonly string[]>(...names: Names): Told<Names[number]> {
  const fields = names.flatMap((name) => [
    [`${name}Da`, text],
    [`${name}Kind`, textKind],
    [`${name}Source`, text],
  ]);
  return Object.fromEntries(fields);
}

export const safetySchema = z.looseObject({
  honourConflict: yesNo,
  honourAssessedOn: day,
  honourRiskAssessment: z.looseObject({ date: day, by: text, ...told('conclusion') }).nullish(),
  domesticViolence: yesNoUnknown,
  contactBan: yesNoUnknown,
  contactBanDa: text,
  protectedAddressPersons: ids,
});

export const talkSchema = z.looseObject({
  date: day,
  time: text,
  place: text,
  presentRoles: z.array(z.string()).nullish(),
  alone: flag,
  supporter: text,
  interpreter: text,
  ...told('othersPresentReason', 'asked', 'answered', 'observation', 'professionalAssessment'),
});

export const childViewSchema = z.looseObject({
  status: z.enum(['heard', 'partly', 'not_heard']).nullish(),
  talks: z.array(talkSchema).nullish(),
  ground: z.enum(['AGE', 'OTHER_DECISIVE']).nullish(),
  ownMap: id.nullish(),
  ...told('reason', 'otherwiseObtained', 'noMapReason'),
  shareWithParents: z.enum(['yes', 'no', 'child_decides']).nullish(),
  childWantsInvolved: ids,
  childDoesNotWant: ids,
});

export const circleSchema = z.looseObject({
  status: z.enum(values.circleStatuses).nullish(),
  persons: ids,
  sources: z.array(z.enum(values.sourceKinds)).nullish(),
  examinedOn: day,
  nextReview: day,
  refusals: ids,
  contraindications: ids,
  approvedBy: text,
  plannedOn: day,
  ...told('why', 'reason', 'abroad'),
  /** In an uncovering (§ 19): this circle is to be examined too. */
  relevant: flag,
});

export const genogramExtentSchema = z.looseObject({
  grandparents: z.enum(['recorded', 'unknown_reason']).nullish(),
  grandparentsReasonDa: text,
  siblings: z.enum(['recorded', 'none', 'unknown_reason']).nullish(),
  siblingsReasonDa: text,
});

const closeness = z.union([z.number().min(1).max(4), z.literal('not_asked')]).nullish();

export const personEntrySchema = z.looseObject({
  person: id,
  circle: z.enum(values.circles).nullish(),
  relationToChild: text,
  contactFrequency: z.enum(values.contactFrequencies).nullish(),
  contactHow: text,
  lastContact: text,
  closeness: z.looseObject({ child: closeness, mother: closeness, father: closeness, person: closeness }).nullish(),
  supportKinds: z.array(z.enum(values.supportKinds)).nullish(),
  consideredForInvolvement: yesNo,
  pipeline: z.looseObject({ named: day, found: day, contacted: day, answered: day }).nullish(),
  willingness: z.enum(values.willingnesses).nullish(),
  ...told('consideredReason', 'notAskedReason', 'resource'),
  limitsDa: text,
  /** "none" or a text. */
  concerns: text,
  concernsKind: textKind,
  concernsSource: text,
  childWish: z.enum(values.childWishes).nullish(),
  childWishReasonDa: text,
  contactBasis: z.enum(values.contactBases).nullish(),
  contactConsentOn: day,
  contactLegalDa: text,
  informedAboutRecordOn: day,
  contactRightDa: text,
  refusal: id.nullish(),
});

export const noNetworkSchema = z.looseObject({
  scope: z.enum(['child', 'family', 'mother', 'father']).nullish(),
  tools: z.array(z.string()).nullish(),
  sources: z.array(z.enum(values.sourceKinds)).nullish(),
  examinedWithDa: text,
  examinedOn: day,
  abroadExamined: z.union([z.boolean(), z.string()]).nullish(),
  ...told('statement', 'why'),
  offeredInstead: z.union([z.string(), z.array(z.string())]).nullish(),
  nextReview: day,
});

export const refusalSchema = z.looseObject({
  id,
  who: z.enum(values.refusers).nullish(),
  person: id.nullish(),
  aboutDa: text,
  date: day,
  reasonCategory: z.enum(values.refusalReasons).nullish(),
  askAgain: day,
  notAskedAgainReasonDa: text,
  ...told('ownWords', 'motivation', 'alternative', 'consequence'),
});

export const contraindicationSchema = z.looseObject({
  id,
  aboutDa: text,
  persons: ids,
  ground: z.enum(values.contraindicationGrounds).nullish(),
  sourceDa: text,
  date: day,
  assessedBy: text,
  reviewOn: day,
  ...told('stillPossible'),
});

export const attemptSchema = z.looseObject({
  id,
  type: z.enum(values.attemptTypes).nullish(),
  initiatedBy: text,
  date: day,
  time: text,
  placeDa: text,
  participants: ids,
  otherParticipantsDa: text,
  absent: z.array(z.looseObject({ person: id, reasonDa: text })).nullish(),
  invitedNotAnswered: ids,
  childPresent: flag,
  ...told('childPrepared', 'outcome'),
  agreements: z.array(z.looseObject({ whatDa: text, responsible: text, due: day, status: text })).nullish(),
  noAgreements: flag,
  nextStepDa: text,
  followedUpOn: day,
});

export const professionalSchema = z.looseObject({
  about: id,
  kind: z.enum(values.professionalKinds),
  person: id.nullish(),
  organisation: text,
  status: z.enum(values.professionalStatuses).nullish(),
  on: day,
  basis: z.enum(values.contactBases).nullish(),
  legalDa: text,
  ...told('knowledge', 'contribution', 'reason'),
  invitedToMeeting: flag,
});

export const parentResourcesSchema = z.looseObject({
  parent: id,
  childNeed: text,
  ...told('resources', 'difficulties', 'changeCapacity', 'heldAgainstNeed', 'ownView'),
  notAssessedReasonDa: text,
});

export const sparringSchema = z.looseObject({
  held: flag,
  reasonDa: text,
  date: day,
  withWhom: text,
  aboutDa: text,
  adviceDa: text,
  decisionDa: text,
  followsAdvice: yesNo,
  followsAdviceWhyDa: text,
});

export const difficultySchema = z.looseObject({
  area: z.enum(values.difficultyAreas).nullish(),
  textDa: text,
  networkCanSolve: z.enum(['yes', 'partly', 'no']).nullish(),
  by: ids,
  agreement: text,
});

export const conclusionSchema = z.looseObject({
  extent: z.enum(values.extents).nullish(),
  difficulties: z.array(difficultySchema).nullish(),
  ...told('extentReason', 'bearingOnNeed', 'parentsStance', 'childStance', 'knowledgeSources', 'explainedTo'),
  /** Ids of the no-network statement ("N"), refusals and contraindications that the conclusion rests on. */
  references: z.union([z.string(), z.array(z.string())]).nullish(),
  scale: z.number().nullish(),
  scaleReasonDa: text,
});

/** What is told of one revision: why it was opened, who was heard, and who has signed and seen it. */
export const revisionSchema = z.looseObject({
  authorSigned: day,
  authorName: text,
  consultantSeen: day,
  leaderSeen: day,
  hearingDa: text,
  /** Why it was made as a preliminary assessment. */
  preliminaryReasonDa: text,
  revision: z.number().int().min(1).nullish(),
  reopenedReasonDa: text,
  reopenedOn: day,
  trigger: z.enum(values.reopenTriggers).nullish(),
});

export const signOffSchema = z.looseObject({
  ...revisionSchema.shape,
  locked: flag,
  /** The revisions before this one, as each was when it was reopened; the oldest first. */
  revisions: z.array(revisionSchema).nullish(),
});

export const assessmentSchema = z.looseObject({
  childView: childViewSchema.nullish(),
  circles: z.partialRecord(z.enum(values.circles), circleSchema).nullish(),
  genogramExtent: z.record(id, genogramExtentSchema).nullish(),
  personEntries: z.array(personEntrySchema).nullish(),
  noNetwork: noNetworkSchema.nullish(),
  refusals: z.array(refusalSchema).nullish(),
  contraindications: z.array(contraindicationSchema).nullish(),
  attempts: z.array(attemptSchema).nullish(),
  ...told('noAttemptReason'),
  fgdmOffered: z.looseObject({ date: day, toDa: text, ...told('answer', 'notInBestInterest') }).nullish(),
  networkPlacementConsidered: z
    .looseObject({ answer: z.enum(['yes_used', 'yes_rejected', 'no']).nullish(), persons: ids, ...told('reason', 'siblingsTogether') })
    .nullish(),
  professional: z.array(professionalSchema).nullish(),
  parentResources: z.array(parentResourcesSchema).nullish(),
  sparring: z.array(sparringSchema).nullish(),
  conclusion: conclusionSchema.nullish(),
  signOff: signOffSchema.nullish(),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type Circle = z.infer<typeof circleSchema>;
export type PersonEntry = z.infer<typeof personEntrySchema>;
export type Refusal = z.infer<typeof refusalSchema>;
export type Contraindication = z.infer<typeof contraindicationSchema>;
export type Attempt = z.infer<typeof attemptSchema>;
export type ProfessionalEntry = z.infer<typeof professionalSchema>;
export type ParentResources = z.infer<typeof parentResourcesSchema>;
export type Revision = z.infer<typeof revisionSchema>;
export type Conclusion = z.infer<typeof conclusionSchema>;
