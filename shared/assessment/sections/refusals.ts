import type { Contraindication, Refusal } from '../../case/assessment-schema';
import { addDays } from '../../case/dates';
import { nextId } from '../../case/find';
import type { Case } from '../../case/schema';
import { prompts, sectionTexts } from '../../language/assessment';
import { contraindicationLabels, refusalHints as hints, refusalLabels as labels } from '../../language/assessment-records';
import { law } from '../../language/law';
import { recordWords } from '../../language/record-words';
import { valueWords } from '../../language/values';
import { writing } from '../../language/writing';
import { choices, contraindicationChoices, refusalChoices, wholeWord } from '../choices';
import { barredDoubt, groundDoubt, refusalDateDoubt } from '../doubts/involvement';
import type { FieldContext, RecordItem, RecordsField, Section } from '../field';
import { contraindicationDays } from '../rules/involvement';

/** Records that are referred to by their ids, titled as where they are referred to. */
const itemsOf = (options: ReturnType<typeof refusalChoices>): RecordItem[] =>
  options.map((option, at) => ({ at, key: String(option.value), title: wholeWord(option) }));

const isChilds = ({ item }: FieldContext<Refusal>) => item.who === 'child';

const refusals: RecordsField<Case, Refusal> = {
  type: 'records',
  path: ['assessment', 'refusals'],
  referred: true,
  label: labels.refusals,
  one: labels.refusal,
  a: recordWords.refusal,
  items: (context) => itemsOf(refusalChoices(context)),
  additions: ({ case: { assessment } }) => [{ title: labels.refusal, blank: { id: nextId(assessment?.refusals, 'R') } }],
  fields: [
    { type: 'enum', path: ['who'], label: labels.who, options: choices(valueWords.refusers), required: ['R1'] },
    { type: 'person', path: ['person'], label: labels.person },
    { type: 'text', path: ['aboutDa'], label: labels.aboutDa },
    { type: 'date', path: ['date'], label: labels.date, happened: true, doubt: refusalDateDoubt, required: ['R1'] },
    {
      type: 'longtext',
      path: ['ownWordsDa'],
      label: labels.ownWordsDa,
      placeholder: writing.ownWords,
      nature: 'description',
      atLeast: 8,
      required: ['R1'],
    },
    { type: 'enum', path: ['reasonCategory'], label: labels.reasonCategory, options: choices(valueWords.refusalReasons) },
    {
      type: 'longtext',
      path: ['motivationDa'],
      label: labels.motivationDa,
      placeholder: writing.motivation,
      nature: 'description',
      atLeast: 20,
      hint: hints.motivation,
      required: ['R1'],
      prompts: [prompts.wouldAsk, prompts.consultant],
      // A child's no is respected, not worked on.
      labelOf: (context) => (isChilds(context) ? labels.childFollowedDa : labels.motivationDa),
    },
    {
      type: 'longtext',
      path: ['alternativeDa'],
      label: labels.alternativeDa,
      placeholder: writing.alternative,
      nature: 'description',
      hint: hints.alternative,
      required: ['R1'],
    },
    {
      type: 'date',
      path: ['askAgain'],
      label: labels.askAgain,
      after: { path: ['date'], label: labels.date },
      required: ['R1'],
      monthsAhead: [1, 3, 6],
    },
    {
      type: 'text',
      path: ['notAskedAgainReasonDa'],
      label: labels.notAskedAgainReasonDa,
      atLeast: 1,
      required: ['R1'],
      when: ({ item }) => !item.askAgain,
    },
    { type: 'longtext', path: ['consequenceDa'], label: labels.consequenceDa, placeholder: writing.consequence, nature: 'assessment' },
  ],
};

export const refusalsSection: Section = { id: 'G', ...sectionTexts.G, law: law.note, fields: [refusals] };

const contraindications: RecordsField<Case, Contraindication> = {
  type: 'records',
  path: ['assessment', 'contraindications'],
  referred: true,
  label: contraindicationLabels.contraindications,
  one: contraindicationLabels.contraindication,
  a: recordWords.contraindication,
  items: (context) => itemsOf(contraindicationChoices(context)),
  additions: ({ case: { assessment } }) => [
    { title: contraindicationLabels.contraindication, blank: { id: nextId(assessment?.contraindications, 'X') } },
  ],
  fields: [
    { type: 'text', path: ['aboutDa'], label: contraindicationLabels.aboutDa },
    { type: 'persons', path: ['persons'], label: contraindicationLabels.persons, doubt: barredDoubt },
    {
      type: 'enum',
      path: ['ground'],
      label: contraindicationLabels.ground,
      doubt: groundDoubt,
      options: choices(valueWords.contraindicationGrounds),
      required: ['R2'],
    },
    { type: 'text', path: ['sourceDa'], label: contraindicationLabels.sourceDa, required: ['R2'] },
    { type: 'date', path: ['date'], label: contraindicationLabels.date, happened: true, required: ['R2'] },
    { type: 'text', path: ['assessedBy'], label: contraindicationLabels.assessedBy, required: ['R2'] },
    {
      type: 'date',
      path: ['reviewOn'],
      monthsAhead: [1, 3, 6],
      label: contraindicationLabels.reviewOn,
      after: { path: ['date'], label: contraindicationLabels.date },
      required: ['R2', 'R2w'],
      suggestion: ({ item }) => (item.date ? addDays(item.date, contraindicationDays) : undefined),
    },
    {
      type: 'longtext',
      path: ['stillPossibleDa'],
      label: contraindicationLabels.stillPossibleDa,
      placeholder: writing.stillPossible,
      nature: 'assessment',
    },
  ],
};

export const contraindicationsSection: Section = { id: 'H', ...sectionTexts.H, fields: [contraindications] };
