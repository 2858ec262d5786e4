import type { Case } from '../case/schema';
import { groupTitles, sceneWords } from '../language/genogram';
import { type Language, say } from '../language/text';
import { boundsOf, label, path, polyline } from '../scene/draw';
import type { Box, Label, Point, Primitive, Scene } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { type Connectors, connectorsOf } from './connectors';
import { type Layout, layoutGenogram } from './layout';
import { sizes } from './measure';
import { drawPerson, placedPerson } from './person';
import { childLineLabel, childLineText, childSymbols, drawChildLine } from './symbols/children';
import { coupleSymbol, coupleYears, drawCouple } from './symbols/couples';

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
  const lines = [...connectors.couples.map(({ line }) => line), ...connectors.sibships, ...connectors.children.map(({ line }) => line)];
  const texts: Label[] = [];
  const parts: Primitive[] = [
    ...structure(connectors, options, texts),
    ...people.map((place) => drawPerson(place, layout.family, options)),
    ...texts,
    ...layout.groups.flatMap((group) => groupTitle(group, options.language)),
  ];
  const boxes: Box[] = [
    ...people.map(({ x, y, measure }) => ({
      x: x - measure.left,
      y: y - measure.top,
      width: measure.left + measure.right,
      height: measure.top + measure.bottom,
    })),
    ...texts.map(labelBox),
  ];
  const points = lines.flatMap((line): Point[] => [...line.points]);
  return {
    title: say(sceneWords.title, options.language),
    description: '',
    parts,
    geometry: { persons, lines, households: [], bounds: boundsOf(boxes, points) },
    legend: [],
  };
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
