import { describe, expect, it } from 'vitest';
import { doubtAt } from '../../shared/assessment/doubt';
import type { Field } from '../../shared/assessment/field';
import { findingsOf } from '../../shared/assessment/findings';
import { anchorOf, casePlace, itemsOf, type Place, recordPlace, shownFields, viewOf } from '../../shared/assessment/place';
import { sections } from '../../shared/assessment/sections';
import type { Assessment } from '../../shared/case/assessment-schema';
import { type Case, caseSchema } from '../../shared/case/schema';
import { blendedFamily } from '../../shared/examples/blended-family';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { doubtTexts } from '../../shared/language/doubts';

type Filled = { [Key in keyof Assessment]-?: NonNullable<Assessment[Key]> };
const day = divorcedFamily.asOf ?? '';

/** Every doubt that the panel says, by the anchor of its field. */
function doubtsIn(value: Case): Record<string, string> {
  const view = viewOf(value, day);
  const within = (fields: readonly Field[], place: Place): [string, string][] =>
    shownFields(view, place, fields).flatMap((field) => {
      if (field.type === 'records') {
        const there = itemsOf(view, place, field).filter(({ at }) => at !== undefined);
        return there.flatMap((item) => within(field.fields, recordPlace(place, field, item)));
      }
      const doubt = doubtAt(view, place, field);
      return doubt ? [[anchorOf(place, field), doubt.da]] : [];
    });
  return Object.fromEntries(sections.flatMap(({ fields }) => within(fields, casePlace(value))));
}

function changed(change: (assessment: Filled, value: Case) => void): Case {
  const value = structuredClone(divorcedFamily);
  change(value.assessment as Filled, value);
  return value;
}

function known<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw new Error('The example has lost a record that the test builds on.');
  return item;
}
const first = <Item>(list: readonly Item[] | null | undefined): Item => known(list?.[0]);
const entryOf = ({ personEntries }: Filled, id: string) => known(personEntries.find(({ person }) => person === id));
const indexOf = (id: string) => known(divorcedFamily.assessment?.attempts?.findIndex((attempt) => attempt.id === id));
const entry = (id: string, field: string) => `assessment/personEntries/${id}/${field}`;
const attempt = (id: string) => known(divorcedFamily.assessment?.attempts?.[indexOf(id)]);
const meeting = ({ attempts }: Filled) => known(attempts.find(({ id }) => id === attempt('A2').id));
const died = (value: Case, id: string, death: string) => Object.assign(known(value.persons.find((person) => person.id === id)), { death });
const barred = {
  id: 'X1',
  ground: 'threat',
  persons: ['P5'],
  date: '2026-10-01',
  reviewOn: '2027-01-01',
} satisfies Filled['contraindications'][number];

