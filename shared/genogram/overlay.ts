import { earliest } from '../case/dates';
import type { Relation } from '../case/schema';
import { coupleOf, parentsOf } from '../kinship/family';
import { isSecret, isThereOn, relationOn } from '../kinship/living';
import { type Language, say } from '../language/text';
import { group, label, linePath, path, polyline } from '../scene/draw';
import type { Label, PlacedLine, Point, Primitive } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { extended, trackOf } from './curve';
import type { Home } from './households';
import type { Layout } from './layout';
import { sizes } from './measure';
import { faded, ghosted } from './pale';
import type { Route } from './routes';
import type { Spots } from './spots';
import { childLineText, childSymbols, drawChildLine } from './symbols/children';
import { homeDash } from './symbols/households';
import { lock } from './symbols/marks';
import { arrowOf, drawRelation, relationSymbols } from './symbols/relations';
import type { SideTie } from './unions';
import { yearText } from './years';

interface Shown {
  readonly day: string;
  readonly language: Language;
}

/** What lies over the family tree: homes, relations, and the ties that find their own way. */

export function relationsShown(
  layout: Layout,
  { showRelations, perspective, day }: { readonly showRelations?: boolean; readonly perspective?: string; readonly day: string },
): { relation: Relation; index: number }[] {
  if (showRelations === false) return [];
  const there = (id: string) => {
    const person = layout.family.persons.get(id);
    return !person || isThereOn(person, day);
  };
  return (layout.family.case.emotional ?? [])
    .map((relation, index) => ({ relation, index }))
    .filter(({ relation }) => there(relation.from) && there(relation.to))
    .filter(({ relation }) => (!perspective || relation.perspective === perspective) && relationOn(relation, day) !== 'toCome');
}

/** Step-parents who are partners of a parent are told by the couple's line; every other side tie has a line of its own. */
export function sideTiesShown({ sideTies, family }: Layout): SideTie[] {
  return sideTies.filter(({ parentage, parents, child }) => {
    if (parentage.type !== 'step') return true;
    return !parents.every((step) => parentsOf(family, child).some((parent) => coupleOf(family, parent, step) !== undefined));
  });
}

/** All soft grounds below all outlines, so that none hides another's edge. Every other home has another rhythm, and each kind of placement its own. */
export function drawHomes(homes: readonly Home[]): Primitive[] {
  const edges = homes.map(({ outline }) => `${linePath(outline)}Z`);
  const grounds = homes.map(({ inside }, index) => group([path(edges[index] ?? '', { fill: 'tint', opacity: 0.6 })], { between: inside }));
  const outlines = homes.map(({ household, inside }, index) =>
    group([path(edges[index] ?? '', { stroke: 'muted', width: 1.25, dash: homeDash(household.kind, index) })], {
      id: household.id,
      role: 'household',
      between: inside,
      description: household.labelDa,
    }),
  );
  return [...grounds, ...outlines];
}

const homeNameSize = sizes.small + 1;

/** The name of each home on its outline, where there is room: on its upper edge if it can be, else just above, else further down. */
export function homeNames(homes: readonly Home[], spots: Spots): Label[] {
  return homes.flatMap(({ household: { labelDa: name }, outline }): Label[] => {
    const { length, at } = trackOf(outline);
    const edge = Array.from({ length: Math.floor(length / 8) }, (_, step) => at(step * 8))
      .filter(({ angle }) => Math.abs(Math.sin(angle)) < 0.3)
      .map(({ point }) => point)
      .toSorted((a, b) => a[1] - b[1]);
    const half = textWidth(name, homeNameSize) / 2;
    const [left, right] = [Math.min(...outline.map(([x]) => x)) + half, Math.max(...outline.map(([x]) => x)) - half];
    const within = edge.filter(([x]) => x >= left && x <= right);
    const upper = within.filter(([, y]) => y < (edge[0]?.[1] ?? 0) + 10);
    const above = upper.map(([x, y]): Point => [x, y - 13]);
    const spot = spots.find([...upper, ...above, ...within, ...edge], name, homeNameSize, outline);
    return spot ? [label(spot[0], spot[1] + 4, name, homeNameSize, { align: 'middle', ink: 'muted', halo: true, weight: 'semibold' })] : [];
  });
}

/** How far a relation runs on below the symbols at its ends, so that double lines end at a round edge too. */
const underSymbol = 5;

/** A relation or side tie along its way, and what is written on it. */
export function drawRoute({ line, relation, tie }: Route, { day, language }: Shown, spots: Spots): { parts: Primitive[]; texts: Label[] } {
  const about = { id: line.subject, role: line.kind };
  if (relation) return relationParts(relation, line, { day, language }, spots);
  if (!tie) return { parts: [group([polyline(line.points, { stroke: 'muted', width: 1.25, dash: [1, 4] })], about)], texts: [] };
  const { parentage } = tie;
  const toCome = parentage.from && earliest(parentage.from) > day;
  const text = toCome ? '' : childLineText(parentage, language);
  const secret = isSecret(parentage) ? signSpot(line.points, spots) : undefined;
  const drawn = drawChildLine(childSymbols[parentage.type], line.points);
  const spot = text ? spots.find(middleFirst(line.points), text, sizes.small) : undefined;
  return {
    parts: [group([...(toCome ? ghosted(drawn) : drawn), ...(secret ? lock(secret) : [])], about)],
    texts: spot ? [label(spot[0], spot[1] + 4, text, sizes.small, { align: 'middle', ink: 'muted', halo: true })] : [],
  };
}

/** A relation; one that is over is paler, and its years are told. */
function relationParts(
  relation: Relation,
  line: PlacedLine,
  { day, language }: Shown,
  spots: Spots,
): { parts: Primitive[]; texts: Label[] } {
  const symbol = relationSymbols[relation.type];
  const share = symbol.sign ? freeShare(line.points, spots) : 0.5;
  const points = extended(line.points, underSymbol, arrowOf(symbol, relation.directed) ? 0 : underSymbol);
  const drawn = drawRelation(symbol, points, relation.directed, share);
  const secret = isSecret(relation) ? signSpot(line.points, spots) : undefined;
  const years = [yearText(relation.since, language), yearText(relation.until, language)];
  const text = years.some(Boolean) ? years.join('–') : '';
  const spot = text ? spots.find(middleFirst(line.points), text, sizes.small, line.points) : undefined;
  const parts = [...(relationOn(relation, day) === 'over' ? faded(drawn) : drawn), ...(secret ? lock(secret) : [])];
  return {
    parts: [group(parts, { id: line.subject, role: line.kind, description: [say(symbol.text, language), text].filter(Boolean).join(' ') })],
    texts: spot ? [label(spot[0], spot[1] + 4, text, sizes.small, { align: 'middle', ink: 'muted', halo: true })] : [],
  };
}

const signSize = 12;
const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/** Where on a line a small sign can be read. */
const signSpot = (points: readonly Point[], spots: Spots): Point | undefined => {
  const candidates = middleFirst(points);
  return spots.find(candidates, 'M', signSize, points) ?? candidates[0];
};

/** Where along its way a relation's sign can be read. */
function freeShare(points: readonly Point[], spots: Spots): number {
  const candidates = middleFirst(points);
  const spot = spots.find(candidates, 'M', signSize);
  return shares[spot ? candidates.indexOf(spot) : 0] ?? 0.5;
}

function middleFirst(points: readonly Point[]): Point[] {
  const { length, at } = trackOf(points);
  return shares.map((share) => at(length * share).point);
}
