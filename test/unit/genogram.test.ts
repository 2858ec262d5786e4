import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Case, caseSchema } from '../../shared/case/schema';
import { isInside } from '../../shared/genogram/households';
import { layoutGenogram } from '../../shared/genogram/layout';
import { type GenogramOptions, genogramScene, sceneOf } from '../../shared/genogram/scene';
import { cuts } from '../../shared/genogram/spots';
import { symbolRegistry } from '../../shared/genogram/symbols/registry';
import type { Box, PlacedPerson, Primitive, Scene } from '../../shared/scene/scene';
import { primitiveMarkup } from '../../shared/scene/svg';
import { family } from '../fixtures/family-words';

const options: GenogramOptions = { day: '2026-11-22', language: 'da' };
const draw = (value: Case, more: Partial<GenogramOptions> = {}) => genogramScene(value, { ...options, ...more });

const own = family({
  persons: {
    emma: 'f 2016',
    oliver: 'm 2019',
    liv: 'f 2021',
    sol: 'f 2021',
    mor: { is: 'f 1986', protected: { address: true } },
    far: 'm 1984',
    mormor: 'f 1957',
    morfar: 'm 1954–2021',
    papmor: 'f 1988',
    freja: 'f 2015',
    tabt: { is: 'unknown 2013', kind: 'pregnancy_loss', lossType: 'miscarriage', gestationWeek: 11 },
    plejemor: 'f 1970',
    nabo: { is: 'f', nonKin: 'Nabo' },
    ven: 'm 2016',
  },
  couples: ['mor+far divorced 2013–2022', 'mormor+morfar married 1980', 'far+papmor cohabiting 2023'],
  children: [
    'emma < mor+far',
    'oliver < mor+far',
    'liv < mor+far',
    'sol < mor+far',
    'tabt < mor+far',
    'mor < mormor+morfar',
    'freja < papmor',
    'emma < papmor step',
    'oliver < plejemor foster',
  ],
  rest: {
    multipleBirths: [{ type: 'identical', members: ['liv', 'sol'] }],
    households: [
      { id: 'H1', labelDa: 'Mors hjem', members: ['mor', 'emma', 'oliver'].map((person) => ({ person, share: 'full' })) },
      {
        id: 'H2',
        labelDa: 'Fars hjem',
        members: ['far', 'papmor', 'freja', 'emma'].map((person) => ({ person, share: person === 'emma' ? '5/14' : 'full' })),
      },
    ],
    emotional: [
      { from: 'emma', to: 'mormor', type: 'very_close', perspective: 'child' },
      { from: 'mor', to: 'far', type: 'conflict', perspective: 'caseworker' },
      { from: 'emma', to: 'far', type: 'fear_of', directed: true, perspective: 'child' },
    ],
  },
});

const cases = (): [string, Case][] => {
  const folder = join(import.meta.dirname, '../../../shared/cases');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return [
    ['our own family', own],
    ...files.map((name): [string, Case] => [name, caseSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))]),
  ];
};

