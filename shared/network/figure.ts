import type { Case, MapEntry, MapTie, NetworkMap } from '../case/schema';
import { figureParts as parts, figureWords as words } from '../language/figures';
import { type Language, say } from '../language/text';
import { centreOf } from './centre';
import { type Graph, graphOf } from './graph';

export type FigureId = keyof typeof words;

/** A figure of a map. `value` is a count, or a share from 0 to 1; null where there is nothing to work it out from. */
export interface Figure {
  readonly id: FigureId;
  readonly title: string;
  readonly definition: string;
  readonly value: number | null;
  readonly isShare: boolean;
  /** The value as it is read: "12", "43 % (3 af 7)". */
  readonly shown: string;
  /** The persons behind it, in the map's order. */
  readonly persons: readonly string[];
  /** What it is made of, such as each sector; or each of the groups that it counts. */
  readonly parts: readonly FigurePart[];
}

export interface FigurePart {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  readonly persons: readonly string[];
}

/** What all figures of a map are counted from. */
export interface Telling {
  readonly value: Case;
  readonly map: NetworkMap;
  readonly language: Language;
  readonly centre: ReadonlySet<string>;
  readonly placed: readonly MapEntry[];
  readonly ids: readonly string[];
  /** The ties that hold, between those who are placed or in the middle. */
  readonly ties: readonly MapTie[];
  /** Those who are placed, without the middle. */
  readonly graph: Graph;
}

export function tellingOf(value: Case, map: NetworkMap, language: Language): Telling {
  const centre = new Set(centreOf(value, map).map(({ id }) => id));
  const placed = map.entries.filter(({ person, ring }) => ring && !centre.has(person));
  const ids = placed.map(({ person }) => person);
  const there = new Set([...centre, ...ids]);
  const ties = (map.ties ?? []).filter(({ from, to, broken }) => !broken && there.has(from) && there.has(to));
  const graph = graphOf(
    ids,
    ties.map(({ from, to }): [string, string] => [from, to]),
  );
  return { value, map, language, centre, placed, ids, ties, graph };
}

export function count(
  { language }: Telling,
  id: FigureId,
  persons: readonly string[],
  more: readonly FigurePart[] = [],
  value = persons.length,
): Figure {
  const { title, definition } = words[id];
  return {
    id,
    title: title[language],
    definition: definition[language],
    value,
    isShare: false,
    shown: String(value),
    persons,
    parts: more,
  };
}

export function share(
  { language }: Telling,
  id: FigureId,
  n: number,
  all: number,
  persons: readonly string[],
  more: readonly FigurePart[] = [],
): Figure {
  const { title, definition } = words[id];
  const value = all > 0 ? n / all : null;
  return {
    id,
    title: title[language],
    definition: definition[language],
    value,
    isShare: true,
    shown: shareSaid(n, all, language),
    persons,
    parts: more,
  };
}

export function shareSaid(n: number, all: number, language: Language): string {
  if (all === 0) return parts.none[language];
  const percent = `${Math.round((n / all) * 100)} %`;
  return say(parts.shares, language, { share: percent, n, all });
}

export const part = (label: string, persons: readonly string[]): FigurePart => ({
  label,
  value: persons.length,
  shown: String(persons.length),
  persons,
});
