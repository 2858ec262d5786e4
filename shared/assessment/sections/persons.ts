import type { PersonEntry } from '../../case/assessment-schema';
import type { Case, Perspective } from '../../case/schema';
import { familyOf } from '../../kinship/family';
import { kinshipWord } from '../../kinship/kinship';
import { answerWords } from '../../language/answers';
import { prompts, sectionTexts } from '../../language/assessment';
import { entryHints as hints, entryLabels as labels } from '../../language/assessment-fields';
import { law } from '../../language/law';
import { recordWords } from '../../language/record-words';
import { valueWords } from '../../language/values';
import { writing } from '../../language/writing';
import { choices, closenessChoices, isPlaced, refusalChoices } from '../choices';
import { circleSuggestion } from '../circle-suggestion';
import { childWishDoubt, consentDoubt, consideredDoubt, entryRefusalDoubt, willingnessDoubt } from '../doubts/persons';
import { nameOf } from '../facts';
import type { Field, FieldContext, RecordItem, RecordsField, Section } from '../field';
import { madeRefusal } from '../made-records';
import { roleOf } from '../whom';

const place = ['assessment', 'personEntries'] as const;
type Seer = 'child' | 'mother' | 'father';

const isWilling = ({ item }: FieldContext<PersonEntry>) => item.willingness === 'yes' || item.willingness === 'partly';
const wasAsked = ({ item }: FieldContext<PersonEntry>) => item.willingness !== 'not_asked';
const isConsidered = ({ item }: FieldContext<PersonEntry>) => item.consideredForInvolvement === 'yes';

/** "Mormor": what the person is to the child, by the drawing. */
function relationOf({ case: value, facts }: FieldContext, id: string): string | undefined {
  if (facts.firstChild === undefined) return undefined;
  const { da } = kinshipWord(familyOf(value), facts.firstChild, id);
  return da ? da.charAt(0).toUpperCase() + da.slice(1) : undefined;
}

/** The ring in which the newest map from a perspective puts the person. */
function ringOf({ case: { networkMaps } }: FieldContext, id: string, perspective: Perspective): number | undefined {
  const maps = (networkMaps ?? []).filter((map) => map.perspective === perspective);
  return maps.flatMap(({ entries }) => entries.filter(({ person }) => person === id)).at(-1)?.ring ?? undefined;
}

/** The help that ties on the maps tell that somebody gives. */
function supportsOf({ networkMaps }: Case, id: string): string[] {
  const ties = (networkMaps ?? []).flatMap((map) => map.ties ?? []);
  const given = ties.flatMap(({ from, to, supports }) =>
    (supports ?? []).filter(({ direction }) => (from === id && direction !== 'received') || (to === id && direction !== 'given')),
  );
  return [...new Set(given.map(({ kind }) => kind))];
}

/** What the child said of the person in the talks. */
function childWishOf({ case: { assessment }, item }: FieldContext<PersonEntry>): string | undefined {
  const { childWantsInvolved, childDoesNotWant } = assessment?.childView ?? {};
  if (childWantsInvolved?.includes(item.person)) return 'yes';
  return childDoesNotWant?.includes(item.person) ? 'no' : undefined;
}

/** An entry with all that the drawing and the maps tell already, so that nothing is typed twice. */
function blankEntry(context: FieldContext, person: string): PersonEntry {
  const seen = (['child', 'mother', 'father'] as const).map((by) => [by, ringOf(context, person, by)] as const);
  const closeness = Object.fromEntries(seen.filter(([, ring]) => ring !== undefined));
  const circle = circleSuggestion(context.case, person);
  const relationToChild = relationOf(context, person);
  return {
    person,
    ...(circle ? { circle } : {}),
    ...(relationToChild ? { relationToChild } : {}),
    ...(Object.keys(closeness).length > 0 ? { closeness } : {}),
  };
}

const closenessField = (seer: Seer, label: (typeof labels)[keyof typeof labels]): Field<PersonEntry> => ({
  type: 'enum',
  path: ['closeness', seer],
  label,
  hint: hints.closeness,
  options: closenessChoices,
  short: true,
  required: ['P1'],
  oneOf: true,
  suggestion: (context) => ringOf(context, context.item.person, seer),
});

const steps = ['named', 'found', 'contacted', 'answered'] as const;

const afterStep = (before: (typeof steps)[number] | undefined) =>
  before ? { after: { path: ['pipeline', before], label: labels[before] } } : {};

/** A step on the way to a person; it can't come before the one that leads to it. */
const pipelineField = (step: (typeof steps)[number]): Field<PersonEntry> => ({
  type: 'date',
  path: ['pipeline', step],
  label: labels[step],
  happened: true,
  ...afterStep(steps[steps.indexOf(step) - 1]),
  when: isConsidered,
});

/** Those who could have an entry though the rules don't ask for one. */
function others({ case: value, facts }: FieldContext<Case>): string[] {
  const taken = new Set([
    ...(value.assessment?.personEntries ?? []).map(({ person }) => person),
    ...facts.networkPersons,
    ...facts.parents,
  ]);
  return value.persons.filter(({ id, professional }) => !professional && !taken.has(id) && id !== facts.firstChild).map(({ id }) => id);
}

