import type { Assessment, Conclusion } from '../../case/assessment-schema';
import type { Case } from '../../case/schema';
import { answerWords } from '../../language/answers';
import { sectionTexts } from '../../language/assessment';
import { conclusionLabels as labels, signOffLabels, sparringLabels } from '../../language/assessment-records';
import { law } from '../../language/law';
import { recordWords } from '../../language/record-words';
import { valueWords } from '../../language/values';
import { writing } from '../../language/writing';
import { some } from '../answer';
import { agreementChoices, choices, dated, referenceChoices } from '../choices';
import { deadlineOf } from '../deadline';
import { canSolveDoubt, extentDoubt, scaleDoubt, solverDoubt } from '../doubts/conclusion';
import type { Field, FieldContext, RecordsField, Section } from '../field';

type Sparring = NonNullable<Assessment['sparring']>[number];
type Difficulty = NonNullable<Conclusion['difficulties']>[number];

const wasHeld = ({ item }: FieldContext<Sparring>) => item.held === true;

const sparring: RecordsField<Case, Sparring> = {
  type: 'records',
  path: ['assessment', 'sparring'],
  label: sparringLabels.list,
  one: sparringLabels.one,
  a: recordWords.sparring,
  required: ['SP1', 'SP1w'],
  items: ({ case: { assessment } }) =>
    (assessment?.sparring ?? []).map(({ date }, at) => ({ at, key: String(at), title: dated(sparringLabels.one, date) })),
  additions: () => [{ title: sparringLabels.one, blank: {} }],
  fields: [
    { type: 'bool', path: ['held'], label: sparringLabels.held, required: ['SP1'] },
    {
      type: 'longtext',
      path: ['reasonDa'],
      label: sparringLabels.reasonDa,
      required: ['SP1'],
      when: ({ item }) => item.held === false,
    },
    { type: 'date', path: ['date'], label: sparringLabels.date, required: ['SP1'], when: wasHeld },
    { type: 'text', path: ['withWhom'], label: sparringLabels.withWhom, required: ['SP1'], when: wasHeld },
    { type: 'longtext', path: ['aboutDa'], label: sparringLabels.aboutDa, required: ['SP1'], when: wasHeld },
    { type: 'longtext', path: ['adviceDa'], label: sparringLabels.adviceDa, required: ['SP1'], when: wasHeld },
    { type: 'longtext', path: ['decisionDa'], label: sparringLabels.decisionDa, required: ['SP1'], when: wasHeld },
    {
      type: 'enum',
      path: ['followsAdvice'],
      label: sparringLabels.followsAdvice,
      options: choices(answerWords.yesNo),
      when: wasHeld,
    },
    {
      type: 'longtext',
      path: ['followsAdviceWhyDa'],
      label: sparringLabels.followsAdviceWhyDa,
      when: (context) => wasHeld(context) && context.item.followsAdvice === 'no',
    },
  ],
};

export const sparringSection: Section = { id: 'L', ...sectionTexts.L, fields: [sparring] };

const place = ['assessment', 'conclusion'] as const;
const conclusionOf = ({ case: { assessment } }: FieldContext<Case>): Conclusion => assessment?.conclusion ?? {};

const difficulties: RecordsField<Case, Difficulty> = {
  type: 'records',
  path: [...place, 'difficulties'],
  label: labels.difficulties,
  one: labels.difficulty,
  a: recordWords.difficulty,
  required: ['Q2'],
  items: (context) =>
    (conclusionOf(context).difficulties ?? []).map(({ area, textDa }, at) => ({
      at,
      key: String(at),
      title: textDa ? { da: textDa, en: textDa } : area ? valueWords.difficultyAreas[area] : labels.difficulty,
    })),
  additions: () => [{ title: labels.difficulty, blank: {} }],
  fields: [
    { type: 'enum', path: ['area'], label: labels.area, options: choices(valueWords.difficultyAreas), required: ['Q2'] },
    { type: 'text', path: ['textDa'], label: labels.textDa, required: ['Q2'] },
    {
      type: 'enum',
      path: ['networkCanSolve'],
      label: labels.networkCanSolve,
      doubt: canSolveDoubt,
      options: choices(answerWords.canSolve),
    },
    { type: 'persons', path: ['by'], label: labels.by, doubt: solverDoubt, when: ({ item }) => item.networkCanSolve !== 'no' },
    {
      type: 'enum',
      path: ['agreement'],
      label: labels.agreement,
      options: agreementChoices,
      open: true,
      when: ({ item }) => item.networkCanSolve !== 'no',
    },
  ],
};

