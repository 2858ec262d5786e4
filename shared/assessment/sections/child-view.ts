import type { Assessment } from '../../case/assessment-schema';
import type { Case } from '../../case/schema';
import { answerWords } from '../../language/answers';
import { prompts, sectionTexts } from '../../language/assessment';
import { childViewLabels as labels, talkLabels } from '../../language/assessment-fields';
import { law } from '../../language/law';
import { recordWords } from '../../language/record-words';
import { writing } from '../../language/writing';
import { childMapChoices, choices, dated } from '../choices';
import { aloneDoubt, noMapDoubt, notHeardDoubt } from '../doubts/gate';
import { bothWaysDoubt, outOfReach } from '../doubts/persons';
import type { FieldContext, RecordsField, Section } from '../field';

type ChildView = NonNullable<Assessment['childView']>;
type Talk = NonNullable<ChildView['talks']>[number];

const viewOf = ({ case: { assessment } }: FieldContext<Case>): ChildView => assessment?.childView ?? {};
const isHeard = (context: FieldContext<Case>) => viewOf(context).status === 'heard' || viewOf(context).status === 'partly';
const isNotHeard = (context: FieldContext<Case>) => viewOf(context).status === 'not_heard' || viewOf(context).status === 'partly';

/** Those of whom the child said so where they are described. */
const wished = ({ case: { assessment } }: FieldContext<Case>, answer: 'yes' | 'no'): string[] =>
  (assessment?.personEntries ?? []).filter(({ childWish }) => childWish === answer).map(({ person }) => person);

const talks: RecordsField<Case, Talk> = {
  type: 'records',
  path: ['assessment', 'childView', 'talks'],
  label: labels.talks,
  one: labels.talk,
  a: recordWords.talk,
  required: ['C2'],
  when: isHeard,
  items: (context) => (viewOf(context).talks ?? []).map(({ date }, at) => ({ at, key: String(at), title: dated(labels.talk, date) })),
  additions: () => [{ title: labels.talk, blank: {} }],
  fields: [
    { type: 'date', path: ['date'], label: talkLabels.date, happened: 'to the child', required: ['C2'] },
    { type: 'time', path: ['time'], label: talkLabels.time },
    { type: 'text', path: ['place'], label: talkLabels.place, required: ['C2'] },
    {
      type: 'multi',
      path: ['presentRoles'],
      label: talkLabels.presentRoles,
      options: choices(answerWords.presentRoles),
      open: true,
      required: ['C2'],
    },
    { type: 'bool', path: ['alone'], label: talkLabels.alone, doubt: aloneDoubt },
    {
      type: 'longtext',
      path: ['othersPresentReasonDa'],
      label: talkLabels.othersPresentReasonDa,
      placeholder: writing.othersPresent,
      nature: 'description',
      atLeast: 20,
      required: ['C5'],
      when: ({ item }) => item.alone !== true,
    },
    { type: 'text', path: ['supporter'], label: talkLabels.supporter, hint: law.supporter, short: true },
    {
      type: 'text',
      path: ['interpreter'],
      label: talkLabels.interpreter,
      suggestion: ({ case: value }) => value.case.interpreter ?? undefined,
      suggestedBy: 'answers',
      short: true,
    },
    {
      type: 'longtext',
      path: ['askedDa'],
      label: talkLabels.askedDa,
      placeholder: writing.asked,
      nature: 'description',
      atLeast: 10,
      required: ['C2'],
      prompts: [prompts.rescue, prompts.calls, prompts.trusted, prompts.slept, prompts.gone, prompts.notTalk],
    },
    {
      type: 'longtext',
      path: ['answeredDa'],
      label: talkLabels.answeredDa,
      placeholder: writing.answered,
      nature: 'description',
      atLeast: 5,
      required: ['C2'],
    },
    { type: 'longtext', path: ['observationDa'], label: talkLabels.observationDa, placeholder: writing.observation, nature: 'description' },
    {
      type: 'longtext',
      path: ['professionalAssessmentDa'],
      label: talkLabels.professionalAssessmentDa,
      placeholder: writing.talkAssessment,
      nature: 'assessment',
      atLeast: 20,
      required: ['C6w'],
    },
  ],
};

export const childViewSection: Section = {
  id: 'C',
  ...sectionTexts.C,
  law: law.view,
  fields: [
    {
      type: 'enum',
      path: ['assessment', 'childView', 'status'],
      label: labels.status,
      doubt: notHeardDoubt,
      options: choices(answerWords.childStatus),
      required: ['C1'],
    },
    talks,
    {
      type: 'enum',
      path: ['assessment', 'childView', 'ground'],
      label: labels.ground,
      options: choices(answerWords.ground),
      required: ['C3'],
      when: isNotHeard,
    },
    {
      type: 'longtext',
      path: ['assessment', 'childView', 'reasonDa'],
      label: labels.reasonDa,
      placeholder: writing.notHeard,
      nature: 'assessment',
      atLeast: 20,
      required: ['C3'],
      when: isNotHeard,
    },
    {
      type: 'longtext',
      path: ['assessment', 'childView', 'otherwiseObtainedDa'],
      label: labels.otherwiseObtainedDa,
      placeholder: writing.otherwise,
      nature: 'description',
      atLeast: 20,
      required: ['C3'],
      when: isNotHeard,
    },
    {
      type: 'enum',
      path: ['assessment', 'childView', 'ownMap'],
      label: labels.ownMap,
      options: childMapChoices,
      required: ['C4'],
      suggestion: (context) => childMapChoices(context).at(-1)?.value,
    },
    {
      type: 'longtext',
      path: ['assessment', 'childView', 'noMapReasonDa'],
      label: labels.noMapReasonDa,
      doubt: (context) => noMapDoubt(childMapChoices(context)),
      placeholder: writing.noMap,
      nature: 'assessment',
      atLeast: 20,
      required: ['C4'],
      when: (context) => !viewOf(context).ownMap,
    },
    {
      type: 'enum',
      path: ['assessment', 'childView', 'shareWithParents'],
      label: labels.shareWithParents,
      options: choices(answerWords.share),
    },
    {
      type: 'persons',
      path: ['assessment', 'childView', 'childWantsInvolved'],
      label: labels.childWantsInvolved,
      suggestion: (context) => wished(context, 'yes'),
      suggestedBy: 'answers',
      doubt: ({ case: { assessment }, facts, day }) => outOfReach(facts, assessment?.childView?.childWantsInvolved, day),
    },
    {
      type: 'persons',
      path: ['assessment', 'childView', 'childDoesNotWant'],
      label: labels.childDoesNotWant,
      suggestion: (context) => wished(context, 'no'),
      suggestedBy: 'answers',
      doubt: bothWaysDoubt,
    },
  ],
};
