import type { Assessment, Circle } from '../../case/assessment-schema';
import { addDays, type Day } from '../../case/dates';
import type { Case } from '../../case/schema';
import { circles } from '../../case/values';
import { familyOf, parentsOf, siblingsOf } from '../../kinship/family';
import { answerWords } from '../../language/answers';
import { prompts, sectionTexts } from '../../language/assessment';
import { extentLabels, extentOffers, circleLabels as labels } from '../../language/assessment-fields';
import { law } from '../../language/law';
import { recordWords } from '../../language/record-words';
import { valueWords } from '../../language/values';
import { writing } from '../../language/writing';
import { belongingIn } from '../about';
import { choices, contraindicationChoices, refusalChoices } from '../choices';
import { circleDoubt, foundDoubt, grandparentsDoubt, siblingsDoubt } from '../doubts/circles';
import { nameOf } from '../facts';
import type { FieldContext, Offer, RecordsField, Section } from '../field';
import { madeContraindication, madeRefusal } from '../made-records';
import { isKinCircle, reviewDays } from '../rules/circles';

type Extent = NonNullable<NonNullable<Assessment['genogramExtent']>[string]>;
type Status = NonNullable<Circle['status']>;

const hasStatus =
  (...statuses: readonly Status[]) =>
  ({ item }: FieldContext<Circle>) =>
    statuses.includes(item.status ?? 'NOT_YET');

const codeOf = ({ at }: FieldContext<Circle>) => circles.find((code) => code === at);
const isKin = (context: FieldContext<Circle>) => isKinCircle(codeOf(context) ?? 'WORK');
const isSide = (context: FieldContext<Circle>) => context.at === 'MOTHER_SIDE' || context.at === 'FATHER_SIDE';

/** Everyone who belongs in the circle. */
function personsOf(context: FieldContext<Circle>): string[] {
  const code = codeOf(context);
  return code ? belongingIn(context.case, code) : [];
}

/** The circle's name, as a record about it begins. */
const nameOfCircle = (context: FieldContext<Circle>): string => valueWords.circles[codeOf(context) ?? 'WORK'].da;

/** The last day for the next review. */
export const reviewAfter = (examinedOn: Day | null | undefined): Day | undefined =>
  examinedOn ? addDays(examinedOn, reviewDays) : undefined;

