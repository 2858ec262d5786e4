import type { ParentResources, ProfessionalEntry } from '../../case/assessment-schema';
import type { Case } from '../../case/schema';
import { sectionTexts } from '../../language/assessment';
import { professionalLabels as labels, parentHints, parentLabels } from '../../language/assessment-records';
import { law } from '../../language/law';
import { recordWords } from '../../language/record-words';
import type { Text } from '../../language/text';
import { valueWords } from '../../language/values';
import { writing } from '../../language/writing';
import { choices } from '../choices';
import { notAssessedDoubt, serviceDoubt } from '../doubts/conclusion';
import { nameOf } from '../facts';
import type { FieldContext, RecordItem, RecordsField, Section } from '../field';
import { kindsPerParent, knownLivingParents } from '../rules/professionals';

type Kind = ProfessionalEntry['kind'];

const entryTitle = ({ facts }: FieldContext, about: string, kind: Kind): Text => {
  const name = nameOf(facts, about);
  const { da, en } = valueWords.professionalKinds[kind];
  return { da: `${name.da} · ${da}`, en: `${name.en} · ${en}` };
};

/** What is asked for and not written: the child's school or day-care, and three services for each parent. */
function awaitedEntries(context: FieldContext<Case>): readonly { about: string; kind: Kind }[] {
  const { facts, case: value } = context;
  const written = value.assessment?.professional ?? [];
  const perParent = knownLivingParents(facts).flatMap((about) => kindsPerParent.map((kind) => ({ about, kind })));
  const aboutChild = facts.firstChild === undefined || written.some(({ about }) => about === facts.firstChild);
  const forChild = aboutChild ? [] : [{ about: facts.firstChild ?? '', kind: 'school' as const }];
  return [...forChild, ...perParent].filter((entry) => !written.some(({ about, kind }) => about === entry.about && kind === entry.kind));
}

/** Children of the examination, their parents, and the parents' partners who live with them: whom a service may know. */
const subjects = ({ case: value, facts }: FieldContext<Case>): readonly string[] => {
  const children = new Set([...value.case.indexPersonIds, ...(value.case.siblingsInSameExamination ?? [])]);
  const carers = (value.parentage ?? []).filter(({ child }) => children.has(child)).flatMap(({ parents }) => parents);
  return [...new Set([...children, ...facts.parents, ...carers])];
};

const hasReason = ({ item }: FieldContext<ProfessionalEntry>) =>
  ['none_known', 'not_relevant', 'consent_refused'].includes(item.status ?? '');
const isObtained = ({ item }: FieldContext<ProfessionalEntry>) => item.status === 'obtained';
const isAsked = ({ item }: FieldContext<ProfessionalEntry>) => item.status === 'obtained' || item.status === 'awaiting';

const professionals: RecordsField<Case, ProfessionalEntry> = {
  type: 'records',
  path: ['assessment', 'professional'],
  label: labels.professional,
  one: labels.entry,
  a: recordWords.professional,
  required: ['F1', 'F2'],
  items: (context) => {
    const item = (about: string, kind: Kind): RecordItem => ({ key: `${about}:${kind}`, title: entryTitle(context, about, kind) });
    return [
      ...(context.case.assessment?.professional ?? []).map(({ about, kind }, at) => ({ ...item(about, kind), at })),
      ...awaitedEntries(context).map((entry) => ({ ...item(entry.about, entry.kind), blank: entry })),
    ];
  },
  additions: (context) =>
    subjects(context).map((about) => ({ title: nameOf(context.facts, about), blank: { about, kind: 'other' satisfies Kind } })),
  fields: [
    { type: 'person', path: ['about'], label: labels.about, among: ({ case: value }) => value.persons.map(({ id }) => id) },
    { type: 'enum', path: ['kind'], label: labels.kind, options: choices(valueWords.professionalKinds) },
    {
      type: 'enum',
      path: ['status'],
      label: labels.status,
      doubt: serviceDoubt,
      options: choices(valueWords.professionalStatuses),
      required: ['F2', 'F4w'],
    },
    {
      type: 'person',
      path: ['person'],
      label: labels.person,
      when: isAsked,
      among: ({ case: value }) => value.persons.filter(({ professional }) => Boolean(professional)).map(({ id }) => id),
    },
    {
      type: 'text',
      path: ['organisation'],
      label: labels.organisation,
      when: isAsked,
      suggestion: ({ item, facts }) => facts.persons.get(item.person ?? '')?.professional ?? undefined,
    },
    { type: 'date', path: ['on'], label: labels.on, happened: true, required: ['F3'], when: isAsked },
    {
      type: 'enum',
      path: ['basis'],
      label: labels.basis,
      options: choices(valueWords.contactBases),
      required: ['F3'],
      when: isAsked,
    },
    {
      type: 'text',
      path: ['legalDa'],
      label: labels.legalDa,
      required: ['F3'],
      when: (context) => isAsked(context) && Boolean(context.item.basis) && context.item.basis !== 'parent_consent',
    },
    {
      type: 'longtext',
      path: ['knowledgeDa'],
      label: labels.knowledgeDa,
      placeholder: writing.knowledge,
      nature: 'description',
      required: ['F3'],
      when: isObtained,
    },
    {
      type: 'longtext',
      path: ['contributionDa'],
      label: labels.contributionDa,
      placeholder: writing.contribution,
      nature: 'description',
      required: ['F3'],
      when: isObtained,
    },
    {
      type: 'longtext',
      path: ['reasonDa'],
      label: labels.reasonDa,
      placeholder: writing.notObtained,
      nature: 'assessment',
      atLeast: 10,
      required: ['F3'],
      when: hasReason,
    },
    { type: 'bool', path: ['invitedToMeeting'], label: labels.invitedToMeeting, when: isAsked },
  ],
};