const entries: RecordsField<Case, PersonEntry> = {
  type: 'records',
  path: place,
  label: labels.entries,
  one: labels.entry,
  a: recordWords.networkPerson,
  required: ['P1'],
  items: (context) => {
    const written = context.case.assessment?.personEntries ?? [];
    const known = new Set(written.map(({ person }) => person));
    const item = (id: string): RecordItem => ({
      key: id,
      title: nameOf(context.facts, id),
      detail: { da: roleOf(context.case, id, 'da'), en: roleOf(context.case, id, 'en') },
    });
    return [
      ...written.map(({ person }, at) => ({ ...item(person), at })),
      ...context.facts.networkPersons.filter((id) => !known.has(id)).map((id) => ({ ...item(id), blank: blankEntry(context, id) })),
    ];
  },
  person: ({ item }) => item.person,
  additions: (context) => others(context).map((id) => ({ title: nameOf(context.facts, id), blank: blankEntry(context, id) })),
  fields: [
    {
      type: 'enum',
      path: ['circle'],
      label: labels.circle,
      options: choices(valueWords.circles),
      suggestion: ({ case: value, item }) => circleSuggestion(value, item.person),
    },
    {
      type: 'text',
      path: ['relationToChild'],
      label: labels.relationToChild,
      required: ['P1'],
      suggestion: (context) => relationOf(context, context.item.person),
    },
    {
      type: 'enum',
      path: ['contactFrequency'],
      label: labels.contactFrequency,
      options: choices(valueWords.contactFrequencies),
      short: true,
      required: ['P1'],
    },
    {
      type: 'text',
      path: ['contactHow'],
      label: labels.contactHow,
      short: true,
      shortcuts: Object.values(answerWords.contactHow).map((word) => ({ value: word.da, word })),
    },
    { type: 'partialDate', path: ['lastContact'], label: labels.lastContact, happened: true },
    closenessField('child', labels.closenessChild),
    closenessField('mother', labels.closenessMother),
    closenessField('father', labels.closenessFather),
    { type: 'enum', path: ['closeness', 'person'], label: labels.closenessPerson, options: closenessChoices, short: true },
    {
      type: 'multi',
      path: ['supportKinds'],
      label: labels.supportKinds,
      options: choices(valueWords.supportKinds),
      suggestion: (context) => supportsOf(context.case, context.item.person),
    },
    {
      type: 'enum',
      path: ['consideredForInvolvement'],
      label: labels.consideredForInvolvement,
      doubt: consideredDoubt,
      options: choices(answerWords.yesNo),
    },
    {
      type: 'longtext',
      path: ['consideredReasonDa'],
      label: labels.consideredReasonDa,
      placeholder: writing.notConsidered,
      nature: 'assessment',
      when: ({ item }) => item.consideredForInvolvement === 'no',
    },
    ...steps.map(pipelineField),
    {
      type: 'enum',
      path: ['willingness'],
      label: labels.willingness,
      doubt: willingnessDoubt,
      options: choices(valueWords.willingnesses),
      required: ['P2'],
      prompts: [prompts.wouldAsk, prompts.consultant],
    },
    {
      type: 'longtext',
      path: ['notAskedReasonDa'],
      label: labels.notAskedReasonDa,
      placeholder: writing.notAsked,
      nature: 'assessment',
      atLeast: 1,
      required: ['P2'],
      when: ({ item }) => item.willingness === 'not_asked',
    },
    {
      type: 'longtext',
      path: ['resourceDa'],
      label: labels.resourceDa,
      placeholder: writing.offer,
      nature: 'description',
      atLeast: 8,
      required: ['P3'],
      when: isWilling,
    },
    {
      type: 'text',
      path: ['limitsDa'],
      label: labels.limitsDa,
      required: ['P3'],
      when: isWilling,
      shortcuts: [{ value: answerWords.none.da, word: answerWords.none }],
    },
    {
      type: 'enum',
      path: ['refusal'],
      label: labels.refusal,
      doubt: entryRefusalDoubt,
      options: refusalChoices,
      required: ['P7'],
      when: ({ item }) => item.willingness === 'no',
      makes: (context) => madeRefusal(context, { who: 'network', person: context.item.person }),
    },
    {
      type: 'longtext',
      path: ['concerns'],
      label: labels.concerns,
      placeholder: writing.concerns,
      nature: 'description',
      required: ['P4'],
      shortcuts: [{ value: 'none', word: answerWords.none }],
    },
    {
      type: 'enum',
      path: ['childWish'],
      label: labels.childWish,
      doubt: childWishDoubt,
      options: choices(valueWords.childWishes),
      suggestion: childWishOf,
      suggestedBy: 'answers',
      required: ['P5'],
    },
    {
      type: 'text',
      path: ['childWishReasonDa'],
      label: labels.childWishReasonDa,
      when: ({ item }) => item.childWish === 'not_asked',
    },
    {
      type: 'enum',
      path: ['contactBasis'],
      label: labels.contactBasis,
      options: choices(valueWords.contactBases),
      required: ['P6'],
      when: wasAsked,
    },
    {
      type: 'date',
      path: ['contactConsentOn'],
      label: labels.contactConsentOn,
      happened: true,
      doubt: consentDoubt,
      required: ['P6'],
      when: (context) => wasAsked(context) && ['parent_consent', 'youth_consent'].includes(context.item.contactBasis ?? ''),
    },
    {
      type: 'longtext',
      path: ['contactLegalDa'],
      label: labels.contactLegalDa,
      placeholder: writing.legalGround,
      required: ['P6'],
      when: (context) => wasAsked(context) && ['without_consent', 'legal', 'child_wish'].includes(context.item.contactBasis ?? ''),
    },
    {
      type: 'date',
      path: ['informedAboutRecordOn'],
      label: labels.informedAboutRecordOn,
      happened: true,
      hint: hints.informed,
      when: wasAsked,
    },
    {
      type: 'text',
      path: ['contactRightDa'],
      label: labels.contactRightDa,
      hint: law.contact,
      when: ({ case: value }) => isPlaced(value),
    },
  ],
};

export const personsSection: Section = { id: 'E', ...sectionTexts.E, law: law.purpose, fields: [entries] };
