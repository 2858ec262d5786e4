import type { Attempt } from '../../case/assessment-schema';
import { nextId } from '../../case/find';
import type { Case } from '../../case/schema';
import { answerWords } from '../../language/answers';
import { sectionTexts } from '../../language/assessment';
import { attemptLabels as labels } from '../../language/assessment-records';
import { law } from '../../language/law';
import { recordWords } from '../../language/record-words';
import type { Text } from '../../language/text';
import { valueWords } from '../../language/values';
import { writing } from '../../language/writing';
import { attemptTitle, choices } from '../choices';
import {
  attemptTypeDoubt,
  childPresentDoubt,
  dueDoubt,
  noAgreementsDoubt,
  notOfferedDoubt,
  participantsDoubt,
  placementDoubt,
} from '../doubts/involvement';
import { nameOf } from '../facts';
import type { Field, FieldContext, Option, PlainField, RecordsField, Section } from '../field';

type Agreement = NonNullable<Attempt['agreements']>[number];
type Absentee = NonNullable<Attempt['absent']>[number];

const plain = (text: string): Text => ({ da: text, en: text });

/** Who may be responsible: everyone in the case, by id; own words for others. */
const responsibleChoices = ({ case: { persons }, facts }: FieldContext<Agreement>): readonly Option[] =>
  persons.filter(({ kind }) => kind === 'person' || kind === 'organisation').map(({ id }) => ({ value: id, word: nameOf(facts, id) }));

const noAgreements: PlainField<Attempt> = {
  type: 'bool',
  path: ['noAgreements'],
  label: labels.noAgreements,
  doubt: noAgreementsDoubt,
  when: ({ item }) => item.noAgreements === true,
};

const agreements: RecordsField<Attempt, Agreement> = {
  type: 'records',
  path: ['agreements'],
  label: labels.agreements,
  one: labels.agreement,
  a: recordWords.agreement,
  required: ['A2'],
  when: ({ item }) => item.noAgreements !== true,
  items: ({ item }) =>
    (item.agreements ?? []).map(({ whatDa }, at) => ({ at, key: String(at), title: whatDa ? plain(whatDa) : labels.agreement })),
  additions: () => [{ title: labels.agreement, blank: {} }],
  none: noAgreements,
  fields: [
    { type: 'text', path: ['whatDa'], label: labels.whatDa },
    {
      type: 'enum',
      path: ['responsible'],
      label: labels.responsible,
      options: responsibleChoices,
      open: true,
      required: ['A2'],
      short: true,
    },
    { type: 'date', path: ['due'], label: labels.due, required: ['A2'], doubt: dueDoubt },
    { type: 'enum', path: ['status'], label: labels.status, options: choices(answerWords.agreementStatus), open: true, short: true },
  ],
};

const absent: RecordsField<Attempt, Absentee> = {
  type: 'records',
  path: ['absent'],
  label: labels.absent,
  one: labels.absentee,
  a: recordWords.absentee,
  items: ({ item, facts }) => (item.absent ?? []).map(({ person }, at) => ({ at, key: person, title: nameOf(facts, person) })),
  additions: ({ item, facts, case: { persons } }) => {
    const taken = new Set([...(item.participants ?? []), ...(item.absent ?? []).map(({ person }) => person)]);
    return persons
      .filter(({ id, kind }) => kind === 'person' && !taken.has(id))
      .map(({ id }) => ({ title: nameOf(facts, id), blank: { person: id } }));
  },
  fields: [
    { type: 'person', path: ['person'], label: labels.absentPerson },
    { type: 'text', path: ['reasonDa'], label: labels.absentReason },
  ],
};