export const professionalsSection: Section = { id: 'J', ...sectionTexts.J, law: law.resources, fields: [professionals] };

const parents: RecordsField<Case, ParentResources> = {
  type: 'records',
  path: ['assessment', 'parentResources'],
  person: ({ item }) => item.parent,
  label: parentLabels.parents,
  one: parentLabels.parent,
  a: recordWords.parent,
  required: ['PR1'],
  items: ({ case: { assessment }, facts }) => {
    const written = assessment?.parentResources ?? [];
    const known = new Set(written.map(({ parent }) => parent));
    return [
      ...written.map(({ parent }, at) => ({ at, key: parent, title: nameOf(facts, parent) })),
      ...facts.livingParents
        .filter((id) => !known.has(id))
        .map((parent) => ({ key: parent, title: nameOf(facts, parent), blank: { parent } })),
    ];
  },
  additions: (context) => {
    const taken = new Set([
      ...(context.case.assessment?.parentResources ?? []).map(({ parent }) => parent),
      ...context.facts.livingParents,
      ...context.case.case.indexPersonIds,
      ...(context.case.case.siblingsInSameExamination ?? []),
    ]);
    return subjects(context)
      .filter((id) => !taken.has(id))
      .map((parent) => ({ title: nameOf(context.facts, parent), blank: { parent } }));
  },
  fields: [
    {
      type: 'longtext',
      path: ['resourcesDa'],
      label: parentLabels.resourcesDa,
      placeholder: writing.resources,
      nature: 'description',
      required: ['PR1'],
    },
    {
      type: 'longtext',
      path: ['difficultiesDa'],
      label: parentLabels.difficultiesDa,
      placeholder: writing.difficulties,
      nature: 'description',
      required: ['PR1'],
    },
    {
      type: 'longtext',
      path: ['changeCapacityDa'],
      label: parentLabels.changeCapacityDa,
      placeholder: writing.change,
      nature: 'analysis',
      hint: parentHints.change,
      required: ['PR1'],
    },
    { type: 'text', path: ['childNeed'], label: parentLabels.childNeed, required: ['PR1'] },
    {
      type: 'longtext',
      path: ['heldAgainstNeedDa'],
      label: parentLabels.heldAgainstNeedDa,
      placeholder: writing.heldAgainst,
      nature: 'assessment',
      required: ['PR1'],
    },
    { type: 'longtext', path: ['ownViewDa'], label: parentLabels.ownViewDa, placeholder: writing.ownView, nature: 'description' },
    {
      type: 'text',
      path: ['notAssessedReasonDa'],
      label: parentLabels.notAssessedReasonDa,
      atLeast: 1,
      doubt: notAssessedDoubt,
      required: ['PR1'],
    },
  ],
};

export const parentsSection: Section = { id: 'K', ...sectionTexts.K, law: law.resources, fields: [parents] };
