import { describe, expect, it } from 'vitest';
import { sections } from '../../shared/assessment/sections';
import type { Assessment } from '../../shared/case/assessment-schema';
import type { Case, CaseHeader } from '../../shared/case/schema';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { remindersOf } from '../../shared/overview/reminders';

const day = '2026-11-20';

function caseWith(header: Partial<CaseHeader>, assessment: Assessment = {}): Case {
  return {
    schema: 'kreds-exchange/1',
    id: 'c',
    titleDa: '',
    case: { indexPersonIds: ['P1'], ...header },
    persons: [
      { id: 'P1', firstName: 'Ida', gender: 'f', kind: 'person' },
      { id: 'P2', firstName: 'Grethe', gender: 'f', kind: 'person' },
    ],
    assessment,
  };
}

const told = (value: Case) => remindersOf(value, day).map(({ kind, day: on, what }) => [kind, on, what.da]);
const kinds = (value: Case) => remindersOf(value, day).map(({ kind, day: on }) => `${kind} ${on}`);

describe('A deadline', () => {
  it('is four months after awareness in a child examination, or the day that was set', () => {
    expect(kinds(caseWith({ legalStep: 'CHILD_EXAMINATION', awarenessDate: '2026-08-10' }))).toEqual(['deadline 2026-12-10']);
    expect(kinds(caseWith({ legalStep: 'UNCOVERING', awarenessDate: '2026-08-10' }))).toEqual([]);
    expect(kinds(caseWith({ legalStep: 'UNCOVERING', deadline: '2026-12-01' }))).toEqual(['deadline 2026-12-01']);
  });

  it('asks to finish the examination once the preliminary assessment is written', () => {
    const value = caseWith(
      { legalStep: 'CHILD_EXAMINATION', awarenessDate: '2026-07-01' },
      { signOff: { preliminaryReasonDa: 'Skolens udtalelse mangler.' } },
    );
    expect(told(value)).toEqual([['preliminary', '2026-11-01', 'Den foreløbige vurdering er skrevet – gør undersøgelsen færdig']]);
  });

  it('is over when the assessment is locked', () => {
    expect(kinds(caseWith({ legalStep: 'CHILD_EXAMINATION', awarenessDate: '2026-08-10' }, { signOff: { locked: true } }))).toEqual([]);
  });
});

describe('A follow-up', () => {
  it('is due three months after the child was placed, or after the assessment behind the support was signed', () => {
    expect(kinds(caseWith({ legalStep: 'PLACEMENT', placedSince: '2026-11-30' }))).toEqual(['follow_up 2027-02-28']);
    expect(kinds(caseWith({ legalStep: 'SUPPORT' }, { signOff: { authorSigned: '2026-10-01', locked: true } }))).toEqual([
      'follow_up 2027-01-01',
    ]);
    expect(kinds(caseWith({ legalStep: 'PLACEMENT', placedSince: '2026' }))).toEqual([]);
  });

  it('is done when a revision was opened for it since', () => {
    const reopened = (reopenedOn: string) =>
      caseWith({ legalStep: 'PLACEMENT', placedSince: '2026-05-01' }, { signOff: { trigger: 'follow_up', reopenedOn } });
    expect(kinds(reopened('2026-07-20'))).toEqual([]);
    expect(kinds(reopened('2026-04-20'))).toEqual(['follow_up 2026-08-01']);
  });
});

describe('An agreement', () => {
  const agreed = (status?: string) =>
    caseWith(
      {},
      { attempts: [{ id: 'A1', agreements: [{ whatDa: 'Henter Ida om tirsdagen', responsible: 'P2', due: '2026-12-01', status }] }] },
    );

  it('is told with who does it, until it is kept or given up', () => {
    expect(told(agreed())).toEqual([['agreement', '2026-12-01', 'Henter Ida om tirsdagen (Grethe)']]);
    expect(told(agreed('agreed'))).toHaveLength(1);
    expect(told(agreed('kept'))).toEqual([]);
    expect(told(agreed('not_kept'))).toEqual([]);
  });
});

describe('What is looked at again', () => {
  it('is a circle without anyone, as long as that is the answer, and one whose examination is planned', () => {
    const value = caseWith(
      {},
      {
        circles: {
          WORK: { status: 'NONE', nextReview: '2026-12-02' },
          LEISURE: { status: 'FOUND', persons: ['P2'], nextReview: '2026-12-03' },
          NEIGHBOURS: { plannedOn: '2026-12-04' },
        },
      },
    );
    expect(told(value)).toEqual([
      ['next_review', '2026-12-02', 'Arbejde, uddannelse og kolleger: er der stadig ingen?'],
      ['planned', '2026-12-04', 'Undersøg kredsen Naboer og lokalområde'],
    ]);
  });

  it('is the statement of no network, while it is due', () => {
    const statement = { noNetwork: { nextReview: '2026-12-05' } };
    expect(kinds(caseWith({}, statement))).toEqual(['next_review 2026-12-05']);
    expect(kinds(caseWith({}, { ...statement, circles: { WORK: { status: 'FOUND', persons: ['P2'] } } }))).toEqual([]);
  });

  it('is whoever said no, by their name or role, and whoever must not be contacted', () => {
    const value = caseWith(
      {},
      {
        refusals: [
          { id: 'R1', who: 'mother', askAgain: '2026-12-06' },
          { id: 'R2', who: 'network', person: 'P2', aboutDa: 'netværksmøde', askAgain: '2026-12-07' },
          { id: 'R3', who: 'father', notAskedAgainReasonDa: 'Han har bedt om ikke at blive spurgt.' },
        ],
        contraindications: [{ id: 'X1', reviewOn: '2026-12-08' }],
      },
    );
    expect(told(value)).toEqual([
      ['ask_again', '2026-12-06', 'Spørg mor igen'],
      ['ask_again', '2026-12-07', 'Spørg Grethe igen: netværksmøde'],
      ['contraindication_review', '2026-12-08', 'Må ikke kontaktes: gælder det stadig?'],
    ]);
  });
});

it('Each reminder of the example leads into its section', () => {
  const reminders = remindersOf(divorcedFamily, day);
  expect(reminders.length).toBeGreaterThan(4);
  for (const { section, path } of reminders) {
    const found = sections.find(({ id }) => id === section);
    const inside = found?.fields.some((field) => field.path.every((part, index) => part === path[index]));
    expect([section, path.join('/'), inside]).toEqual([section, path.join('/'), true]);
  }
});
