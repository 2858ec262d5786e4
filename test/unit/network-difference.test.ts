import { describe, expect, it } from 'vitest';
import type { Case, MapEntry, NetworkMap, Person } from '../../shared/case/schema';
import { differenceOf } from '../../shared/network/difference';
import { differenceFacts } from '../../shared/network/difference-facts';
import { mapAfter } from '../../shared/network/playback';
import { networkScene } from '../../shared/network/scene';
import { nordicFive } from '../../shared/network/templates/nordic-five';
import { readTemplate } from '../../shared/network/templates/office';
import { safetyCircles } from '../../shared/network/templates/safety-circles';
import { mapTemplates } from '../../shared/network/templates/templates';

const person = (id: string, firstName: string, more: Partial<Person> = {}): Person => ({
  id,
  firstName,
  gender: 'f',
  kind: 'person',
  ...more,
});
const at = (id: string, sector: string, ring: MapEntry['ring']): MapEntry => ({ person: id, sector, ring });

const child: NetworkMap = {
  id: 'N1',
  perspective: 'child',
  drawnOn: '2026-08-20',
  entries: [at('P2', 'FAMILY', 1), at('P4', 'KIN', 1), at('P5', 'LEISURE', 2), at('P6', 'FRIENDS', 3)],
  ties: [
    { from: 'P4', to: 'P6', supports: [{ kind: 'practical', direction: 'given' }] },
    { from: 'P4', to: 'P5' },
  ],
};
const mother: NetworkMap = {
  id: 'N2',
  perspective: 'mother',
  drawnOn: '2026-08-27',
  entries: [at('P4', 'KIN', 4), at('P6', 'SCHOOL_WORK', 3), at('P7', 'PROFESSIONAL', null)],
  ties: [{ from: 'P6', to: 'P4', conflict: true, supports: [{ kind: 'practical', direction: 'received' }] }],
};

/** Sif, her mother Ane, her mother's mother Grethe, Morten who trains her, Lis next door, and Karen of the council. */
const caseWith = (...networkMaps: NetworkMap[]): Case => ({
  schema: 'kreds-exchange/1',
  id: 'k',
  titleDa: 'Sif',
  case: { indexPersonIds: ['P1'] },
  persons: [
    person('P1', 'Sif'),
    person('P2', 'Ane'),
    person('P4', 'Grethe', { lastName: 'Krogh' }),
    person('P5', 'Morten', { gender: 'm', nonKin: 'Træner' }),
    person('P6', 'Lis', { nonKin: 'Nabo' }),
    person('P7', 'Karen', { professional: 'Rådgiver' }),
  ],
  parentage: [
    { child: 'P1', parents: ['P2'], type: 'biological' },
    { child: 'P2', parents: ['P4'], type: 'biological' },
  ],
  networkMaps,
});

const said = (a: NetworkMap, b: NetworkMap, language: 'da' | 'en' = 'da') =>
  differenceFacts(caseWith(a, b), a, b, language).map(({ text }) => text);

describe('What a child and a mother say differently', () => {
  it('is told in words, whoever stands only on one first', () => {
    expect(said(child, mother)).toEqual([
      'Kun i barnets udgave: Morten (træner)',
      'Kun i mors udgave: Karen (rådgiver)',
      'Mormor Grethe: barnet helt tæt, mor på afstand',
      'Lis (nabo): barnet under Venner og naboer, mor under Skole/dagtilbud og arbejde',
      'Grethe og Lis: barnet giver praktisk hjælp, mor giver praktisk hjælp; konflikt',
    ]);
    expect(said(child, mother, 'en')[0]).toBe('Only in the child’s version: Morten (træner)');
  });

  it('leaves out whoever is the middle of one of the maps, and ties to someone whom the other does not know', () => {
    const difference = differenceOf(caseWith(child, mother), child, mother);
    expect(difference.persons.map(({ person: id, change }) => [id, change])).toEqual([
      ['P4', 'further'],
      ['P5', 'onlyA'],
      ['P6', 'sector'],
      ['P7', 'onlyB'],
    ]);
    expect(difference.ties).toMatchObject([{ between: ['P4', 'P6'], change: 'changed', support: false, quality: true }]);
  });

  it('is nothing of a map and itself', () => {
    expect(said(child, { ...child, id: 'N3' })).toEqual([]);
  });

  it('does not compare rings of templates that have other rings', () => {
    const circles: NetworkMap = { ...mother, template: safetyCircles, entries: [at('P4', 'NETWORK', 3)], ties: [] };
    expect(said(child, circles).filter((text) => text.includes('Grethe'))).toEqual([]);
  });

  it('names whose a map of someone of the network is', () => {
    const grethe: NetworkMap = { id: 'N3', perspective: 'other', of: 'P6', entries: [at('P7', 'PROFESSIONAL', 1)] };
    expect(said(child, grethe)).toContain('Kun i Lis’ udgave: Karen (rådgiver)');
    expect(networkScene(caseWith(grethe), { map: 'N3', day: '2026-11-23', language: 'da' }).title).toBe('Lis’ netværkskort');
  });
});

