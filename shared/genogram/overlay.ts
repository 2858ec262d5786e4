import type { Relation } from '../case/schema';
import { coupleOf, parentsOf } from '../kinship/family';
import type { Language } from '../language/text';
import { group, label, linePath, path, polyline } from '../scene/draw';
import type { Label, Point, Primitive } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { extended, trackOf } from './curve';
import type { Home } from './households';
import type { Layout } from './layout';
import { sizes } from './measure';
import type { Route } from './routes';
import type { Spots } from './spots';
import { childLineText, childSymbols, drawChildLine } from './symbols/children';
import { arrowOf, drawRelation, relationSymbols } from './symbols/relations';
import type { SideTie } from './unions';

/** What lies over the family tree: homes, relations, and the ties that find their own way. */

export function relationsShown(
  layout: Layout,
  { showRelations, perspective }: { readonly showRelations?: boolean; readonly perspective?: string },
): { relation: Relation; index: number }[] {
  if (showRelations === false) return [];
  return (layout.family.case.emotional ?? [])
    .map((relation, index) => ({ relation, index }))
    .filter(({ relation }) => !perspective || relation.perspective === perspective);
}

/** Step-parents who are partners of a parent are told by the couple's line; every other side tie has a line of its own. */
export function sideTiesShown({ sideTies, family }: Layout): SideTie[] {
  return sideTies.filter(({ parentage, parents, child }) => {
    if (parentage.type !== 'step') return true;
    return !parents.every((step) => parentsOf(family, child).some((parent) => coupleOf(family, parent, step) !== undefined));
  });
}

/** All soft grounds below all outlines, so that none hides another's edge. Every other outline has another rhythm. */
export function drawHomes(homes: readonly Home[]): Primitive[] {
  const edges = homes.map(({ outline }) => `${linePath(outline)}Z`);
  const grounds = homes.map(({ inside }, index) => group([path(edges[index] ?? '', { fill: 'tint', opacity: 0.6 })], { between: inside }));
  const outlines = homes.map(({ household, inside }, index) =>
    group([path(edges[index] ?? '', { stroke: 'muted', width: 1.25, dash: index % 2 === 0 ? [9, 6] : [4, 4] })], {
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
export function drawRoute({ line, relation, tie }: Route, language: Language, spots: Spots): { parts: Primitive[]; texts: Label[] } {
  const about = { id: line.subject, role: line.kind };
  if (relation) {
    const symbol = relationSymbols[relation.type];
    const share = symbol.sign ? freeShare(line.points, spots) : 0.5;
    const points = extended(line.points, underSymbol, arrowOf(symbol, relation.directed) ? 0 : underSymbol);
    return { parts: [group(drawRelation(symbol, points, relation.directed, share), about)], texts: [] };
  }
  if (!tie) return { parts: [group([polyline(line.points, { stroke: 'muted', width: 1.25, dash: [1, 4] })], about)], texts: [] };
  const text = childLineText(tie.parentage, language);
  const spot = text ? spots.find(middleFirst(line.points), text, sizes.small) : undefined;
  return {
    parts: [group(drawChildLine(childSymbols[tie.parentage.type], line.points), about)],
    texts: spot ? [label(spot[0], spot[1] + 4, text, sizes.small, { align: 'middle', ink: 'muted', halo: true })] : [],
  };
}

const signSize = 12;
const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

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
