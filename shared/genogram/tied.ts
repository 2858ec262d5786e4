import { group } from '../scene/draw';
import type { Label, PlacedLine, Primitive } from '../scene/scene';
import { type Connectors, connectorsOf } from './connectors';
import type { Layout } from './layout';
import { type Offsets, withOffsets } from './offsets';
import { drawPerson } from './person';
import type { GenogramOptions } from './scene';
import { drawStructure } from './structure';

/** One line of the family tree, with whom it ties together: it can be drawn anew alone when one of them moves. */
interface Tied {
  readonly between: readonly string[];
  readonly lines: readonly PlacedLine[];
  readonly parts: readonly Primitive[];
  readonly texts: readonly Label[];
}

const nothing: Connectors = { couples: [], sibships: [], children: [], twins: [] };

/** The lines between partners, and from parents to children, each by itself. */
export function structureOf(
  connectors: Connectors,
  layout: Layout,
  options: GenogramOptions,
  about: (between: readonly string[]) => boolean = () => true,
): Tied[] {
  const drawn = (between: readonly string[], some: Partial<Connectors>): Tied[] =>
    about(between) ? [{ between, ...drawStructure({ ...nothing, ...some }, layout, options) }] : [];
  return [
    ...connectors.couples.flatMap((couple) => drawn(couple.line.between, { couples: [couple] })),
    ...connectors.sibships.flatMap((line) => drawn(line.between, { sibships: [line] })),
    ...connectors.children.flatMap((child) => drawn(child.line.between, { children: [child] })),
    ...connectors.twins.flatMap((twins) => drawn(twins.members, { twins: [twins] })),
  ];
}

/**
 * Persons while a hand moves them: they and every line of the family tree that ties them to somebody, as they will stand when they are
 * let go. `settled`: the layout before moves by hand. Relations find their way anew only then.
 */
export function movingParts(settled: Layout, offsets: Offsets, moving: ReadonlySet<string>, options: GenogramOptions): Primitive[] {
  const layout = withOffsets(partAround(settled, moving), offsets);
  const tied = structureOf(connectorsOf(layout), layout, options, (between) => between.some((id) => moving.has(id)));
  const people = [...moving].flatMap((id) => layout.places.get(id) ?? []);
  return [
    ...tied.map(({ parts }) => group(parts)),
    ...people.map((place) => drawPerson(place, layout.family, options)),
    ...tied.flatMap(({ texts }) => texts),
  ];
}

const lastPart = new WeakMap<Layout, { readonly moving: ReadonlySet<string>; readonly part: Layout }>();

/** Only what persons are tied to: a hand asks at every frame, and always about the same. */
function partAround(layout: Layout, moving: ReadonlySet<string>): Layout {
  const last = lastPart.get(layout);
  if (last && last.moving.size === moving.size && [...moving].every((id) => last.moving.has(id))) return last.part;
  const unions = layout.unions.filter(({ parents, children }) =>
    [...parents, ...children.map(({ id }) => id)].some((id) => moving.has(id)),
  );
  const keys = new Set(unions.map(({ key }) => key));
  const near = new Set(moving);
  for (const { key, parents, children } of unions) {
    const { kind: _, ...flank } = layout.flanks.get(key) ?? { kind: undefined };
    for (const id of [...parents, ...children.map((child) => child.id), ...Object.values(flank)]) if (typeof id === 'string') near.add(id);
  }
  const places = new Map([...near].flatMap((id) => layout.places.get(id) ?? []).map((place) => [place.id, place]));
  const part = { ...layout, places, unions, drops: layout.drops.filter(({ union }) => keys.has(union)) };
  lastPart.set(layout, { moving, part });
  return part;
}
