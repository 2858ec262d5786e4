import { describe, expect, it } from 'vitest';
import { reason, some, text } from '../../shared/assessment/answer';
import { circleSuggestion } from '../../shared/assessment/circle-suggestion';
import { deadlineOf } from '../../shared/assessment/deadline';
import { findingsOf } from '../../shared/assessment/findings';
import { languageHints } from '../../shared/assessment/language-hints';
import { sectionProgress } from '../../shared/assessment/progress';
import { sections } from '../../shared/assessment/sections';
import { summaryOf } from '../../shared/assessment/summary';
import type { Assessment } from '../../shared/case/assessment-schema';
import type { Case, CaseHeader } from '../../shared/case/schema';
import { blendedFamily } from '../../shared/examples/blended-family';
import { divorcedFamily } from '../../shared/examples/divorced-family';

const day = '2026-11-20';
const idsIn = (value: Case, on = day): string[] => findingsOf(value, on).map(({ id }) => id);

function changed(from: Case, change: (value: Case, assessment: Assessment) => void): Case {
  const value = structuredClone(from);
  change(value, value.assessment ?? {});
  return value;
}
const atStep = (from: Case, legalStep: CaseHeader['legalStep']) => changed(from, (value) => Object.assign(value.case, { legalStep }));

describe('A text', () => {
  it('counts its characters without the spaces', () => {
    expect(text('fire ord i alt', 11)).toBe(true);
    expect(text('fire ord i alt', 12)).toBe(false);
    expect(text('æøå 🙂', 4)).toBe(true);
    expect(text('          ', 1)).toBe(false);
  });

  it.each(['-', 'Ingen', ' N/A ', 'IKKE RELEVANT', 'Ikke relevant.', 'Se journal', 'x', '', null, undefined])('is not %j', (filler) => {
    expect(reason(filler)).toBe(false);
  });

  it('may say "ingen" where limits and concerns are asked for', () => {
    expect(some('Ingen')).toBe(true);
    expect([some(' '), some([]), some(['']), some(null)]).toEqual([false, false, false, false]);
    expect([some(false), some(0)]).toEqual([true, true]);
  });
});

describe('The legal step', () => {
  it('asks a screening only for facts, safety, the child and the circles, which may wait', () => {
    expect(idsIn(atStep(blendedFamily, 'SCREENING'))).toEqual(['C6w', 'K3:FAITH_CULTURE']);
  });

  it('asks an uncovering for the circles of kin, and those marked as relevant', () => {
    const uncovering = atStep(blendedFamily, 'UNCOVERING');
    const asked = (change: (circles: NonNullable<Assessment['circles']>) => void) =>
      idsIn(changed(uncovering, (_, { circles }) => change(circles ?? {}))).filter((id) => id.startsWith('K1'));
    expect(asked(() => {})).toEqual([]);
    expect(asked((circles) => Object.assign(circles.WORK ?? {}, { relevant: true }))).toEqual(['K1:WORK']);
    expect(asked((circles) => Object.assign(circles, { SIBLINGS: { status: 'NOT_YET' } }))).toEqual(['K1:SIBLINGS']);
  });

  it.each(['SUPPORT', 'PLACEMENT', 'FOLLOW_UP'] as const)('asks %s for all but the deadline of the child examination', (step) => {
    const late = idsIn(blendedFamily);
    expect(idsIn(atStep(blendedFamily, step))).toEqual(late.filter((id) => id !== 'H5w'));
  });
});

describe('The deadline', () => {
  it('is four months after the municipality became aware, unless another is set', () => {
    expect(deadlineOf(divorcedFamily)).toBe('2026-12-10');
    expect(deadlineOf(changed(divorcedFamily, (value) => Object.assign(value.case, { deadline: null })))).toBe('2026-12-10');
    expect(deadlineOf(changed(divorcedFamily, (value) => Object.assign(value.case, { deadline: null, awarenessDate: '2026-10-31' })))).toBe(
      '2027-02-28',
    );
  });

  it('is kept on the day itself', () => {
    expect(idsIn(divorcedFamily, '2026-12-10')).toEqual([]);
    expect(idsIn(divorcedFamily, '2026-12-11')).toEqual(['H5w']);
  });
});

