/** How a map is looked at, and how large everything on it is for that. */
export type MapLook = 'screen' | 'paper'; // small symbols and thin empty rings, so that letters come out larger on the page

export interface MapSizes {
  /** Of the symbols, as shares of their size on the genogram. */
  readonly symbol: number;
  readonly name: number;
  readonly nameLine: number;
  readonly note: number;
  readonly noteLine: number;
  /** The most lines of a label, and how wide they get. */
  readonly lines: number;
  readonly widest: number;
  /** Between symbol and label. */
  readonly gap: number;
  /** The depth of a ring where nobody stands, and the least where someone does. */
  readonly emptyDepth: number;
  readonly usualDepth: number;
  readonly middle: number;
  readonly ringTitle: number;
  /** The titles of the sectors. */
  readonly title: number;
  /** On a page that is taller than wide. */
  readonly upright?: boolean;
}

export const mapSizes: Readonly<Record<MapLook, MapSizes>> = {
  screen: {
    symbol: 1,
    name: 13,
    nameLine: 16,
    note: 11.5,
    noteLine: 14,
    lines: 3,
    widest: 88,
    gap: 5,
    emptyDepth: 58,
    usualDepth: 68,
    middle: 48,
    ringTitle: 11,
    title: 14,
  },
  paper: {
    symbol: 0.6,
    name: 12,
    nameLine: 13,
    note: 12,
    noteLine: 13,
    lines: 3,
    widest: 76,
    gap: 2,
    emptyDepth: 32,
    usualDepth: 46,
    middle: 40,
    ringTitle: 12,
    title: 13,
    upright: true,
  },
};
