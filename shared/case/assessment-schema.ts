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
const textKind = z.enum(['description', 'analysis', 'assessment']).nullish();

export const safetySchema = z.looseObject({
  honourConflict: yesNo,
  honourAssessedOn: day,
  honourRiskAssessment: z.looseObject({ date: day, by: text, conclusionDa: text }).nullish(),
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
  othersPresentReasonDa: text,
  supporter: text,
  interpreter: text,
  askedDa: text,
  answeredDa: text,
  observationDa: text,
  professionalAssessmentDa: text,
});

export const childViewSchema = z.looseObject({
  status: z.enum(['heard', 'partly', 'not_heard']).nullish(),
  talks: z.array(talkSchema).nullish(),
  ground: z.enum(['AGE', 'OTHER_DECISIVE']).nullish(),
  reasonDa: text,
  otherwiseObtainedDa: text,
  ownMap: id.nullish(),
  noMapReasonDa: text,
  shareWithParents: z.enum(['yes', 'no', 'child_decides']).nullish(),
  childWantsInvolved: ids,
  childDoesNotWant: ids,
});

export const circleSchema = z.looseObject({
  status: z.enum(values.circleStatuses).nullish(),
  persons: ids,
  sources: z.array(z.enum(values.sourceKinds)).nullish(),
  examinedOn: day,
  whyDa: text,
  nextReview: day,
  refusals: ids,
  contraindications: ids,
  reasonDa: text,
  approvedBy: text,
  plannedOn: day,
  abroadDa: text,
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
  consideredReasonDa: text,
  pipeline: z.looseObject({ named: day, found: day, contacted: day, answered: day }).nullish(),
  willingness: z.enum(values.willingnesses).nullish(),
  notAskedReasonDa: text,
  resourceDa: text,
  limitsDa: text,
  /** "none" or a text. */
  concerns: text,
  concernsKind: textKind,
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
  statementDa: text,
  tools: z.array(z.string()).nullish(),
  sources: z.array(z.enum(values.sourceKinds)).nullish(),
  examinedWithDa: text,
  examinedOn: day,
  abroadExamined: z.union([z.boolean(), z.string()]).nullish(),
  whyDa: text,
  offeredInstead: z.union([z.string(), z.array(z.string())]).nullish(),
  nextReview: day,
});

export const refusalSchema = z.looseObject({
  id,
  who: z.enum(values.refusers).nullish(),
  person: id.nullish(),
  aboutDa: text,
  date: day,
  ownWordsDa: text,
  reasonCategory: z.enum(values.refusalReasons).nullish(),
  motivationDa: text,
  alternativeDa: text,
  askAgain: day,
  notAskedAgainReasonDa: text,
  consequenceDa: text,
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
  stillPossibleDa: text,
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
  childPreparedDa: text,
  outcomeDa: text,
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
  knowledgeDa: text,
  contributionDa: text,
  reasonDa: text,
  invitedToMeeting: flag,
});

export const parentResourcesSchema = z.looseObject({
  parent: id,
  resourcesDa: text,
  difficultiesDa: text,
  changeCapacityDa: text,
  childNeed: text,
  heldAgainstNeedDa: text,
  ownViewDa: text,
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
  extentReasonDa: text,
  difficulties: z.array(difficultySchema).nullish(),
  bearingOnNeedDa: text,
  parentsStanceDa: text,
  childStanceDa: text,
  knowledgeSourcesDa: text,
  /** Ids of the no-network statement ("N"), refusals and contraindications that the conclusion rests on. */
  references: z.union([z.string(), z.array(z.string())]).nullish(),
  explainedToDa: text,
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
  noAttemptReasonDa: text,
  fgdmOffered: z.looseObject({ date: day, toDa: text, answerDa: text, notInBestInterestDa: text }).nullish(),
  networkPlacementConsidered: z
    .looseObject({ answer: z.enum(['yes_used', 'yes_rejected', 'no']).nullish(), persons: ids, reasonDa: text, siblingsTogetherDa: text })
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