describe('What changed between two dated maps of one person', () => {
  const later: NetworkMap = {
    ...child,
    id: 'N3',
    drawnOn: '2026-11-01',
    entries: [at('P2', 'FAMILY', 1), at('P4', 'KIN', 2), at('P6', 'SCHOOL_WORK', 1), at('P7', 'PROFESSIONAL', 4)],
    ties: [{ from: 'P4', to: 'P6', broken: true }],
  };
  const changes = [
    'Ikke længere på kortet den 1. november 2026: Morten (træner)',
    'Ny den 1. november 2026: Karen (rådgiver)',
    'Rykket tættere på: Lis (nabo), fra kender til helt tæt',
    'Rykket længere væk: Mormor Grethe, fra helt tæt til tæt',
    'Lis (nabo): fra Venner og naboer til Skole/dagtilbud og arbejde',
    'Grethe og Lis: fra giver praktisk hjælp til brudt',
  ];

  it('is told from the earlier to the later, in whichever order they are given', () => {
    expect(said(child, later)).toEqual(changes);
    expect(said(later, child)).toEqual(changes);
  });
});

describe('How a map was built', () => {
  const built: NetworkMap = {
    ...child,
    steps: [
      { person: 'P4', sector: 'KIN', ring: 3 },
      { person: 'P5', sector: 'LEISURE', ring: 2, kind: 'placed' },
      { person: 'P4', sector: 'KIN', ring: 1, kind: 'moved' },
      { person: 'P5', sector: 'LEISURE', ring: 2, kind: 'removed' },
    ],
  };
  const standing = (steps: number) => mapAfter(built, steps).entries.map(({ person: id, ring }) => [id, ring]);

  it('can be seen step by step; who has no step stands there all the time', () => {
    const always = [
      ['P2', 1],
      ['P6', 3],
    ];
    expect(standing(0)).toEqual(always);
    expect(standing(1)).toEqual([...always, ['P4', 3]]);
    expect(standing(3)).toEqual([...always, ['P4', 1], ['P5', 2]]);
    expect(mapAfter(built, 1).ties).toEqual([child.ties?.[0]]);
  });

  it('ends with the map itself', () => {
    expect(mapAfter(built, 4)).toBe(built);
  });
});

describe('The templates', () => {
  it.each(mapTemplates.map((template) => [template.titleDa, template] as const))('of Kreds are drawn: %s', (_, template) => {
    const [sector] = template.sectors;
    const map: NetworkMap = { id: 'N1', perspective: 'child', template, entries: [at('P4', sector?.id ?? '', 1)] };
    const scene = networkScene(caseWith(map), { map: 'N1', day: '2026-11-23', language: 'da' });
    expect(scene.geometry.persons).toContainEqual(expect.objectContaining({ id: 'P4', sector: sector?.id, ring: 1 }));
    expect(scene.description).toContain(template.rings[0]?.titleDa.toLowerCase());
  });

  it('of an office are read from a file', () => {
    const own = { ...nordicFive, id: 'fjordby', titleDa: 'Fjordbys kort' };
    expect(readTemplate(JSON.stringify(own))).toEqual({ ok: true, template: own });
  });

  it.each([
    ['no JSON', '{', 'Filen kan ikke læses: den er ikke JSON, eller den slutter for tidligt.'],
    ['a list', '[]', 'Filen er ikke en skabelon: den skal have id, titleDa, sectors og rings.'],
    ['no rings', { ...nordicFive, id: 'x', rings: [] }, 'rings: skal have mindst 1.'],
    ['a ring too many', { ...nordicFive, id: 'x', rings: Array(5).fill({ titleDa: 'R' }) }, 'rings: må højst have 4.'],
    ['a sector without title', { ...nordicFive, id: 'x', sectors: [{ id: 'A' }] }, 'sectors[0].titleDa: mangler.'],
    [
      'an unknown circle',
      { ...nordicFive, id: 'x', sectors: [{ id: 'A', titleDa: 'A', circles: ['WORK', 'MOON'] }] },
      /^sectors\[0\]\.circles\[1\]: "MOON" kendes ikke\. Tilladt: MOTHER_SIDE/,
    ],
    [
      'two sectors of one id',
      {
        ...nordicFive,
        id: 'x',
        sectors: [
          { id: 'A', titleDa: 'A' },
          { id: 'A', titleDa: 'B' },
        ],
      },
      'sectors[1].id: skabelonen har to sektorer med id "A".',
    ],
    ['an id of ours', nordicFive, 'id: "nordic-five" er en af skabelonerne i Kreds. Giv jeres egen et andet id.'],
  ])('of an office are refused with what is wrong: %s', (_, file, fault) => {
    const result = readTemplate(typeof file === 'string' ? file : JSON.stringify(file));
    expect(result.ok ? [] : result.faults.map(({ da }) => da)).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
  });
});
