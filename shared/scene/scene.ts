/**
 * The only drawing language of the product. A drawing is a list of plain primitives; Konva draws it on screen and the SVG writer
 * draws it on paper, so that both are the same. Coordinates are in px at 100 %, y downwards.
 */

/** A colour by its meaning; the theme says which colour it is. */
export type Ink =
  | 'ink' // symbols, names, structural lines
  | 'muted' // secondary text, dates
  | 'faint' // hairlines, rings
  | 'paper' // what lies under the drawing
  | 'wash' // the fill of symbols and badges
  | 'tint' // soft areas: the alternate sector, households
  | 'accent'
  | 'warm' // warm relations: close, love
  | 'tense' // conflict, violence
  | 'cool'; // distance, cut-off

export type Point = readonly [x: number, y: number];

export interface Path {
  readonly kind: 'path';
  /** SVG path data with absolute commands. */
  readonly d: string;
  readonly stroke?: Ink;
  readonly fill?: Ink;
  /** Line width in px; 1.75 when absent. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

export interface Label {
  readonly kind: 'text';
  /** The start, middle or end of the baseline, by `align`. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size in px. */
  readonly size: number;
  readonly weight?: Weight;
  readonly align?: 'start' | 'middle' | 'end';
  readonly ink?: Ink;
  /** Draws an outline in the paper's colour below the letters, so that lines behind them don't disturb. */
  readonly halo?: boolean;
}

export interface Group {
  readonly kind: 'group';
  readonly id?: string;
  readonly role?: string;
  /** The persons whom a line ties together: as soon as one of them is moved, it is no longer true. */
  readonly between?: readonly string[];
  /** What is drawn here, in words, for screen readers and the alternative text. */
  readonly description?: string;
  readonly parts: readonly Primitive[];
}

export type Primitive = Path | Label | Group;
export type Weight = 'regular' | 'semibold';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a person's symbol stands: its centre and size, and the box of its label. */
export interface PlacedPerson extends Box {
  readonly id: string;
  readonly label: Box;
  readonly sector?: string;
  readonly ring?: number | null;
}

export type LineKind = 'couple' | 'sibship' | 'child' | 'relation' | 'tie';

export interface PlacedLine {
  readonly kind: LineKind;
  /** The persons that the line ties together. */
  readonly between: readonly string[];
  readonly points: readonly Point[];
  /** What a click on the line selects, such as `couple:C1`, `relation:3`, `parentage:4`. */
  readonly subject?: string;
  /** The couple or single parent whose line, bar and children's lines this is one of: these may meet and run together. */
  readonly family?: string;
}

export interface PlacedHousehold {
  readonly id: string;
  readonly members: readonly string[];
  readonly outline: readonly Point[];
}

/** What was drawn and where, for hit tests, the command line's --geometry, and tests. */
export interface Geometry {
  readonly persons: readonly PlacedPerson[];
  readonly lines: readonly PlacedLine[];
  readonly households: readonly PlacedHousehold[];
  readonly bounds: Box;
}

/** The box that a symbol's sample is drawn in. */
export const sampleBox: Box = { x: -28, y: -14, width: 56, height: 28 };

export interface LegendEntry {
  readonly id: string;
  readonly text: string;
  /** Drawn in `sampleBox`. */
  readonly sample: readonly Primitive[];
}

export interface Scene {
  readonly title: string;
  /** The whole drawing in words. */
  readonly description: string;
  /** Back to front. A person's group has the person's id and the role `person`. */
  readonly parts: readonly Primitive[];
  readonly geometry: Geometry;
  /** Only what is used in this drawing. */
  readonly legend: readonly LegendEntry[];
}