const symbolBox = ({ x, y, width, height }: PlacedPerson): Box => ({ x: x - width / 2, y: y - height / 2, width, height });
const find = (scene: Scene, id: string): PlacedPerson => {
  const found = scene.geometry.persons.find((person) => person.id === id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
};
const markup = (parts: readonly Primitive[]) => primitiveMarkup(parts);

describe.each(cases())('the genogram of %s', (_, value) => {
  const scene = draw(value);

  test('draws everyone once', () => {
    expect(scene.geometry.persons.map(({ id }) => id).sort()).toEqual(value.persons.map(({ id }) => id).sort());
    const groups = scene.parts.filter((part) => part.kind === 'group' && part.role === 'person');
    expect(groups).toHaveLength(value.persons.length);
  });

  test('draws every couple and every relation', () => {
    const subjects = scene.geometry.lines.map((line) => line.subject);
    for (const { id } of value.couples ?? []) expect(subjects).toContain(`couple:${id}`);
    for (const index of (value.emotional ?? []).keys()) expect(subjects).toContain(`relation:${index}`);
  });

  test('draws every parentage, or tells it by the couple when a step-parent lives with a parent', () => {
    for (const [index, { type, child, parents }] of (value.parentage ?? []).entries()) {
      const drawn = scene.geometry.lines.some(
        (line) => line.kind === 'child' && line.between.includes(child) && parents.every((id) => line.between.includes(id)),
      );
      expect(drawn || type === 'step', `parentage ${index}`).toBe(true);
    }
  });

  test('leads no line through a symbol or name that it has no part in', () => {
    const faults = scene.geometry.lines.flatMap((line) =>
      scene.geometry.persons
        .filter((person) => !line.between.includes(person.id))
        .filter((person) =>
          line.points.some(
            (point, at) => at > 0 && [symbolBox(person), person.label].some((box) => cuts(line.points[at - 1] ?? point, point, box)),
          ),
        )
        .map((person) => `${line.subject ?? line.kind} through ${person.id}`),
    );
    expect(faults).toEqual([]);
  });

  test('puts an outline around exactly the members of each home', () => {
    expect(scene.geometry.households).toHaveLength(value.households?.length ?? 0);
    for (const { members, outline } of scene.geometry.households) {
      expect(
        scene.geometry.persons
          .filter(({ x, y }) => isInside(outline, [x, y]))
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...members].sort());
    }
  });

  test('explains only what it draws', () => {
    const ids = scene.legend.map(({ id }) => id);
    expect(ids).toContain('mark:index');
    expect(ids.filter((id) => id.startsWith('relation:')).sort()).toEqual(
      [...new Set((value.emotional ?? []).map(({ type }) => `relation:${type}`))].sort(),
    );
  });
});

describe('the picture of a family', () => {
  const scene = draw(own);

  test('shows the child with a double outline, and the dead with an X', () => {
    const parts = (id: string) => scene.parts.flatMap((part) => (part.kind === 'group' && part.id === id ? part.parts : []));
    expect(parts('emma').filter((part) => part.kind === 'path')).toHaveLength(2);
    expect(markup(parts('morfar'))).toContain('>67<');
    expect(scene.legend.map(({ id }) => id)).toContain('mark:dead');
  });

  test('puts children under their parents, the oldest left', () => {
    const order = ['emma', 'oliver', 'liv', 'sol'].map((id) => find(scene, id));
    expect(order.map(({ x }) => x)).toEqual(order.map(({ x }) => x).toSorted((a, b) => a - b));
    for (const { y } of order) expect(y).toBeGreaterThan(find(scene, 'mor').y);
  });

  test('hangs twins from one point', () => {
    const [one, two] = ['liv', 'sol'].map(
      (id) => scene.geometry.lines.find((line) => line.kind === 'child' && line.between[0] === id)?.points[0],
    );
    expect(one).toBeDefined();
    expect(one).toEqual(two);
  });

  test('writes above a couple’s line how it began and ended, on two lines where the two stand close', () => {
    for (const years of ['>g. 2013<', '>d. 2022<']) expect(markup(scene.parts)).toContain(years);
    for (const years of ['>m. 2013<', '>d. 2022<']) expect(markup(draw(own, { language: 'en' }).parts)).toContain(years);
  });

  test('leaves neighbours out when asked, and never someone of the family', () => {
    const ids = draw(own, { includeNonKin: false }).geometry.persons.map(({ id }) => id);
    expect(ids).not.toContain('nabo');
    expect(ids).toContain('ven');
  });

  test('shows relations as one person sees them, or none', () => {
    const relations = (more: Partial<GenogramOptions>) => draw(own, more).geometry.lines.filter(({ kind }) => kind === 'relation').length;
    expect(relations({})).toBe(3);
    expect(relations({ perspective: 'child' })).toBe(2);
    expect(relations({ showRelations: false })).toBe(0);
  });

  test('draws the shield on the screen only', () => {
    expect(draw(own).legend.map(({ id }) => id)).not.toContain('mark:protected');
    expect(draw(own, { marks: true }).legend.map(({ id }) => id)).toContain('mark:protected');
  });

  test('tells itself in words', () => {
    expect(scene.description).toContain('mormor, mormor, 69 år');
    expect(scene.description).toContain('morfar, død 2021');
    expect(scene.description).toContain('mor og far: skilt');
    expect(scene.description).toContain('Mors hjem: mor, emma, oliver');
  });

  test('is the same from a layout that is at hand', () => {
    expect(sceneOf(layoutGenogram(own, options), options)).toEqual(scene);
  });

  test('shows the ages of the day it is drawn for', () => {
    expect(draw(own, { day: '2020-06-01' }).description).toContain('emma, barnet, sagen handler om, 4 år');
  });
});

