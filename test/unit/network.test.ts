import { describe, expect, it } from 'vitest';
import type { Case, MapEntry, NetworkMap, Person } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { badgeParts, badges } from '../../shared/network/badges';
import { cellAt, cellsOf, placeOf } from '../../shared/network/cells';
import { statusMark } from '../../shared/network/circles';
import { cellOf, layoutOf } from '../../shared/network/layout';
import { networkScene } from '../../shared/network/scene';
import type { Primitive, Scene } from '../../shared/scene/scene';
import { overlapsIn } from '../helpers/overlaps';

const person = (id: string, firstName: string, more: Partial<Person> = {}): Person => ({
  id,
  firstName,
  gender: 'f',
  kind: 'person',
  ...more,
});

/** Sif, eight, with her mother Ane, her father Bo, and people around them. */
const caseWith = (entries: readonly MapEntry[], map: Partial<NetworkMap> = {}, more: Partial<Case> = {}): Case => ({
  schema: 'kreds-exchange/1',
  id: 'k',
  titleDa: 'Sif',
  case: { indexPersonIds: ['P1'] },
  persons: [
    person('P1', 'Sif', { birth: '2018' }),
    person('P2', 'Ane', { lastName: 'Krogh' }),
    person('P3', 'Bo', { gender: 'm' }),
    person('P4', 'Grethe'),
    person('P5', 'Karen', { lastName: 'Riis', professional: 'Klasselærer, Fjordby Skole' }),
  ],
  parentage: [
    { child: 'P1', parents: ['P2', 'P3'], type: 'biological' },
    { child: 'P2', parents: ['P4'], type: 'biological' },
  ],
  networkMaps: [{ id: 'N1', perspective: 'child', entries: [...entries], ...map }],
  ...more,
});

const draw = (value: Case, options: { marks?: boolean; tray?: 'beside' } = {}): Scene =>
  networkScene(value, { map: 'N1', day: '2026-11-23', language: 'da', ...options });

const textsIn = (parts: readonly Primitive[]): string[] =>
  parts.flatMap((part) => (part.kind === 'group' ? textsIn(part.parts) : part.kind === 'text' ? [part.text] : []));

const inKin: MapEntry = { person: 'P4', sector: 'KIN', ring: 1 };

describe.each(exampleCases.map((value) => [value.titleDa, value] as const))('The maps of %s', (_, value) => {
  const maps = value.networkMaps ?? [];

  it('draw everyone who is placed once, with sector and ring, and everyone in the middle', () => {
    for (const { id, entries } of maps) {
      const { persons } = networkScene(value, { map: id, day: '2026-11-23', language: 'da' }).geometry;
      expect(new Set(persons.map((placed) => placed.id)).size).toBe(persons.length);
      for (const entry of entries) {
        expect(persons).toContainEqual(expect.objectContaining({ id: entry.person, sector: entry.sector, ring: entry.ring ?? null }));
      }
    }
  });

  it('let no symbol or label cover another', () => {
    for (const { id } of maps) expect(overlapsIn(networkScene(value, { map: id, day: '2026-11-23', language: 'da' }))).toEqual([]);
  });

  it('tell in words who stands where', () => {
    for (const { id } of maps) {
      const { title, description } = networkScene(value, { map: id, day: '2026-11-23', language: 'da' });
      expect(title).toMatch(/netværkskort/);
      expect(description).toMatch(/I midten: /);
    }
  });
});

describe('In the middle of a map', () => {
  const centreOf = (scene: Scene) => scene.geometry.persons.filter(({ sector }) => sector === 'CENTRE').map(({ id }) => id);

  it('stands the child', () => {
    expect(centreOf(draw(caseWith([inKin])))).toEqual(['P1']);
  });

  it('stands the mother on her own map, unless she is placed on it', () => {
    expect(centreOf(draw(caseWith([inKin], { perspective: 'mother' })))).toEqual(['P2']);
    expect(centreOf(draw(caseWith([{ person: 'P2', sector: 'FAMILY', ring: 1 }], { perspective: 'mother' })))).toEqual(['P1']);
  });

  it('stand all index children, side by side', () => {
    const scene = draw(caseWith([inKin], {}, { case: { indexPersonIds: ['P1', 'P2'] } }));
    expect(centreOf(scene)).toEqual(['P1', 'P2']);
    expect(overlapsIn(scene)).toEqual([]);
  });
});

