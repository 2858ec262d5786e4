import { markWords, type symbolGroupWords } from '../../language/genogram';
import { badgeWords } from '../../language/network';
import type { Text } from '../../language/text';
import { type Badge, badgeParts, badges } from '../../network/badges';
import { path } from '../../scene/draw';
import type { Point, Primitive } from '../../scene/scene';
import { faded, ghosted } from '../pale';
import { childLineLabel, childSymbols, drawChildLine, drawTwins, twinSymbols } from './children';
import { conditionStates, conditionSymbols, type conditionsOn } from './conditions';
import { coupleMarks, coupleSymbols, drawCouple, endingSymbols } from './couples';
import { householdSample, householdSymbols } from './households';
import { culturesMark, custodyMark, letterMark, lock, migrationMark, shield } from './marks';
import { drawSymbol, type PersonSymbol, personSymbols } from './persons';
import { drawRelation, relationSymbols } from './relations';

export type SymbolGroup = keyof typeof symbolGroupWords;

/** One symbol: what it is called, and how it looks. */
export interface SymbolEntry {
  readonly id: string;
  readonly group: SymbolGroup;
  readonly text: Text;
  readonly sample: readonly Primitive[];
}

const legendReach = 26;

type Line = readonly [Point, Point];

/** A level line through the origin, so far to both sides. */
const level = (reach: number): Line => [
  [-reach, 0],
  [reach, 0],
];
const upright: readonly [Point, Point] = [
  [0, -13],
  [0, 13],
];

const drawn = (symbol: PersonSymbol, state: Parameters<typeof drawSymbol>[5] = {}, size = symbol.sampleSize) =>
  drawSymbol(symbol, 0, 0, size[0], size[1], state);

const { man, woman } = personSymbols;
const onLine = (parts: readonly Primitive[]): Primitive[] => [path('M0 -13V13', { stroke: 'ink' }), ...parts];

const marks: Readonly<Record<keyof typeof markWords, readonly Primitive[]>> = {
  index: drawn(woman, { index: true }, [24, 24]),
  dead: drawn(man, { dead: true }),
  ghost: ghosted(drawn(woman)),
  past: faded(drawRelation(relationSymbols.close, level(legendReach))),
  protected: shield([0, 0]),
  secondHome: [path('M-26 0H26', { stroke: 'muted', width: 1.25, dash: [1, 4] })],
  migration: migrationMark([0, 0]),
  cultures: culturesMark([0, 0]),
  secret: lock([0, 0]),
  donor: letterMark([0, 0], 'D'),
  surrogate: letterMark([0, 0], 'S'),
  custody: onLine(custodyMark([0, 0], 'left')),
  custodyShared: onLine(custodyMark([0, 0], 'both')),
  custodyOther: onLine(custodyMark([0, 0], 'other')),
};

const groupOfMark = (id: string): SymbolGroup =>
  id.startsWith('custody') ? 'children' : id === 'secondHome' ? 'households' : id === 'past' ? 'relations' : 'marks';

type Conditions = ReturnType<typeof conditionsOn>;

const conditionSamples: Readonly<Record<keyof typeof conditionStates, Conditions>> = {
  suspected: new Map([['illness', 'suspected']]),
  recovery: new Map([['illness', 'recovery']]),
  several: new Map([
    ['illness', 'present'],
    ['mental_illness', 'suspected'],
    ['addiction', 'recovery'],
  ]),
};

/** Where the sign of a bond, or the slashes of an ending, stand in the middle. */
const signBar: Line = [
  [-7.2, 0],
  [22.8, 0],
];
const slashBar: Line = [
  [-23.4, 0],
  [6.6, 0],
];

const rows = <Symbol extends { readonly id: string; readonly text: Text }>(
  kind: string,
  group: SymbolGroup,
  symbols: Readonly<Record<string, Symbol>>,
  sample: (symbol: Symbol) => readonly Primitive[],
): SymbolEntry[] =>
  Object.values(symbols).map((symbol) => ({ id: `${kind}:${symbol.id}`, group, text: symbol.text, sample: sample(symbol) }));

/** Every symbol there is, in the order of the symbol sheet; lines reach so far to both sides. */
export const symbolsOf = (reach: number): SymbolEntry[] => [
  ...rows('person', 'persons', personSymbols, (symbol) => drawn(symbol)),
  ...Object.entries(markWords).map(
    ([id, text]): SymbolEntry => ({
      id: `mark:${id}`,
      group: groupOfMark(id),
      text,
      sample: marks[id as keyof typeof marks],
    }),
  ),
  ...rows('condition', 'conditions', conditionSymbols, ({ id }) => drawn(man, { conditions: new Map([[id, 'present']]) }, [24, 24])),
  ...rows('state', 'conditions', conditionStates, ({ id }) => drawn(man, { conditions: conditionSamples[id] }, [24, 24])),
  ...rows('couple', 'couples', coupleSymbols, (symbol) => drawCouple({ symbol, double: false }, level(reach), signBar)),
  ...rows('couple', 'couples', coupleMarks, () => drawCouple({ symbol: coupleSymbols.married, double: true }, level(reach), signBar)),
  ...rows('ending', 'endings', endingSymbols, ({ id }) =>
    drawCouple({ symbol: coupleSymbols.married, double: false, ending: id }, level(reach), slashBar),
  ),
  ...rows('child', 'children', childSymbols, (symbol) => [
    ...drawChildLine(symbol, upright),
    ...(symbol.letter ? [childLineLabel(symbol.letter, [6, 4])] : []),
    ...(symbol.parentLetter ? letterMark([12, 0], symbol.parentLetter) : []),
  ]),
  ...rows('twins', 'children', twinSymbols, ({ id }) =>
    drawTwins(
      id,
      [0, -12],
      [
        [-14, 12],
        [14, 12],
      ],
    ).concat([path('M-14 12L0 -12L14 12', { stroke: 'ink' })]),
  ),
  ...rows('household', 'households', householdSymbols, householdSample),
  ...rows('relation', 'relations', relationSymbols, (symbol) => drawRelation(symbol, level(reach))),
  ...badges.map(
    (badge: Badge): SymbolEntry => ({
      id: `badge:${badge}`,
      group: 'badges',
      text: badgeWords[badge],
      sample: badgeParts(badge, [0, 0]),
    }),
  ),
];

/** Every symbol as a legend shows it. Legend, search, sheet and documentation are made from this list. */
export const symbolRegistry: readonly SymbolEntry[] = symbolsOf(legendReach);