describe('A parent', () => {
  const withoutJesper = (value: Case) => {
    const { assessment } = value;
    if (!assessment) return;
    assessment.professional = assessment.professional?.filter(({ about }) => about !== 'P4');
    assessment.parentResources = assessment.parentResources?.filter(({ parent }) => parent !== 'P4');
  };
  const jesper = (value: Case) => value.persons.find(({ id }) => id === 'P4') ?? {};

  it('who is dead on the day is not asked about', () => {
    const dead = (death: string) =>
      changed(divorcedFamily, (value) => {
        withoutJesper(value);
        Object.assign(jesper(value), { death });
      });
    expect(idsIn(dead('2026-11-20'))).toEqual([]);
    expect(idsIn(dead('2026'))).toEqual([]);
    expect(idsIn(dead('2026-11-21'))).toEqual(['F2:P4:jobcentre', 'F2:P4:gp', 'F2:P4:psychiatry', 'PR1:P4']);
  });

  it('who is not known has no services to ask, but the genogram and the resources are answered', () => {
    const unknown = changed(divorcedFamily, (value) => {
      withoutJesper(value);
      Object.assign(jesper(value), { kind: 'placeholder', firstName: 'Ukendt far', birth: null });
    });
    expect(idsIn(unknown)).toEqual(['PR1:P4']);
  });

  it('may be one by adoption, and never one by marriage, donation or care', () => {
    const asParent = (type: 'adoptive' | 'step' | 'donor' | 'foster') =>
      idsIn(changed(divorcedFamily, (value) => value.parentage?.push({ child: 'P1', parents: ['P14'], type })));
    expect(asParent('adoptive')).toEqual(['G1:P14', 'F2:P14:jobcentre', 'F2:P14:gp', 'F2:P14:psychiatry', 'PR1:P14']);
    for (const type of ['step', 'donor', 'foster'] as const) expect(asParent(type)).toEqual([]);
  });

  it('who can’t be assessed has a reason instead', () => {
    const answered = (notAssessedReasonDa: string) =>
      idsIn(changed(divorcedFamily, (_, { parentResources }) => parentResources?.splice(1, 1, { parent: 'P4', notAssessedReasonDa })));
    expect(answered('Far er udrejst, og der er ingen kontakt.')).toEqual([]);
    expect(answered('x')).toEqual(['PR1:P4']);
  });
});

describe('A person on the combined map', () => {
  const on = (perspective: 'child' | 'combined', person: string, sector: 'KIN' | 'PROFESSIONAL') =>
    idsIn(
      changed(divorcedFamily, (value) => {
        value.networkMaps?.find((map) => map.perspective === perspective)?.entries.push({ person, sector, ring: null });
      }),
    );

  it('is described, even while in the tray', () => expect(on('combined', 'P9', 'KIN')).toEqual(['P1:P9']));
  it('is not described when professional', () => expect(on('combined', 'P9', 'PROFESSIONAL')).toEqual([]));
  it('is not described when only the child drew them', () => expect(on('child', 'P12', 'KIN')).toEqual([]));
  it('is told once, though two maps hold them', () => {
    const twice = changed(divorcedFamily, (value) => {
      const entries = [{ person: 'P9', sector: 'KIN', ring: 1 } as const];
      value.networkMaps?.push({ id: 'N5', perspective: 'combined', entries }, { id: 'N6', perspective: 'combined', entries });
    });
    expect(idsIn(twice)).toEqual(['P1:P9']);
  });
});

describe('The statement that there is no network', () => {
  const kin = (status: 'NONE' | 'REFUSED') => ({
    status,
    sources: ['mother' as const, 'child' as const],
    examinedOn: '2026-10-01',
    whyDa: 'Der er ingen levende slægtninge på den side.',
    nextReview: '2026-12-20',
    refusals: ['R1'],
  });

  it('is due when neither side of kin can be involved', () => {
    const both = changed(divorcedFamily, (_, { circles }) =>
      Object.assign(circles ?? {}, { MOTHER_SIDE: kin('NONE'), FATHER_SIDE: kin('REFUSED') }),
    );
    const one = changed(divorcedFamily, (_, { circles }) => Object.assign(circles ?? {}, { MOTHER_SIDE: kin('NONE') }));
    expect(idsIn(both)).toEqual(['N1']);
    expect(idsIn(one)).toEqual([]);
  });

  it('asks the child too, and for three sources', () => {
    const noNetwork = {
      statementDa: 'Familien har ingen, som den selv vil kalde netværk.',
      tools: ['genogram', 'N1'],
      examinedOn: '2026-10-01',
      whyDa: 'De er flyttet fire gange på tre år og har mistet kontakten.',
      offeredInstead: 'venskabsfamilie',
      nextReview: '2027-01-01',
    };
    const withSources = (...sources: ('child' | 'mother' | 'father' | 'case_file')[]) =>
      idsIn(
        changed(divorcedFamily, (_, assessment) => {
          Object.assign(assessment.circles ?? {}, { MOTHER_SIDE: kin('NONE'), FATHER_SIDE: kin('NONE') });
          assessment.noNetwork = { ...noNetwork, sources };
        }),
      );
    expect(withSources('mother', 'father', 'case_file')).toEqual(['N1']);
    expect(withSources('child', 'mother', 'mother')).toEqual(['N1']);
    expect(withSources('child', 'mother', 'case_file')).toEqual([]);
  });
});

