import type { Case } from '../case/schema';
import { groupTitles, sceneWords } from '../language/genogram';
import { type Language, say } from '../language/text';
import type { Badge } from '../network/badges';
import { boundsOf, group, label, path } from '../scene/draw';
import type { Point, Primitive, Scene } from '../scene/scene';
import { connectorsOf } from './connectors';
import { describeGenogram } from './describe';
import { homesOf } from './households';
import { boxesOf, boxOf, type Layout, layoutGenogram } from './layout';
import { legendOf } from './legend';
import { sizes } from './measure';
import { drawHomes, drawRoute, homeNames, relationsShown, sideTiesShown } from './overlay';
import { drawPerson, placedPerson } from './person';
import { type Route, routesOf } from './routes';
import { spotsAmong } from './spots';
import { labelBox } from './structure';
import { structureOf } from './tied';

export interface GenogramOptions {
  /** The day for ages, deaths and households. */
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
  /** Who wants to be involved, refused, or must not be contacted: never where the reader may not see it. */
  readonly badges?: ReadonlyMap<string, Badge>;
  /** Conditions by name, country, language, occupation and income below each name. */
  readonly details?: boolean;
}

/** The genogram of a case as a drawing. */
export function genogramScene(value: Case, options: GenogramOptions): Scene {
  return sceneOf(layoutGenogram(value, options), options);
}

/** The drawing of a layout that is at hand already. */
export function sceneOf(layout: Layout, options: GenogramOptions): Scene {
  const { day, language } = options;
  const people = [...layout.places.values()];
  const connectors = connectorsOf(layout);
  const tied = structureOf(connectors, layout, options);
  const structure = { lines: tied.flatMap(({ lines }) => lines), texts: tied.flatMap(({ texts }) => texts) };
  const boxes = [...people.flatMap(boxesOf), ...structure.texts.map(labelBox)];
  const still = boundsOf(people.map(boxOf), pointsOf(structure.lines));

  const homes = options.showHouseholds === false ? [] : homesOf(layout, day);
  const relations = relationsShown(layout, options);
  const boxesOfTexts = structure.texts.map(labelBox);
  const asked = JSON.stringify([
    relations.map(({ index }) => index),
    homes.map(({ household, inside }) => [household.id, inside]),
    boxesOfTexts,
  ]);
  const routes = sameRoutes(layout, asked, () =>
    routesOf(layout, relations, sideTiesShown(layout), homes, structure.lines, boxesOfTexts, still),
  );
  const lines = [...structure.lines, ...routes.map((route) => route.line)];
  const outlines = homes.map((home) => ({ points: home.outline }));
  const spots = spotsAmong(
    boxes,
    [...lines, ...outlines].map((line) => line.points),
  );
  const names = homes.map((home) => ({ texts: homeNames([home], spots), between: home.inside }));
  const drawnRoutes = routes.map((route) => ({ ...drawRoute(route, options, spots), between: route.line.between }));
  const written = [...tied, ...names, ...drawnRoutes].filter((drawn) => drawn.texts.length > 0);
  const texts = written.flatMap((drawn) => drawn.texts);

  const parts: Primitive[] = [
    ...drawHomes(homes),
    ...drawnRoutes.map(({ parts, between }) => group(parts, { between })),
    ...tied.map(({ parts, between }) => group(parts, { between })),
    ...people.map((place) => drawPerson(place, layout.family, options)),
    ...written.map((drawn) => group(drawn.texts, { between: drawn.between })),
    ...layout.groups.flatMap((group) => groupTitle(group, language)),
  ];
  const shown = relations.map(({ index }) => index);
  let told: string | undefined;
  return {
    title: say(sceneWords.title, language),
    // Told when somebody asks: finding what hundreds are to the child takes longer than drawing them.
    get description() {
      told ??= describeGenogram(layout.family, new Set(layout.places.keys()), shown, options);
      return told;
    },
    parts,
    geometry: {
      persons: people.map(placedPerson),
      lines,
      households: homes.map(({ household, inside, outline }) => ({ id: household.id, members: inside, outline })),
      bounds: boundsOf([...people.map(boxOf), ...texts.map(labelBox)], pointsOf([...lines, ...outlines])),
    },
    legend: legendOf(layout, connectors, routes, homes, options),
  };
}

const routesBefore = new WeakMap<Layout, Map<string, readonly Route[]>>();
const mostBefore = 24;

/** From one day to the next, most of what routes lead around stays the same; then so do they. */
function sameRoutes(layout: Layout, asked: string, find: () => readonly Route[]): readonly Route[] {
  const before = routesBefore.get(layout) ?? new Map<string, readonly Route[]>();
  routesBefore.set(layout, before);
  const routes = before.get(asked) ?? find();
  if (before.size >= mostBefore) before.clear();
  before.set(asked, routes);
  return routes;
}

const pointsOf = (lines: readonly { readonly points: readonly Point[] }[]): Point[] => lines.flatMap((line) => [...line.points]);

function groupTitle({ kind, x, y, width }: Layout['groups'][number], language: Language): Primitive[] {
  const line = path(`M${x} ${y}H${x + width}`, { stroke: 'faint', width: 1 });
  return [line, label(x, y + 18, say(groupTitles[kind], language), sizes.label, { ink: 'muted', weight: 'semibold' })];
}
