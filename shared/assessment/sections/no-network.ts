import type { Case } from '../../case/schema';
import { answerWords } from '../../language/answers';
import { prompts, sectionTexts } from '../../language/assessment';
import { noNetworkHints as hints, noNetworkLabels as labels } from '../../language/assessment-fields';
import { law } from '../../language/law';
import { valueWords } from '../../language/values';
import { writing } from '../../language/writing';
import { choices } from '../choices';
import { scopeDoubt } from '../doubts/conclusion';
import type { Field, Section } from '../field';
import { reviewAfter } from './circles';

const place = ['assessment', 'noNetwork'] as const;

const fields: readonly Field<Case>[] = [
  { type: 'enum', path: [...place, 'scope'], label: labels.scope, doubt: scopeDoubt, options: choices(answerWords.scope) },
  {
    type: 'longtext',
    path: [...place, 'statementDa'],
    label: labels.statementDa,
    placeholder: writing.statement,
    nature: 'assessment',
    atLeast: 20,
    required: ['N1'],
  },
  {
    type: 'multi',
    path: [...place, 'tools'],
    label: labels.tools,
    suggestion: ({ case: value }) => [
      ...((value.parentage ?? []).length > 0 ? ['genogram'] : []),
      ...((value.networkMaps ?? []).length > 0 ? ['network_map'] : []),
    ],
    hint: hints.tools,
    options: choices(answerWords.tools),
    open: true,
    required: ['N1'],
  },
  {
    type: 'multi',
    path: [...place, 'sources'],
    label: labels.sources,
    suggestion: ({ case: { assessment } }) => [
      ...new Set(Object.values(assessment?.circles ?? {}).flatMap((circle) => (circle?.status === 'NONE' ? (circle.sources ?? []) : []))),
    ],
    suggestedBy: 'answers',
    hint: hints.sources,
    options: choices(valueWords.sourceKinds),
    required: ['N1'],
  },
  { type: 'text', path: [...place, 'examinedWithDa'], label: labels.examinedWithDa },
  { type: 'date', path: [...place, 'examinedOn'], label: labels.examinedOn, happened: 'to the child', required: ['N1'] },
  { type: 'bool', path: [...place, 'abroadExamined'], label: labels.abroadExamined, prompts: [prompts.abroad] },
  {
    type: 'longtext',
    path: [...place, 'whyDa'],
    label: labels.whyDa,
    placeholder: writing.noNetwork,
    nature: 'analysis',
    atLeast: 20,
    required: ['N1'],
    prompts: [prompts.celebrates, prompts.key, prompts.gone, prompts.knows],
  },
  {
    type: 'multi',
    path: [...place, 'offeredInstead'],
    label: labels.offeredInstead,
    options: choices(valueWords.offersInstead),
    open: true,
    required: ['N1'],
  },
  {
    type: 'date',
    path: [...place, 'nextReview'],
    label: labels.nextReview,
    after: { path: [...place, 'examinedOn'], label: labels.examinedOn },
    required: ['N1', 'N1w'],
    monthsAhead: [1, 3],
    suggestion: ({ case: { assessment } }) => reviewAfter(assessment?.noNetwork?.examinedOn),
  },
];

export const noNetworkSection: Section = { id: 'F', ...sectionTexts.F, law: law.friendshipFamily, seldom: true, fields };