describe('A person on a map', () => {
  it('stands inside the cell of their sector and ring', () => {
    const value = caseWith([inKin, { person: 'P5', sector: 'PROFESSIONAL', ring: 4 }]);
    const layout = layoutOf(value, 'N1', 'da');
    expect(layout.placed.map(({ at }) => cellAt(layout, at))).toMatchObject([
      { sector: 'KIN', ring: 1 },
      { sector: 'PROFESSIONAL', ring: 4 },
    ]);
  });

  it('is called by first name and kinship when they are family, by whole name and role when they are not', () => {
    const texts = textsIn(draw(caseWith([inKin, { person: 'P5', sector: 'SCHOOL_WORK', ring: 2 }])).parts);
    expect(texts).toEqual(expect.arrayContaining(['Grethe', 'mormor', 'Karen Riis']));
    expect(texts.join(' ')).toContain('Klasselærer, Fjordby Skole');
  });

  it('stays exactly where a hand put them, also when others come', () => {
    const place = { along: 0.2, across: 0.9 };
    const placed: MapEntry = { ...inKin, place };
    const value = caseWith([placed, { person: 'P2', sector: 'KIN', ring: 1 }, { person: 'P3', sector: 'KIN', ring: 1 }]);
    const layout = layoutOf(value, 'N1', 'da');
    const at = layout.placed.find(({ member }) => member.person.id === 'P4')?.at ?? [0, 0];
    expect(placeOf(layout, 'KIN', 1, at)).toEqual(place);
    expect(overlapsIn(draw(value))).toEqual([]);
  });

  it('stands in the tray when they are named but not placed', () => {
    const value = caseWith([{ person: 'P4', sector: 'KIN', ring: null }]);
    const [grethe] = draw(value).geometry.persons.filter(({ id }) => id === 'P4');
    expect(grethe).toMatchObject({ sector: 'KIN', ring: null });
    expect(cellAt(layoutOf(value, 'N1', 'da'), [grethe?.x ?? 0, grethe?.y ?? 0])).toEqual({
      sector: undefined,
      ring: null,
      place: undefined,
    });
    expect(textsIn(draw(value).parts)).toContain('Nævnt, ikke placeret');
  });

  it('is laid out anew only when persons, ties or the map itself change', () => {
    const value = caseWith([inKin]);
    const layout = layoutOf(value, 'N1', 'da');
    expect(layoutOf({ ...value, assessment: { noAttemptReasonDa: 'x' } }, 'N1', 'da')).toBe(layout);
    const renamed = value.persons.map((known) => (known.id === 'P4' ? { ...known, firstName: 'Gudrun' } : known));
    expect(layoutOf({ ...value, persons: renamed }, 'N1', 'da').placed[0]?.member.names).toEqual(['Gudrun']);
  });

  it('has a tie to the middle, which ends outside the symbol', () => {
    const { lines, persons } = draw(caseWith([inKin])).geometry;
    expect(lines).toMatchObject([{ kind: 'tie', between: ['P1', 'P4'] }]);
    const grethe = persons.find(({ id }) => id === 'P4');
    const [x, y] = lines[0]?.points.at(-1) ?? [0, 0];
    expect(Math.hypot(x - (grethe?.x ?? 0), y - (grethe?.y ?? 0))).toBeGreaterThan(20);
  });
});