describe('What hardly can be', () => {
  it.each([divorcedFamily, blendedFamily])('is not found in "$titleDa", however much is missing there', (value) => {
    expect(doubtsIn(value)).toEqual({});
  });

  const cases: readonly (readonly [string, string, string, (assessment: Filled, value: Case) => void])[] = [
    [
      'a talk in the future',
      'assessment/childView/talks/0/date',
      doubtTexts.future.da,
      ({ childView }) => Object.assign(first(childView.talks), { date: '2027-01-02' }),
    ],
    [
      'a talk before the child was born',
      'assessment/childView/talks/0/date',
      'Datoen ligger før barnets fødsel',
      ({ childView }) => Object.assign(first(childView.talks), { date: '2006-09-18' }),
    ],
    [
      'a circle examined before the child was born',
      'assessment/circles/CARERS/examinedOn',
      'før barnets fødsel',
      ({ circles }) => Object.assign(known(circles.CARERS), { examinedOn: '2000-01-01' }),
    ],
    [
      'a review before the examination',
      'assessment/circles/CARERS/nextReview',
      'Datoen ligger før «Undersøgt den»',
      ({ circles }) => Object.assign(known(circles.CARERS), { nextReview: '2026-01-01' }),
    ],
    [
      'to be asked again before the refusal',
      'assessment/refusals/R1/askAgain',
      'Datoen ligger før «Dato»',
      ({ refusals }) => Object.assign(first(refusals), { askAgain: '2025-01-01' }),
    ],
    [
      'a refusal before the municipality knew of the child',
      'assessment/refusals/R1/date',
      'blev opmærksom',
      ({ refusals }) => Object.assign(first(refusals), { date: '2026-01-01' }),
    ],
    [
      'a contraindication reviewed before it was made',
      'assessment/contraindications/X1/reviewOn',
      'Vurderet den',
      ({ contraindications }) => void contraindications.push({ ...barred, persons: [], reviewOn: '2026-09-01' }),
    ],
    [
      'a person contacted before being found',
      entry('P5', 'pipeline/contacted'),
      'Fundet den',
      (all) => Object.assign(entryOf(all, 'P5'), { pipeline: { found: '2026-09-10', contacted: '2026-09-01' } }),
    ],
    [
      'a consent after the contact',
      entry('P5', 'contactConsentOn'),
      'efter at personen blev kontaktet',
      (all) => Object.assign(entryOf(all, 'P5'), { pipeline: { contacted: '2026-08-20' }, contactConsentOn: '2026-09-01' }),
    ],
    [
      'a planned day that has passed',
      'assessment/circles/WORK/plannedOn',
      doubtTexts.passed.da,
      ({ circles }) => Object.assign(circles, { WORK: { status: 'NOT_YET', plannedOn: '2026-10-01' } }),
    ],
    [
      'a deadline before the awareness',
      'case/deadline',
      'blev opmærksom',
      (_, value) => Object.assign(value.case, { deadline: '2026-01-01' }),
    ],
    [
      'a meeting followed up before it was held',
      'assessment/attempts/A2/followedUpOn',
      'Datoen ligger før',
      (all) => Object.assign(meeting(all), { followedUpOn: '2026-01-01' }),
    ],
    [
      'a meeting that ends before it begins',
      'assessment/attempts/A2/time',
      doubtTexts.endsFirst.da,
      (all) => Object.assign(meeting(all), { time: '17.30-16.00' }),
    ],
    [
      'a time that is none',
      'assessment/attempts/A2/time',
      doubtTexts.noTime.da,
      (all) => Object.assign(meeting(all), { time: 'om eftermiddagen' }),
    ],
    [
      'a child who was alone, with its mother there',
      'assessment/childView/talks/0/alone',
      'Barnet var ikke alene: mor',
      ({ childView }) => Object.assign(first(childView.talks), { alone: true, presentRoles: ['barnet', 'rådgiver', 'mor'] }),
    ],
    [
      'a child who was not alone, with nobody there',
      'assessment/childView/talks/0/alone',
      doubtTexts.nobodyElse.da,
      ({ childView }) => Object.assign(first(childView.talks), { alone: false, presentRoles: ['Laura', 'rådgiver'] }),
    ],
    [
      'a child who was not heard, and a talk',
      'assessment/childView/status',
      'Der er skrevet en samtale',
      ({ childView }) => Object.assign(childView, { status: 'not_heard' }),
    ],
    [
      'someone the child both wants and does not want',
      'assessment/childView/childDoesNotWant',
      'både som ønsket og ikke ønsket',
      ({ childView }) => Object.assign(childView, { childWantsInvolved: ['P5'], childDoesNotWant: ['P5'] }),
    ],
    [
      'nobody in a circle in which someone is named',
      'assessment/circles/CARERS/status',
      'Der er nævnt personer',
      ({ circles }) => Object.assign(known(circles.CARERS), { persons: ['P5'] }),
    ],
    [
      'nobody in a circle in which someone is drawn',
      'assessment/circles/MOTHER_SIDE/status',
      'På tegningen hører til her',
      ({ circles }) => Object.assign(known(circles.MOTHER_SIDE), { status: 'NONE', persons: [] }),
    ],
    ['a dead person who is willing', entry('P5', 'willingness'), 'Ifølge tegningen død', (_, value) => died(value, 'P5', '2026-10-10')],
    [
      'someone who is willing and must not be contacted',
      entry('P5', 'willingness'),
      'Må ikke kontaktes',
      ({ contraindications }) => void contraindications.push(barred),
    ],
    [
      'someone not asked, with an offer',
      entry('P12', 'willingness'),
      'Der står et konkret tilbud',
      (all) => Object.assign(entryOf(all, 'P12'), { resourceDa: 'Henter hver fredag' }),
    ],
    [
      'someone not asked, who has answered',
      entry('P12', 'willingness'),
      doubtTexts.contactedAlready.da,
      (all) => Object.assign(entryOf(all, 'P12'), { pipeline: { answered: '2026-10-01' } }),
    ],
    [
      'someone willing who is not considered',
      entry('P5', 'consideredForInvolvement'),
      doubtTexts.willingThough.da,
      (all) => Object.assign(entryOf(all, 'P5'), { consideredForInvolvement: 'no' }),
    ],
    [
      'a wish that the talk with the child denies',
      entry('P5', 'childWish'),
      doubtTexts.childSaidNo.da,
      ({ childView }) => Object.assign(childView, { childWantsInvolved: [], childDoesNotWant: ['P5'] }),
    ],
    [
      'a refusal by someone else',
      entry('P13', 'refusal'),
      'Afvisningen er fra',
      ({ refusals }) => Object.assign(first(refusals), { person: 'P5' }),
    ],
    [
      'a child with a network of its own that is said to have none',
      'assessment/noNetwork/scope',
      'Barnet har selv nogen',
      (all) => Object.assign(all, { noNetwork: { scope: 'child' } }),
    ],
    [
      'a parent assessed, and a reason why not',
      'assessment/parentResources/P3/notAssessedReasonDa',
      doubtTexts.assessedToo.da,
      ({ parentResources }) => Object.assign(first(parentResources), { notAssessedReasonDa: 'Ingen adgang' }),
    ],
    [
      'knowledge from a service that knows nothing',
      'assessment/professional/P3:gp/status',
      'Der står viden fra instansen',
      (all) =>
        Object.assign(known(all.professional.find(({ about, kind }) => about === 'P3' && kind === 'gp')), {
          status: 'none_known',
          reasonDa: 'Mor oplyser, at der ingen er.',
        }),
    ],
    [
      'agreements, and none made',
      'assessment/attempts/A2/noAgreements',
      'Der er skrevet aftaler',
      (all) => Object.assign(meeting(all), { noAgreements: true }),
    ],
    [
      'an agreement due before the meeting',
      'assessment/attempts/A2/agreements/0/due',
      'Datoen ligger før «Forsøg»',
      (all) => Object.assign(first(meeting(all).agreements), { due: '2026-01-01' }),
    ],
    [
      'a child who was not there, and took part',
      'assessment/attempts/A2/childPresent',
      doubtTexts.childTookPart.da,
      (all) => Object.assign(meeting(all), { childPresent: false, participants: ['P1', 'P3'] }),
    ],
    [
      'professionals alone, with family there',
      'assessment/attempts/A2/type',
      'Også private deltager',
      (all) => Object.assign(meeting(all), { type: 'PROFESSIONALS_ONLY' }),
    ],
    [
      'someone both there and away',
      'assessment/attempts/A2/participants',
      'Både til stede og fraværende',
      (all) => Object.assign(meeting(all), { invitedNotAnswered: [first(meeting(all).participants)] }),
    ],
    [
      'a dead participant',
      'assessment/attempts/A2/participants',
      'Ifølge tegningen død',
      (all, value) => died(value, known(first(meeting(all).participants)), '2020-01-01'),
    ],
    [
      'no contribution, and people who are willing',
      'assessment/conclusion/extent',
      'Villige:',
      ({ conclusion }) => Object.assign(conclusion, { extent: 'none', references: ['R1'] }),
    ],
    [
      'grandparents said to be unknown, and drawn',
      'assessment/genogramExtent/P3/grandparents',
      doubtTexts.drawn.da,
      ({ genogramExtent }) => Object.assign(known(genogramExtent.P3), { grandparents: 'unknown_reason' }),
    ],
    [
      'a placement that is not considered, of a placed child',
      'case/placementConsidered',
      doubtTexts.placedAlready.da,
      (_, value) => Object.assign(value.case, { placedSince: '2026-01' }),
    ],
    [
      'violence, and nobody to be kept away',
      'safety/domesticViolence',
      doubtTexts.nobodyBarred.da,
      (_, value) => Object.assign(known(value.safety), { domesticViolence: 'yes' }),
    ],
    [
      'a protected address on the drawing alone',
      'safety/protectedAddressPersons',
      'beskyttet adresse',
      (_, value) => {
        Object.assign(known(value.safety), { protectedAddressPersons: [] });
        Object.assign(known(value.persons[2]), { protected: { address: true } });
      },
    ],
    [
      'a ground that the safety gate denies',
      'assessment/contraindications/X1/ground',
      doubtTexts.gateSaysNo.da,
      ({ contraindications }) => void contraindications.push({ ...barred, persons: [], ground: 'contact_ban' }),
    ],
    [
      'the child itself kept from being contacted',
      'assessment/contraindications/X1/persons',
      doubtTexts.childItself.da,
      ({ contraindications }) => void contraindications.push({ ...barred, persons: ['P1'] }),
    ],
  ];

  it.each(cases)('is said of %s at its field %s', (_what, anchor, words, change) => {
    expect(doubtsIn(changed(change))[anchor]).toContain(words);
  });

  it('keeps nothing from being a case, and adds nothing to what is missing', () => {
    for (const [what, , , change] of cases) {
      const value = changed(change);
      expect([what, caseSchema.safeParse(value).success]).toEqual([what, true]);
      expect(findingsOf(value, day)).toEqual(findingsOf(structuredClone(value), day));
    }
  });
});