const attempts: RecordsField<Case, Attempt> = {
  type: 'records',
  path: ['assessment', 'attempts'],
  label: labels.attempts,
  one: labels.attempt,
  a: recordWords.attempt,
  required: ['A1'],
  items: ({ case: { assessment } }) =>
    (assessment?.attempts ?? []).map(({ id, type, date }, at) => ({ at, key: id, title: attemptTitle(type, date) })),
  additions: ({ case: { assessment } }) => [{ title: labels.attempt, blank: { id: nextId(assessment?.attempts, 'A') } }],
  fields: [
    {
      type: 'enum',
      path: ['type'],
      label: labels.type,
      options: choices(valueWords.attemptTypes),
      doubt: attemptTypeDoubt,
      required: ['A2'],
    },
    { type: 'date', path: ['date'], label: labels.date, happened: true, required: ['A2'] },
    { type: 'time', path: ['time'], label: labels.time, required: ['A2'] },
    { type: 'text', path: ['placeDa'], label: labels.placeDa, required: ['A2'], short: true },
    { type: 'text', path: ['initiatedBy'], label: labels.initiatedBy, short: true },
    { type: 'persons', path: ['participants'], label: labels.participants, doubt: participantsDoubt, required: ['A2'] },
    { type: 'text', path: ['otherParticipantsDa'], label: labels.otherParticipantsDa },
    absent,
    { type: 'persons', path: ['invitedNotAnswered'], label: labels.invitedNotAnswered },
    { type: 'bool', path: ['childPresent'], label: labels.childPresent, doubt: childPresentDoubt },
    {
      type: 'longtext',
      path: ['childPreparedDa'],
      label: labels.childPreparedDa,
      placeholder: writing.prepared,
      nature: 'description',
      when: ({ item }) => item.childPresent === true,
    },
    {
      type: 'longtext',
      path: ['outcomeDa'],
      label: labels.outcomeDa,
      placeholder: writing.outcome,
      nature: 'description',
      required: ['A2'],
    },
    agreements,
    noAgreements,
    { type: 'text', path: ['nextStepDa'], label: labels.nextStepDa, required: ['A2'] },
    { type: 'date', path: ['followedUpOn'], label: labels.followedUpOn, happened: true, after: { path: ['date'], label: labels.date } },
  ],
};

const placementConsidered = ({ case: value }: FieldContext<Case>) => value.case.placementConsidered === true;
const offer = ['assessment', 'fgdmOffered'] as const;
const networkPlacement = ['assessment', 'networkPlacementConsidered'] as const;

const placementFields: readonly Field<Case>[] = [
  { type: 'date', path: [...offer, 'date'], label: labels.fgdmDate, happened: true, required: ['A3w'], when: placementConsidered },
  { type: 'text', path: [...offer, 'toDa'], label: labels.fgdmTo, when: placementConsidered },
  {
    type: 'longtext',
    path: [...offer, 'answerDa'],
    label: labels.fgdmAnswer,
    placeholder: writing.conferenceAnswer,
    nature: 'description',
    required: ['A3w'],
    when: placementConsidered,
  },
  {
    type: 'longtext',
    path: [...offer, 'notInBestInterestDa'],
    label: labels.fgdmNot,
    doubt: notOfferedDoubt,
    placeholder: writing.conferenceNot,
    nature: 'assessment',
    atLeast: 20,
    required: ['A3w'],
    when: placementConsidered,
  },
  {
    type: 'enum',
    path: [...networkPlacement, 'answer'],
    label: labels.placementAnswer,
    doubt: placementDoubt,
    hint: law.placement,
    options: choices(answerWords.networkPlacement),
    required: ['A4'],
    when: placementConsidered,
  },
  { type: 'persons', path: [...networkPlacement, 'persons'], label: labels.placementPersons, when: placementConsidered },
  {
    type: 'longtext',
    path: [...networkPlacement, 'reasonDa'],
    label: labels.placementReason,
    placeholder: writing.placement,
    nature: 'assessment',
    atLeast: 20,
    required: ['A4'],
    when: placementConsidered,
  },
  {
    type: 'longtext',
    path: [...networkPlacement, 'siblingsTogetherDa'],
    label: labels.siblingsTogether,
    placeholder: writing.siblings,
    nature: 'assessment',
    when: placementConsidered,
  },
];

export const attemptsSection: Section = {
  id: 'I',
  ...sectionTexts.I,
  law: law.note,
  fields: [
    attempts,
    {
      type: 'longtext',
      path: ['assessment', 'noAttemptReasonDa'],
      label: labels.noAttemptReasonDa,
      placeholder: writing.noAttempt,
      nature: 'assessment',
      atLeast: 20,
      required: ['A1'],
      when: ({ case: { assessment } }) => !(assessment?.attempts ?? []).some(({ type }) => type !== 'PROFESSIONALS_ONLY'),
    },
    ...placementFields,
  ],
};