/** The records that are there to be referred to. */
const written = (context: FieldContext<Case>): unknown[] => {
  const stated = some(context.case.assessment?.noNetwork?.statementDa);
  return referenceChoices(context)
    .map(({ value }) => value)
    .filter((id) => id !== 'N' || stated);
};

const conclusionFields: readonly Field<Case>[] = [
  {
    type: 'enum',
    path: [...place, 'extent'],
    label: labels.extent,
    doubt: extentDoubt,
    options: choices(valueWords.extents),
    required: ['Q1'],
  },
  {
    type: 'longtext',
    path: [...place, 'extentReasonDa'],
    label: labels.extentReasonDa,
    placeholder: writing.extent,
    nature: 'assessment',
    when: (context) => conclusionOf(context).extent === 'cannot_be_judged',
  },
  difficulties,
  {
    type: 'longtext',
    path: [...place, 'bearingOnNeedDa'],
    label: labels.bearingOnNeedDa,
    placeholder: writing.bearing,
    nature: 'assessment',
    atLeast: 100,
    required: ['Q3'],
  },
  {
    type: 'longtext',
    path: [...place, 'parentsStanceDa'],
    label: labels.parentsStanceDa,
    placeholder: writing.parentsStance,
    nature: 'description',
    required: ['Q4'],
  },
  {
    type: 'longtext',
    path: [...place, 'childStanceDa'],
    label: labels.childStanceDa,
    placeholder: writing.childStance,
    nature: 'description',
    required: ['Q4'],
  },
  {
    type: 'longtext',
    path: [...place, 'knowledgeSourcesDa'],
    label: labels.knowledgeSourcesDa,
    placeholder: writing.knowledgeSources,
    nature: 'description',
    required: ['Q5'],
  },
  {
    type: 'multi',
    path: [...place, 'references'],
    label: labels.references,
    options: referenceChoices,
    suggestion: written,
    suggestedBy: 'answers',
    required: ['Q6'],
    when: (context) => ['low', 'none'].includes(conclusionOf(context).extent ?? ''),
  },
  {
    type: 'longtext',
    path: [...place, 'explainedToDa'],
    label: labels.explainedToDa,
    placeholder: writing.explained,
    nature: 'description',
    hint: law.explained,
    required: ['Q7'],
  },
  { type: 'number', path: [...place, 'scale'], label: labels.scale, doubt: scaleDoubt },
  {
    type: 'text',
    path: [...place, 'scaleReasonDa'],
    label: labels.scaleReasonDa,
    when: (context) => typeof conclusionOf(context).scale === 'number',
  },
];

export const conclusionSection: Section = { id: 'M', ...sectionTexts.M, law: law.position, fields: conclusionFields };

const signOff = ['assessment', 'signOff'] as const;
const isReopened = ({ case: { assessment } }: FieldContext<Case>) => (assessment?.signOff?.revision ?? 1) > 1;
const isLate = ({ case: value, day }: FieldContext<Case>) =>
  value.case.legalStep === 'CHILD_EXAMINATION' && day > (deadlineOf(value) ?? day);

export const signOffSection: Section = {
  id: 'N',
  ...sectionTexts.N,
  law: law.followUp,
  fields: [
    { type: 'date', path: [...signOff, 'authorSigned'], label: signOffLabels.authorSigned, required: ['Z1'] },
    {
      type: 'text',
      path: [...signOff, 'authorName'],
      label: signOffLabels.authorName,
      suggestion: ({ case: value }) => value.case.caseworker ?? undefined,
      suggestedBy: 'answers',
    },
    { type: 'date', path: [...signOff, 'consultantSeen'], label: signOffLabels.consultantSeen },
    { type: 'date', path: [...signOff, 'leaderSeen'], label: signOffLabels.leaderSeen },
    { type: 'longtext', path: [...signOff, 'hearingDa'], label: signOffLabels.hearingDa },
    { type: 'number', path: [...signOff, 'revision'], label: signOffLabels.revision },
    {
      type: 'longtext',
      path: [...signOff, 'reopenedReasonDa'],
      label: signOffLabels.reopenedReasonDa,
      required: ['Z3'],
      when: isReopened,
    },
    { type: 'date', path: [...signOff, 'reopenedOn'], label: signOffLabels.reopenedOn, when: isReopened },
    {
      type: 'enum',
      path: [...signOff, 'trigger'],
      label: signOffLabels.trigger,
      options: choices(valueWords.reopenTriggers),
      when: isReopened,
    },
    { type: 'longtext', path: [...signOff, 'preliminaryReasonDa'], label: signOffLabels.preliminaryReasonDa, when: isLate },
    { type: 'bool', path: [...signOff, 'locked'], label: signOffLabels.locked, required: ['Z1'] },
  ],
};
