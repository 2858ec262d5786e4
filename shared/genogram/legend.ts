import type { Person } from '../case/schema';
import { isDeadOn } from '../kinship/living';
import { markWords } from '../language/genogram';
import { type Language, say, type Text } from '../language/text';
import { path } from '../scene/draw';
import type { LegendEntry, Point, Primitive } from '../scene/scene';
import type { Connectors } from './connectors';
import type { Home } from './households';
import type { Layout } from './layout';
import type { Route } from './routes';
import { childLineLabel, childSymbols, drawChildLine, drawTwins, twinSymbols } from './symbols/children';
import { type CoupleSymbol, coupleSymbol, coupleSymbols, drawCouple } from './symbols/couples';
import { drawSymbol, type PersonSymbol, personSymbols, shield, symbolOf } from './symbols/persons';
import { drawRelation, type RelationSymbol, relationSymbols } from './symbols/relations';

const upright: readonly [Point, Point] = [
  [0, -13],
  [0, 13],
];

interface Sample {
  readonly id: string;
  readonly text: Text;
  readonly sample: readonly Primitive[];
}

const line: readonly [Point, Point] = [
  [-20, 0],
  [20, 0],
];

const ofPerson = ({ id, text, ...symbol }: PersonSymbol): Sample => ({
  id: `person:${id}`,
  text,
  sample: drawSymbol({ id, text, ...symbol }, 0, 0, symbol.sampleSize[0], symbol.sampleSize[1]),
});
const ofCouple = (symbol: CoupleSymbol): Sample => ({
  id: `couple:${symbol.id}`,
  text: symbol.text,
  sample: drawCouple(symbol, line, [
    [-20, 0],
    [8, 0],
  ]),
});
const ofRelation = (symbol: RelationSymbol): Sample => ({
  id: `relation:${symbol.id}`,
  text: symbol.text,
  sample: drawRelation(symbol, line),
});
const marks = {
  index: { id: 'mark:index', text: markWords.index, sample: drawSymbol(personSymbols.woman, 0, 0, 24, 24, { index: true }) },
  dead: { id: 'mark:dead', text: markWords.dead, sample: drawSymbol(personSymbols.man, 0, 0, 22, 22, { dead: true }) },
  protected: { id: 'mark:protected', text: markWords.protected, sample: [shield(0, 0)] },
  household: {
    id: 'mark:household',
    text: markWords.household,
    sample: [
      path('M-18 -10H18C20 -10 20 10 18 10H-18C-20 10 -20 -10 -18 -10Z', { stroke: 'muted', fill: 'tint', width: 1.25, dash: [5, 4] }),
    ],
  },
  secondHome: {
    id: 'mark:secondHome',
    text: markWords.secondHome,
    sample: [path('M-20 0H20', { stroke: 'muted', width: 1.25, dash: [1, 4] })],
  },
} satisfies Record<string, Sample>;

/** Every symbol of the registry with its name and picture, in the order of a symbol sheet. */
export const symbolSheet: readonly Sample[] = [
  ...Object.values(personSymbols).map(ofPerson),
  ...Object.values(marks),
  ...Object.values(coupleSymbols).map(ofCouple),
  ...Object.values(childSymbols).map((symbol) => ({
    id: `child:${symbol.id}`,
    text: symbol.text,
    sample: [...drawChildLine(symbol, upright), ...(symbol.letter ? [childLineLabel(symbol.letter, [6, 4])] : [])],
  })),
  ...Object.values(twinSymbols).map((symbol) => ({
    id: `twins:${symbol.id}`,
    text: symbol.text,
    sample: drawTwins(
      symbol.id,
      [0, -12],
      [
        [-14, 12],
        [14, 12],
      ],
    ).concat([path('M-14 12L0 -12L14 12', { stroke: 'ink' })]),
  })),
  ...Object.values(relationSymbols).map(ofRelation),
];

/** What this drawing uses, and nothing else. A single man, woman or child line needs no explanation but is part of the key. */
export function legendOf(
  layout: Layout,
  connectors: Connectors,
  routes: readonly Route[],
  homes: readonly Home[],
  options: { readonly day: string; readonly language: Language; readonly marks?: boolean },
): LegendEntry[] {
  const people = [...layout.places.keys()].flatMap((id) => layout.family.persons.get(id) ?? []);
  const used = new Set([
    ...people.map((person) => `person:${symbolOf(person).id}`),
    ...marksUsed(people, layout, routes, homes, options),
    ...connectors.couples.map(({ union }) => `couple:${coupleSymbol(union.couples.at(-1), union.parents.length === 1).id}`),
    ...connectors.couples.filter(({ union }) => union.couples.some((couple) => couple.consanguineous)).map(() => 'couple:consanguineous'),
    ...connectors.children.filter(({ parentage }) => parentage.type !== 'biological').map(({ parentage }) => `child:${parentage.type}`),
    ...connectors.twins.map(({ type }) => `twins:${type}`),
    ...routes.map(({ relation, tie }) => (relation ? `relation:${relation.type}` : tie ? `child:${tie.parentage.type}` : '')),
  ]);
  return symbolSheet.filter(({ id }) => used.has(id)).map(({ id, text, sample }) => ({ id, text: say(text, options.language), sample }));
}

function marksUsed(
  people: readonly Person[],
  layout: Layout,
  routes: readonly Route[],
  homes: readonly Home[],
  { day, marks: withMarks }: { readonly day: string; readonly marks?: boolean },
): string[] {
  const index = layout.family.case.case.indexPersonIds;
  const found: [boolean, string][] = [
    [people.some(({ id }) => index.includes(id)), 'mark:index'],
    [people.some((person) => person.kind === 'person' && isDeadOn(person, day)), 'mark:dead'],
    [Boolean(withMarks) && people.some((person) => person.protected?.name || person.protected?.address), 'mark:protected'],
    [homes.length > 0, 'mark:household'],
    [routes.some(({ line: { kind } }) => kind === 'tie'), 'mark:secondHome'],
  ];
  return found.filter(([is]) => is).map(([, id]) => id);
}