describe('The panel', () => {
  const statusOf = (value: Case) => {
    const findings = findingsOf(value, day);
    return Object.fromEntries(sections.map((section) => [section.id, sectionProgress(value, findings, section)]));
  };

  it('marks what is done, begun and missing, and counts', () => {
    expect(Object.values(statusOf(divorcedFamily)).every(({ count }) => count === 0)).toBe(true);
    expect(statusOf(divorcedFamily)).toMatchObject({ A: { status: 'done' }, F: { status: 'unused' }, M: { status: 'done' } });
    expect(statusOf(blendedFamily)).toMatchObject({
      A: { status: 'done' },
      E: { status: 'partly', count: 5 },
      J: { status: 'partly', count: 4 },
      L: { status: 'missing', count: 1 },
      M: { status: 'partly', count: 3 },
    });
  });

  it('proposes the circle that the drawing and the role tell', () => {
    for (const { person, circle } of [...(divorcedFamily.assessment?.personEntries ?? [])])
      expect([person, circleSuggestion(divorcedFamily, person)]).toEqual([person, circle]);
    for (const { person, circle } of [...(blendedFamily.assessment?.personEntries ?? [])])
      expect([person, circleSuggestion(blendedFamily, person)]).toEqual([person, circle]);
    expect(['P1', 'P3', 'P4', 'P21'].map((id) => circleSuggestion(divorcedFamily, id))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('hints at words that define rather than describe, and leaves other words alone', () => {
    const hints = languageHints('Far er alkoholmisbruger, og mor samarbejder ikke. De har ingen netværk.');
    expect(hints.map(({ words }) => words)).toEqual(['alkoholmisbruger', 'samarbejder ikke', 'ingen netværk']);
    expect(languageHints('Mor fortæller, at hun drikker to øl om aftenen.')).toEqual([]);
    expect(languageHints(null)).toEqual([]);
  });

  it.each([
    ['Familien er uden netværk.', 'uden netværk'],
    ['De har ikke noget netværk.', 'har ikke noget netværk'],
    ['Netværket er der, men det er et spinkelt netværk.', 'spinkelt netværk'],
    ['Der skal afholdes et netværksmøde.', 'skal afholdes et netværksmøde'],
    ['Mor nægter og er umotiveret', 'nægter, umotiveret'],
    ['Far blev aggressiv. Han er en dårlig far, og lyver.', 'aggressiv, dårlig far, lyver'],
    ['Drengen er udadreagerende og omsorgssvigtet', 'udadreagerende, omsorgssvigtet'],
    ['Foranstaltningen var en aflastningsfamilie', 'Foranstaltningen, aflastningsfamilie'],
    ['Mor er svagt begavet, faren svagtbegavet', 'svagt begavet, svagtbegavet'],
    ['En belastet familie, tydeligvis', 'belastet familie, tydeligvis'],
    ['Far siger: «Hun er ressourcesvag.» Mor siger: "Han lyver"', ''],
    ['Mors aflastningsbehov, løgstør og en forsømmelse', ''],
  ])('says of “%s” what could be described: %s', (text, words) => {
    expect(
      languageHints(text)
        .map((hint) => hint.words)
        .join(', '),
    ).toBe(words);
  });
});

describe('The list of cases', () => {
  it('shows a case as of its own day', () => {
    expect(summaryOf(blendedFamily, '2030-01-01')).toMatchObject({
      title: 'Malou – sammenbragt familie med beskyttet adresse',
      children: 'Malou Rønne Skytte',
      deadline: '2026-10-22',
      missing: 20,
      state: 'DRAFT_ONLY',
      ready: false,
      example: true,
    });
  });

  it('tells a case that only waits for its signature from one that is signed', () => {
    expect(summaryOf(divorcedFamily, day)).toMatchObject({ missing: 0, ready: false });
    const signOff = { ...divorcedFamily.assessment?.signOff, locked: false, authorSigned: undefined };
    const unsigned = { ...divorcedFamily, assessment: { ...divorcedFamily.assessment, signOff } };
    expect(summaryOf(unsigned, day)).toMatchObject({ missing: 1, state: 'DRAFT_ONLY', ready: true });
  });

  it('is searched by case number, children, parents and caseworkers', () => {
    const { search } = summaryOf(divorcedFamily, day);
    for (const word of ['0412', 'laura', 'viggo', 'jesper toft', 'katrine dalsby']) expect(search).toContain(word);
    expect(search).not.toContain('kasper');
  });
});