const circleRecords: RecordsField<Case, Circle> = {
  type: 'records',
  path: ['assessment', 'circles'],
  label: labels.circles,
  one: labels.circle,
  a: recordWords.circle,
  items: () => circles.map((code) => ({ at: code, key: code, title: valueWords.circles[code] })),
  fields: [
    {
      type: 'enum',
      path: ['status'],
      label: labels.status,
      options: choices(valueWords.circleStatuses),
      required: ['K1'],
      doubt: (context) => circleDoubt(context, personsOf),
    },
    {
      type: 'bool',
      path: ['relevant'],
      label: labels.relevant,
      when: (context) => context.case.case.legalStep === 'UNCOVERING' && !isKin(context),
    },
    {
      type: 'persons',
      path: ['persons'],
      label: labels.persons,
      doubt: foundDoubt,
      required: ['K2'],
      when: hasStatus('FOUND'),
      suggestion: personsOf,
    },
    {
      type: 'multi',
      path: ['sources'],
      label: labels.sources,
      options: choices(valueWords.sourceKinds),
      required: ['K3'],
      when: hasStatus('NONE', 'FOUND'),
    },
    {
      type: 'date',
      path: ['examinedOn'],
      label: labels.examinedOn,
      happened: 'to the child',
      required: ['K3'],
      when: hasStatus('NONE', 'FOUND'),
    },
    {
      type: 'longtext',
      path: ['whyDa'],
      label: labels.whyDa,
      placeholder: writing.circleNone,
      nature: 'description',
      atLeast: 20,
      required: ['K3'],
      when: hasStatus('NONE'),
    },
    {
      type: 'date',
      path: ['nextReview'],
      label: labels.nextReview,
      after: { path: ['examinedOn'], label: labels.examinedOn },
      required: ['K3', 'K3w'],
      when: hasStatus('NONE'),
      monthsAhead: [1, 3],
      suggestion: ({ item }) => reviewAfter(item.examinedOn),
    },
    {
      type: 'multi',
      path: ['refusals'],
      label: labels.refusals,
      options: refusalChoices,
      required: ['K4'],
      when: hasStatus('REFUSED'),
      makes: (context) => madeRefusal(context, { aboutDa: nameOfCircle(context) }),
    },
    {
      type: 'multi',
      path: ['contraindications'],
      label: labels.contraindications,
      options: contraindicationChoices,
      required: ['K5'],
      when: hasStatus('CONTRAINDICATED'),
      makes: (context) => madeContraindication(context, { aboutDa: nameOfCircle(context), persons: personsOf(context) }),
    },
    {
      type: 'longtext',
      path: ['reasonDa'],
      label: labels.deselectedReason,
      placeholder: writing.circleLeft,
      nature: 'assessment',
      atLeast: 20,
      required: ['K6'],
      when: hasStatus('DESELECTED', 'NOT_YET'),
      labelOf: ({ item }) => (item.status === 'DESELECTED' ? labels.deselectedReason : labels.notYetReason),
    },
    {
      type: 'text',
      path: ['approvedBy'],
      label: labels.approvedBy,
      suggestion: ({ case: value }) => value.case.networkConsultant ?? undefined,
      suggestedBy: 'answers',
      required: ['K6a'],
      when: (context) => hasStatus('DESELECTED')(context) && isKin(context),
    },
    { type: 'date', path: ['plannedOn'], label: labels.plannedOn, ahead: true, when: hasStatus('NOT_YET') },
    {
      type: 'longtext',
      path: ['abroadDa'],
      label: labels.abroadDa,
      placeholder: writing.abroad,
      nature: 'description',
      prompts: [prompts.abroad],
      when: isSide,
    },
  ],
};

/** The parent's own parents and siblings, as far as they are drawn. */
function drawnExtent({ case: value, item, at }: FieldContext<Extent>): Offer | undefined {
  const family = familyOf(value);
  const parent = String(at);
  const grandparents = !item.grandparents && parentsOf(family, parent).length > 0;
  const siblings = !item.siblings && siblingsOf(family, parent).some(({ kind }) => kind !== 'step');
  if (!grandparents && !siblings) return undefined;
  return {
    says: extentOffers[grandparents && siblings ? 'both' : grandparents ? 'grandparents' : 'siblings'],
    answers: { ...(grandparents ? { grandparents: 'recorded' } : {}), ...(siblings ? { siblings: 'recorded' } : {}) },
  };
}

const extentRecords: RecordsField<Case, Extent> = {
  type: 'records',
  path: ['assessment', 'genogramExtent'],
  label: extentLabels.extents,
  one: extentLabels.extent,
  a: recordWords.parent,
  items: ({ facts }) => facts.parents.map((id) => ({ at: id, key: id, title: nameOf(facts, id) })),
  offer: drawnExtent,
  fields: [
    {
      type: 'enum',
      path: ['grandparents'],
      label: extentLabels.grandparents,
      doubt: grandparentsDoubt,
      options: choices(answerWords.grandparents),
      required: ['G1'],
    },
    {
      type: 'text',
      path: ['grandparentsReasonDa'],
      label: extentLabels.grandparentsReasonDa,
      atLeast: 1,
      when: ({ item }) => item.grandparents === 'unknown_reason',
    },
    {
      type: 'enum',
      path: ['siblings'],
      label: extentLabels.siblings,
      doubt: siblingsDoubt,
      options: choices(answerWords.siblings),
      required: ['G1'],
    },
    {
      type: 'text',
      path: ['siblingsReasonDa'],
      label: extentLabels.siblingsReasonDa,
      atLeast: 1,
      when: ({ item }) => item.siblings === 'unknown_reason',
    },
  ],
};

export const circlesSection: Section = { id: 'D', ...sectionTexts.D, law: law.resources, fields: [circleRecords, extentRecords] };