describe('someone moved far away by hand', () => {
  const moved = { ...own, drawing: { offsets: { papmor: { dx: 60_000, dy: 40_000 } } } };

  test('is still drawn, and so are all homes and relations', () => {
    const { persons, households, lines } = draw(moved).geometry;
    expect(find(draw(moved), 'papmor').x - find(draw(own), 'papmor').x).toBe(60_000);
    expect(persons).toHaveLength(own.persons.length);
    expect(households).toHaveLength(2);
    expect(lines.filter(({ kind }) => kind === 'relation')).toHaveLength(3);
  });
});

describe('the symbols', () => {
  test('each has a name in both languages and a picture of its own, in black and white too', () => {
    const grey = symbolRegistry
      .filter(({ id }) => /^(person|relation|child|twins):/.test(id))
      .map(({ id, sample }) => [id, markup(sample).replace(/#[0-9a-f]{6}/g, '#')] as const);
    const looks = new Map<string, string>();
    for (const [id, look] of grey) {
      expect(looks.get(look), `${id} looks like ${looks.get(look)}`).toBeUndefined();
      looks.set(look, id);
    }
    for (const { text } of symbolRegistry) for (const words of [text.da, text.en]) expect(words).not.toBe('');
  });
});

describe('names that no one planned for', () => {
  test('stand on two lines at most, whole when a hyphen lets them', () => {
    const mor = groupOf(draw(named('Anne-Sofie Kjærgaard-Thomsen')), 'mor');
    expect(markup(mor?.parts ?? [])).toMatch(/>Anne-Sofie Kjær…<|>Anne-Sofie<.*>Kjærgaard-Th…</);
    expect(markup(groupOf(draw(named('Kim Lindegaard-Vester')), 'mor')?.parts ?? [])).toMatch(/>Kim Lindegaard-<.*>Vester</);
  });

  test.each([['x'.repeat(200)], ['مريم العلي'], ['👩‍👧 Mor'], ['']])('"%s" keeps the layout', (firstName) => {
    const odd = { ...own, persons: own.persons.map((person) => (person.id === 'mor' ? { ...person, firstName } : person)) };
    const { label } = find(draw(odd), 'mor');
    expect(label.width).toBeLessThanOrEqual(88);
    expect(label.height).toBeLessThanOrEqual(32);
    expect(draw(odd).geometry.persons).toHaveLength(own.persons.length);
  });

  const named = (firstName: string) => ({
    ...own,
    persons: own.persons.map((person) => (person.id === 'mor' ? { ...person, firstName } : person)),
  });
  const groupOf = (scene: Scene, id: string) => scene.parts.flatMap((part) => (part.kind === 'group' && part.id === id ? [part] : []))[0];

  test('are told whole where the label is cut', () => {
    const long = `Anna ${'Maria Sofie '.repeat(15)}Holm`;
    const mor = groupOf(draw(named(long)), 'mor');
    expect(markup(mor?.parts ?? [])).toContain('…<');
    expect(mor?.description).toContain(long);
  });

  test('from right to left are written so, and turn nothing else around', () => {
    const scene = draw(named('مريم العلي'));
    expect(markup(groupOf(scene, 'mor')?.parts ?? [])).toMatch(/direction="rtl"[^>]*>مريم العلي</);
    expect(markup(groupOf(scene, 'far')?.parts ?? [])).not.toContain('rtl');
    expect(scene.description).toContain('\u2068مريم العلي\u2069');
  });

  test('of pictures are never cut in the middle of one', () => {
    const cut = markup(groupOf(draw(named('👩‍👧‍👦'.repeat(40))), 'mor')?.parts ?? []);
    expect(cut).toMatch(/>(👩‍👧‍👦)+…</u);
  });
});