describe('Marks', () => {
  const legendOf = (value: Case) => draw(value).legend.map(({ text }) => text);

  it.each([
    ['yes', 'Vil gerne inddrages'],
    ['partly', 'Vil delvist inddrages'],
    ['no', 'Har sagt nej'],
    ['not_asked', 'Ikke spurgt'],
  ] as const)('tell that a person said %s', (willingness, text) => {
    expect(legendOf(caseWith([inKin], {}, { assessment: { personEntries: [{ person: 'P4', willingness }] } }))).toContain(text);
  });

  it('tell above all that a person must not be contacted', () => {
    const assessment = {
      personEntries: [{ person: 'P4', willingness: 'yes' as const }],
      contraindications: [{ id: 'X1', persons: ['P4'] }],
    };
    const legend = legendOf(caseWith([inKin], {}, { assessment }));
    expect(legend).toContain('Må ikke kontaktes');
    expect(legend).not.toContain('Vil gerne inddrages');
  });

  it('tell of each circle that is not found what became of it', () => {
    const circles = {
      MOTHER_SIDE: { status: 'FOUND' as const },
      FATHER_SIDE: { status: 'CONTRAINDICATED' as const },
      CARERS: { status: 'NONE' as const },
      NEIGHBOURS: { status: 'DESELECTED' as const },
      FRIENDS_PARENTS: { status: 'REFUSED' as const },
    };
    const texts = textsIn(draw(caseWith([inKin], {}, { assessment: { circles } })).parts);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Fars slægt: må ikke kontaktes',
        'Pleje- og støttefamilier: undersøgt – ingen fundet',
        'Naboer: fravalgt efter vurdering',
        'Forældrenes venner: afvist',
        'Arbejde: ikke undersøgt',
      ]),
    );
    expect(texts.join()).not.toContain('Mors slægt');
  });

  it('have a shape of their own, in black and white too', () => {
    const statuses = ['FOUND', 'NONE', 'REFUSED', 'CONTRAINDICATED', 'DESELECTED', 'NOT_YET'] as const;
    const shapes = [...statuses.map((status) => statusMark(status, [0, 0])), ...badges.map((badge) => badgeParts(badge, [0, 0]))].map(
      (parts) =>
        JSON.stringify(parts, (key, value: unknown) =>
          ['stroke', 'fill'].includes(key) && value !== 'wash' && value !== 'paper' ? 'ink' : value,
        ),
    );
    expect(new Set(shapes).size).toBe(statuses.length + badges.length);
  });

  it('hatch a whole sector only while nothing of it is examined', () => {
    const hatches = (circles: NonNullable<Case['assessment']>['circles']) => {
      const ground = draw(caseWith([inKin], {}, { assessment: { circles } })).parts[0];
      const parts = ground?.kind === 'group' ? ground.parts : [];
      return parts.filter((part) => part.kind === 'path' && part.stroke === 'faint' && !part.fill && part.d.split('M').length > 20).length;
    };
    expect(hatches({})).toBe(5);
    expect(hatches({ LEISURE: { status: 'NONE' } })).toBe(4);
  });

  it('are left out in front of the family', () => {
    const value = caseWith([inKin], {}, { assessment: { personEntries: [{ person: 'P4', willingness: 'no' }] } });
    const scene = draw(value, { marks: false });
    expect(scene.legend).toEqual([]);
    expect(textsIn(scene.parts).join()).not.toContain('undersøgt');
    expect(scene.description).not.toMatch(/sagt nej|undersøgt/);
  });
});

describe('An empty map', () => {
  it('says why it is empty', () => {
    const scene = draw(caseWith([], { emptyReasonDa: 'Sif ville ikke tegne.' }));
    expect(textsIn(scene.parts)).toContain('Kortet er tomt: Sif ville ikke tegne');
    expect(scene.description).toContain('Kortet er tomt: Sif ville ikke tegne.');
  });

  it('has a tray to drop into where one can drop', () => {
    expect(textsIn(draw(caseWith([])).parts)).not.toContain('Nævnt, ikke placeret');
    expect(textsIn(draw(caseWith([]), { tray: 'beside' }).parts)).toContain('Nævnt, ikke placeret');
  });
});

describe('The cells of a map', () => {
  const layout = layoutOf(caseWith([inKin, { person: 'P2', sector: 'FAMILY', ring: 2 }]), 'N1', 'da');

  it('cover the whole circle and the tray, without a gap', () => {
    expect(cellsOf(layout)).toHaveLength(25);
    const angles = layout.sectors.map(({ from, to }) => to - from);
    expect(angles.reduce((sum, angle) => sum + angle, 0)).toBe(360);
  });

  it('give back the place of each point', () => {
    for (const { sector, ring } of cellsOf(layout)) {
      const wedge = sector && ring ? cellOf(layout, sector, ring) : undefined;
      if (!wedge || !sector || !ring) continue;
      const angle = ((wedge.from * 0.7 + wedge.to * 0.3) * Math.PI) / 180;
      const radius = wedge.inner * 0.6 + wedge.outer * 0.4;
      expect(cellAt(layout, [Math.cos(angle) * radius, Math.sin(angle) * radius])).toEqual({
        sector,
        ring,
        place: { along: 0.3, across: 0.4 },
      });
    }
  });

  it('end at the rim; the middle is no cell', () => {
    expect(cellAt(layout, [0, 0])).toBeUndefined();
    expect(cellAt(layout, [(layout.radii.at(-1) ?? 0) + 30, 0])).toBeUndefined();
  });
});
