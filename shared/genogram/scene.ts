import type { Case, Relation } from '../case/schema';
import { coupleOf, parentsOf } from '../kinship/family';
import { groupTitles, sceneWords } from '../language/genogram';
import { type Language, say } from '../language/text';
import { boundsOf, group, label, linePath, path, polyline } from '../scene/draw';
import type { Box, Label, Point, Primitive, Scene } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { type Connectors, connectorsOf } from './connectors';
import { alongAt, lengthOf } from './curve';
import { type Home, homesOf } from './households';
import { boxOf, type Layout, layoutGenogram } from './layout';
import { sizes } from './measure';
import { drawPerson, placedPerson } from './person';
import { type Route, routesOf } from './routes';
import { childLineLabel, childLineText, childSymbols, drawChildLine } from './symbols/children';
import { coupleSymbol, coupleYears, drawCouple } from './symbols/couples';
import { drawRelation, relationSymbols } from './symbols/relations';
import type { SideTie } from './unions';

export interface GenogramOptions {
  /** The day for ages and who is dead. */
  readonly day: string;
  readonly language: Language;
  readonly showRelations?: boolean;
  readonly showHouseholds?: boolean;
  /** Only relations as this person sees them: 'child', 'mother' … */
  readonly perspective?: string;
  /** False leaves out neighbours, friends and professionals without a family tie. */
  readonly includeNonKin?: boolean;
  /** Marks for the screen only: the shield of protected names. */
  readonly marks?: boolean;
}

/** The genogram of a case as a drawing. */
export function genogramScene(value: Case, options: GenogramOptions): Scene {
  return sceneOf(layoutGenogram(value, options), options);
}

/** The drawing of a layout that is at hand already. */
export function sceneOf(layout: Layout, options: GenogramOptions): Scene {
  const connectors = connectorsOf(layout);
  const people = [...layout.places.values()];
  const persons = people.map(placedPerson);
  const structureLines = [
    ...connectors.couples.map(({ line }) => line),
    ...connectors.sibships,
    ...connectors.children.map(({ line }) => line),
  ];
  const texts: Label[] = [];
  const structureParts = structure(connectors, options, texts);
  const still = boundsOf(
    people.map(boxOf),
    structureLines.flatMap((line): Point[] => [...line.points]),
  );
  const routes = routesOf(layout, relationsShown(layout, options), sideTiesShown(layout), structureLines, texts.map(labelBox), still);
  const homes = options.showHouseholds === false ? [] : homesOf(layout, options.day, still);
  const lines = [...structureLines, ...routes.map((route) => route.line)];
  const parts: Primitive[] = [
    ...homes.map((home, index) => drawHome(home, index)),
    ...routes.flatMap((route) => drawRoute(route, options.language, texts)),
    ...structureParts,
    ...people.map((place) => drawPerson(place, layout.family, options)),
    ...texts,
    ...layout.groups.flatMap((group) => groupTitle(group, options.language)),
  ];
  const bounds = boundsOf(
    [...people.map(boxOf), ...texts.map(labelBox)],
    [...lines, ...homes.map((home) => ({ points: home.outline }))].flatMap((line): Point[] => [...line.points]),
  );
  return {
    title: say(sceneWords.title, options.language),
    description: '',
    parts,
    geometry: {
      persons,
      lines,
      households: homes.map(({ household, inside, outline }) => ({ id: household.id, members: inside, outline })),
      bounds,
    },
    legend: [],
  };
}

/** Every other outline has another rhythm, so that two that meet can be told apart. */
function drawHome({ household, outline }: Home, index: number): Primitive {
  const dash = index % 2 === 0 ? [9, 6] : [4, 4];
  const d = `${linePath(outline)}Z`;
  const parts = [path(d, { fill: 'tint', opacity: 0.6 }), path(d, { stroke: 'muted', width: 1.25, dash })];
  return group(parts, { id: household.id, role: 'household', description: household.labelDa });
}

function relationsShown(layout: Layout, options: GenogramOptions): { relation: Relation; index: number }[] {
  if (options.showRelations === false) return [];
  return (layout.family.case.emotional ?? [])
    .map((relation, index) => ({ relation, index }))
    .filter(({ relation }) => !options.perspective || relation.perspective === options.perspective);
}

/** Step-parents who are partners of a parent are told by the couple's line; every other side tie has a line of its own. */
function sideTiesShown({ sideTies, family }: Layout): SideTie[] {
  return sideTies.filter(({ parentage, parents, child }) => {
    if (parentage.type !== 'step') return true;
    return !parents.every((step) => parentsOf(family, child).some((parent) => coupleOf(family, parent, step) !== undefined));
  });
}

function drawRoute({ line, relation, tie }: Route, language: Language, texts: Label[]): Primitive[] {
  if (relation) return drawRelation(relationSymbols[relation.type], line.points, relation.directed ?? false);
  if (!tie) return [];
  const { point } = alongAt(line.points, lengthOf(line.points) / 2);
  const text = childLineText(tie.parentage, language);
  if (text) texts.push(label(point[0], point[1] + 4, text, sizes.small, { align: 'middle', ink: 'muted', halo: true }));
  return drawChildLine(childSymbols[tie.parentage.type], line.points);
}

function structure(connectors: Connectors, options: GenogramOptions, texts: Label[]): Primitive[] {
  const parts: Primitive[] = [];
  for (const { line, union, bar } of connectors.couples) {
    parts.push(...drawCouple(coupleSymbol(union.couples.at(-1), union.parents.length === 1), line.points, bar));
    const years = union.couples.map((couple) => coupleYears(couple, options.language)).filter(Boolean);
    const [x, y] = [(bar[0][0] + bar[1][0]) / 2, Math.min(bar[0][1], bar[1][1])];
    for (const [index, text] of years.toReversed().entries()) {
      texts.push(label(x, y - 7 - index * sizes.smallLine, text, sizes.small, { align: 'middle', ink: 'muted', halo: true }));
    }
  }
  for (const line of connectors.sibships) parts.push(polyline(line.points));
  for (const { line, parentage } of connectors.children) {
    parts.push(...drawChildLine(childSymbols[parentage.type], line.points));
    const text = childLineText(parentage, options.language);
    const [top] = line.points;
    const foot = line.points.at(-1);
    if (text && top && foot) texts.push(childLineLabel(text, [foot[0] + 6, top[1] + 12]) as Label);
  }
  for (const { type, from, ends } of connectors.twins) {
    const [first] = ends;
    const last = ends.at(-1);
    if (!first || !last || ends.length < 2) continue;
    const at = (end: Point, share: number): Point => [from[0] + (end[0] - from[0]) * share, from[1] + (end[1] - from[1]) * share];
    if (type === 'identical') parts.push(polyline([at(first, 0.6), at(last, 0.6)]));
    if (type === 'unknown') texts.push(label(from[0], at(first, 0.7)[1], '?', sizes.label, { align: 'middle' }));
  }
  return parts;
}

const labelBox = ({ x, y, text, size, align = 'start' }: Label): Box => {
  const width = textWidth(text, size);
  return { x: align === 'middle' ? x - width / 2 : align === 'end' ? x - width : x, y: y - size, width, height: size * 1.3 };
};

function groupTitle({ kind, x, y, width }: Layout['groups'][number], language: Language): Primitive[] {
  const line = path(`M${x} ${y}H${x + width}`, { stroke: 'faint', width: 1 });
  return [line, label(x, y + 18, say(groupTitles[kind], language), sizes.label, { ink: 'muted', weight: 'semibold' })];
}
