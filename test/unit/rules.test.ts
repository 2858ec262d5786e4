import { describe, expect, it } from 'vitest';
import { checkResult, findingsOf } from '../../shared/assessment/findings';
import { rules } from '../../shared/assessment/rules/rules';
import type { Assessment, Attempt, PersonEntry, ProfessionalEntry } from '../../shared/case/assessment-schema';
import { contentHash, contentOf } from '../../shared/case/revisions';
import type { Case, CircleCode } from '../../shared/case/schema';
import { legalSteps } from '../../shared/case/values';
import { divorcedFamily } from '../../shared/examples/divorced-family';

/** A finished assessment; each test breaks it in one place. */
type Filled = { [Key in keyof Assessment]-?: NonNullable<Assessment[Key]> };
const day = divorcedFamily.asOf ?? '';

function broken(change: (assessment: Filled, value: Case) => void): Case {
  const value = structuredClone(divorcedFamily);
  change(value.assessment as Filled, value);
  return value;
}

const idsIn = (value: Case, on = day): string[] => findingsOf(value, on).map(({ id }) => id);
const found = (change: (assessment: Filled, value: Case) => void, on = day): string[] => idsIn(broken(change), on);

/** The record that is known to be in the example. */
function known<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw new Error('The example has lost a record that the test builds on.');
  return item;
}
const entryOf = ({ personEntries }: Filled, id: string): PersonEntry => known(personEntries.find(({ person }) => person === id));
const serviceOf = ({ professional }: Filled, about: string, kind: string): ProfessionalEntry =>
  known(professional.find((entry) => entry.about === about && entry.kind === kind));
const first = <Item>(list: readonly Item[] | null | undefined): Item => known(list?.[0]);
const meeting = ({ attempts }: Filled): Attempt => known(attempts.find(({ id }) => id === 'A2'));
const without = <Item extends object>(item: Item, ...fields: (keyof Item)[]) => {
  for (const field of fields) delete item[field];
};

type LegalStep = (typeof legalSteps)[number];
/** The four months are those of the child examination alone. */
const isDeadline = (id: string) => id === 'H5' || id === 'H5w';

const reason = 'Det er drøftet og besluttet på gruppemødet.';
const contraindication = {
  id: 'X1',
  ground: 'threat',
  sourceDa: 'Politiet',
  date: '2026-10-01',
  assessedBy: 'Rådgiver og leder',
  reviewOn: '2027-03-01',
} as const;
const statement = {
  statementDa: 'Der er ikke fundet nogen i netværket, som kan bidrage.',
  sources: ['child', 'mother', 'case_file'],
  tools: ['genogram', 'network_map'],
  examinedOn: '2026-09-17',
  whyDa: 'Familien er flyttet hertil for nylig og kender endnu ingen.',
  offeredInstead: ['friendship_family'],
  nextReview: '2026-12-17',
} satisfies Filled['noNetwork'];

/** No circle found but the siblings and the school: the statement of no network is due. */
const withoutNetwork = (assessment: Filled) => {
  for (const code of Object.keys(assessment.circles) as CircleCode[]) {
    if (code === 'SIBLINGS' || code === 'SCHOOL_DAYCARE') continue;
    assessment.circles[code] = { status: 'DESELECTED', reasonDa: reason, approvedBy: 'Afdelingsleder' };
  }
  assessment.noNetwork = structuredClone(statement);
};

describe('A finished assessment', () => {
  it('lacks nothing', () => {
    expect(checkResult(divorcedFamily, day)).toEqual({ state: 'FINAL_ALLOWED', blocking: [], warnings: [] });
  });

  const breaks: readonly (readonly [string, string, (assessment: Filled, value: Case) => void])[] = [
    ['H1:caseNumber', 'the case number is blank', (_, { case: header }) => Object.assign(header, { caseNumber: ' ' })],
    ['H1:unit', 'the unit is missing', (_, { case: header }) => without(header, 'unit')],
    ['H1:caseworker', 'the caseworker is missing', (_, { case: header }) => Object.assign(header, { caseworker: null })],
    ['H1:legalStep', 'the legal step is not chosen', (_, { case: header }) => without(header, 'legalStep')],
    ['H2:P1', 'the child has no birth date', (_, { persons }) => without(first(persons), 'birth')],
    ['H2:P1', 'the child has no first name', (_, { persons }) => Object.assign(first(persons), { firstName: '' })],
    ['H5', 'the date of awareness is missing in a child examination', (_, { case: header }) => without(header, 'awarenessDate')],
    ['H5w', 'the deadline has passed', (_, { case: header }) => Object.assign(header, { deadline: '2026-11-19' })],
    ['S1', 'nobody decided on an honour-related conflict', (_, value) => Object.assign(known(value.safety), { honourConflict: null })],
    ['S1', 'there is no safety gate at all', (_, value) => without(value, 'safety')],
    [
      'S2',
      'a conflict is suspected and there is no risk assessment',
      (_, value) => Object.assign(known(value.safety), { honourConflict: 'yes' }),
    ],
    [
      'S2:order',
      'the risk assessment comes after the first attempt',
      (_, value) => {
        value.safety = { honourConflict: 'yes', honourRiskAssessment: { date: '2026-10-02', by: 'Leder', conclusionDa: reason } };
      },
    ],
    ['C1', 'it is not said whether the child was heard', ({ childView }) => without(childView, 'status')],
    ['C2', 'no talk is written down', ({ childView }) => Object.assign(childView, { talks: [] })],
    ['C2', 'what the child was asked is too short', ({ childView }) => Object.assign(first(childView.talks), { askedDa: 'Om mor?' })],
    ['C2', 'the child’s answer is missing', ({ childView }) => Object.assign(first(childView.talks), { answeredDa: null })],
    ['C2', 'nobody says who was present', ({ childView }) => Object.assign(first(childView.talks), { presentRoles: [] })],
    ['C2', 'the talk has no place', ({ childView }) => without(first(childView.talks), 'place')],
    ['C5', 'others were present without a reason', ({ childView }) => Object.assign(first(childView.talks), { alone: false })],
    ['C6w', 'the talk is not assessed', ({ childView }) => without(first(childView.talks), 'professionalAssessmentDa')],
    [
      'C3',
      'the child was not heard and nobody says how its view was obtained otherwise',
      ({ childView }) => Object.assign(childView, { status: 'not_heard', ground: 'AGE', reasonDa: reason }),
    ],
    ['C4', 'the child has no map of its own', ({ childView }) => without(childView, 'ownMap')],
    ['C4', 'the child’s map is gone', ({ childView }) => Object.assign(childView, { ownMap: 'N99' })],
    ['K1:LEISURE', 'a circle is not examined yet', ({ circles }) => Object.assign(circles, { LEISURE: { status: 'NOT_YET' } })],
    ['K1:LEISURE', 'a circle is missing', ({ circles }) => without(circles, 'LEISURE')],
    ['K2:NEIGHBOURS', 'a found circle has nobody in it', ({ circles }) => Object.assign(known(circles.NEIGHBOURS), { persons: [] })],
    ['K3:CARERS', 'an empty circle has one source', ({ circles }) => Object.assign(known(circles.CARERS), { sources: ['mother'] })],
    ['K3:CARERS', 'an empty circle has no next review', ({ circles }) => without(known(circles.CARERS), 'nextReview')],
    ['K3:CARERS', 'an empty circle has no reason', ({ circles }) => Object.assign(known(circles.CARERS), { whyDa: 'Ingen' })],
    ['K3w:CARERS', 'the next review is 93 days away', ({ circles }) => Object.assign(known(circles.CARERS), { nextReview: '2026-12-19' })],
    [
      'K4:NEIGHBOURS',
      'a refused circle points at no refusal',
      ({ circles }) => Object.assign(circles, { NEIGHBOURS: { status: 'REFUSED', refusals: ['R9'] } }),
    ],
    [
      'K5:NEIGHBOURS',
      'a circle that must not be contacted points at no contraindication',
      ({ circles }) => Object.assign(circles, { NEIGHBOURS: { status: 'CONTRAINDICATED' } }),
    ],
    ['K6:WORK', 'a deselected circle has no reason', ({ circles }) => Object.assign(known(circles.WORK), { reasonDa: 'Ikke relevant' })],
    [
      'K6a:SIBLINGS',
      'nobody approved that a circle of kin is deselected',
      ({ circles }) => Object.assign(circles, { SIBLINGS: { status: 'DESELECTED', reasonDa: reason } }),
    ],
    ['G1:P3', 'a parent’s siblings are not answered', ({ genogramExtent }) => without(known(genogramExtent.P3), 'siblings')],
    ['G1:P4', 'the genogram’s reach is not answered for a parent', ({ genogramExtent }) => without(genogramExtent, 'P4')],
    [
      'P0',
      'there is no combined map',
      (_, value) => Object.assign(value, { networkMaps: known(value.networkMaps).filter(({ perspective }) => perspective !== 'combined') }),
    ],
    ['P1:P5', 'someone on the combined map has no entry', ({ personEntries }) => void personEntries.shift()],
    ['P1:P7', 'the relation to the child is missing', (all) => Object.assign(entryOf(all, 'P7'), { relationToChild: '' })],
    ['P1:P7', 'the contact frequency is missing', (all) => without(entryOf(all, 'P7'), 'contactFrequency')],
    ['P1:P7', 'only the person says how close they are', (all) => Object.assign(entryOf(all, 'P7'), { closeness: { person: 1 } })],
    ['P2:P12', 'there is no reason why someone was not asked', (all) => without(entryOf(all, 'P12'), 'notAskedReasonDa')],
    ['P3:P5', 'the offer is too short', (all) => Object.assign(entryOf(all, 'P5'), { resourceDa: 'Hjælper' })],
    ['P3:P8', 'the limits are missing', (all) => Object.assign(entryOf(all, 'P8'), { limitsDa: null })],
    ['P4:P5', 'the concerns are not answered', (all) => without(entryOf(all, 'P5'), 'concerns')],
    ['P5:P5', 'the child’s wish is missing', (all) => without(entryOf(all, 'P5'), 'childWish')],
    ['P6:P5', 'the consent has no date', (all) => without(entryOf(all, 'P5'), 'contactConsentOn')],
    [
      'P6:P5',
      'contact without consent has no legal ground',
      (all) => Object.assign(entryOf(all, 'P5'), { contactBasis: 'without_consent' }),
    ],
    ['P6:P5', 'the basis of contact is missing', (all) => without(entryOf(all, 'P5'), 'contactBasis')],
    ['P7:P13', 'a no points at no refusal', (all) => Object.assign(entryOf(all, 'P13'), { refusal: 'R9' })],
    ['A1', 'nothing was attempted', (all) => Object.assign(all, { attempts: [] })],
    ['A1', 'only professionals met', (all) => Object.assign(all, { attempts: [{ ...meeting(all), type: 'PROFESSIONALS_ONLY' }] })],
    ...(['type', 'date', 'time', 'placeDa', 'participants', 'outcomeDa', 'nextStepDa'] as const).map(
      (field) => ['A2:A2', `a meeting has no ${field}`, (all: Filled) => without(meeting(all), field)] as const,
    ),
    ['A2:A2', 'an agreement has nobody responsible', (all) => Object.assign(first(meeting(all).agreements), { responsible: '' })],
    ['A2:A2', 'an agreement has no due date', (all) => Object.assign(first(meeting(all).agreements), { due: null })],
    ['A2:A2', 'there are no agreements, and nobody says so', (all) => Object.assign(meeting(all), { agreements: [] })],
    [
      'A3w',
      'no family group conference was offered though placement is considered',
      (all, { case: header }) => {
        header.placementConsidered = true;
        all.networkPlacementConsidered = { answer: 'no', reasonDa: reason };
      },
    ],
    [
      'A4',
      'placement in the network was not considered though placement is',
      (all, { case: header }) => {
        header.placementConsidered = true;
        all.fgdmOffered = { date: '2026-10-01', answerDa: 'Ja tak' };
      },
    ],
    ...(['who', 'date', 'ownWordsDa', 'motivationDa', 'alternativeDa', 'askAgain'] as const).map(
      (field) => ['R1:R1', `a refusal has no ${field}`, ({ refusals }: Filled) => without(first(refusals), field)] as const,
    ),
    ...(['ground', 'sourceDa', 'date', 'assessedBy', 'reviewOn'] as const).map(
      (field) =>
        [
          'R2:X1',
          `a contraindication has no ${field}`,
          ({ contraindications }: Filled) => void contraindications.push({ ...contraindication, [field]: null }),
        ] as const,
    ),
    [
      'R2w:X1',
      'a contraindication is reviewed after 187 days',
      ({ contraindications }) => void contraindications.push({ ...contraindication, reviewOn: '2027-04-06' }),
    ],
    ...(['statementDa', 'sources', 'tools', 'examinedOn', 'whyDa', 'offeredInstead', 'nextReview'] as const).map(
      (field) =>
        [
          'N1',
          `there is no network, and the statement has no ${field}`,
          (all: Filled) => {
            withoutNetwork(all);
            without(all.noNetwork, field);
          },
        ] as const,
    ),
    [
      'N1w',
      'there is no network, and the next review is too far away',
      (all) => {
        withoutNetwork(all);
        all.noNetwork.nextReview = '2027-01-17';
      },
    ],
    ['F1', 'no professional knows the child', (all) => void all.professional.shift()],
    ['F2:P4:psychiatry', 'psychiatry is not answered for a parent', (all) => void all.professional.pop()],
    ['F2:P3:jobcentre', 'a service has no status', (all) => without(serviceOf(all, 'P3', 'jobcentre'), 'status')],
    ['F3:P3:gp', 'a service adds nothing to the solution', (all) => without(serviceOf(all, 'P3', 'gp'), 'contributionDa')],
    [
      'F3:P3:gp',
      'a service was asked without consent and legal ground',
      (all) => Object.assign(serviceOf(all, 'P3', 'gp'), { basis: 'legal' }),
    ],
    [
      'F3:P4:jobcentre',
      'a service is not relevant for no reason',
      (all) => Object.assign(serviceOf(all, 'P4', 'jobcentre'), { reasonDa: 'Ikke relevant' }),
    ],
    ['F4w:P3:gp', 'a service has not answered yet', (all) => Object.assign(serviceOf(all, 'P3', 'gp'), { status: 'awaiting' })],
    [
      'PR1:P4',
      'a parent’s resources are not held against a need',
      (all) => Object.assign(known(all.parentResources[1]), { heldAgainstNeedDa: ' ' }),
    ],
    ['PR1:P3', 'a parent is not assessed', (all) => void all.parentResources.shift()],
    ['SP1', 'sparring is not answered', (all) => Object.assign(all, { sparring: [] })],
    ['SP1', 'sparring was held, and led to no decision', ({ sparring }) => without(first(sparring), 'decisionDa')],
    ['SP1', 'no sparring was held, for no reason', (all) => Object.assign(all, { sparring: [{ held: false, reasonDa: '-' }] })],
    [
      'SP1w',
      'a circle of kin refuses, and no sparring was held',
      (all) => {
        all.sparring = [{ held: false, reasonDa: reason }];
        all.circles.FATHER_SIDE = { status: 'REFUSED', refusals: ['R1'] };
      },
    ],
    ['Q1', 'the extent is not answered', ({ conclusion }) => without(conclusion, 'extent')],
    ['Q2', 'no difficulty is named', ({ conclusion }) => Object.assign(conclusion, { difficulties: [{}] })],
    ['Q3', 'the bearing on the need is 99 characters', ({ conclusion }) => Object.assign(conclusion, { bearingOnNeedDa: 'a'.repeat(99) })],
    ['Q4', 'the child’s stance is missing', ({ conclusion }) => without(conclusion, 'childStanceDa')],
    ['Q4', 'the parents’ stance is missing', ({ conclusion }) => Object.assign(conclusion, { parentsStanceDa: '' })],
    ['Q5', 'the sources of knowledge are missing', ({ conclusion }) => without(conclusion, 'knowledgeSourcesDa')],
    ['Q6', 'a low extent refers to nothing', ({ conclusion }) => Object.assign(conclusion, { extent: 'low', references: [] })],
    ['Q7', 'the conclusion is explained to nobody', ({ conclusion }) => without(conclusion, 'explainedToDa')],
    ['Z1', 'it is not signed', ({ signOff }) => Object.assign(signOff, { authorSigned: null })],
    ['Z1', 'it is not locked', ({ signOff }) => Object.assign(signOff, { locked: false })],
    ['Z3', 'a second revision has no reason', ({ signOff }) => Object.assign(signOff, { revision: 2 })],
    [
      'Z4:1',
      'the content of the locked revision is not what was signed',
      (_, value) => {
        value.lockedRevisions = [{ revision: 1, lockedOn: day, hash: contentHash(divorcedFamily), content: contentOf(value) }];
        value.titleDa = 'En kopi';
        value.persons[0] = { ...value.persons[0], noteDa: 'Rettet efter underskriften' } as Case['persons'][number];
      },
    ],
  ];

  it.each(breaks)('lacks %s alone when %s', (id, _says, change) => {
    expect(found(change)).toEqual([id]);
  });

  it('is broken above by every rule there is, each alone', () => {
    const rulesBroken = new Set(
      breaks.map(([id, , change]) => known(findingsOf(broken(change), day).find((finding) => finding.id === id)).rule),
    );
    expect(rules.map(({ id }) => id).filter((id) => !rulesBroken.has(id))).toEqual([]);
  });

  /** What each legal step leaves unasked of the answers broken above. */
  const unasked: Record<LegalStep, (id: string) => boolean> = {
    SCREENING: (id) => isDeadline(id) || !/^[HSC]\d|^[KG]/.test(id) || id.startsWith('K1:'),
    UNCOVERING: (id) => isDeadline(id) || id === 'K1:LEISURE',
    CHILD_EXAMINATION: () => false,
    SUPPORT: isDeadline,
    PLACEMENT: isDeadline,
    FOLLOW_UP: isDeadline,
  };

  it.each(legalSteps)('lacks at the step %s what that step asks for, each alone', (legalStep) => {
    for (const [id, says, change] of breaks.filter(([id]) => id !== 'H1:legalStep')) {
      const value = broken(change);
      const lacked = idsIn({ ...value, case: { ...value.case, legalStep } });
      expect([says, lacked]).toEqual([says, unasked[legalStep](id) ? [] : [id]]);
    }
  });
});

describe('An empty case', () => {
  const empty: Case = { schema: 'kreds-exchange/1', id: 'tom', titleDa: '', case: { indexPersonIds: [] }, persons: [] };

  it('lacks all that does not depend on something being there', () => {
    expect(checkResult(empty, day)).toEqual({
      state: 'DRAFT_ONLY',
      blocking: [
        ...['H1:caseNumber', 'H1:unit', 'H1:caseworker', 'H1:legalStep', 'H2', 'S1', 'C1', 'C4'],
        ...['K1:MOTHER_SIDE', 'K1:FATHER_SIDE', 'K1:SIBLINGS', 'K1:PARTNERS_STEP', 'K1:CARERS', 'K1:FRIENDS_CHILD'],
        ...['K1:FRIENDS_PARENTS', 'K1:NEIGHBOURS', 'K1:SCHOOL_DAYCARE', 'K1:LEISURE', 'K1:FAITH_CULTURE', 'K1:WORK'],
        ...['P0', 'A1', 'N1', 'F1', 'SP1', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q7', 'Z1'],
      ],
      warnings: [],
    });
  });
});
