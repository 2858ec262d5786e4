import type { PlacedLine, PlacedPerson, Point } from '../../shared/scene/scene';

/** What a reader stumbles over in the lines of a drawing: ends that touch a symbol too close together, lines that run too close. */

/** In shares of the symbol that they end on, and of a full symbol of 40 px. */
const endsApart = 0.2;
const linesApart = 0.25 * 40;
/** Measured in whole hundredths, as drawings are written. */
const slack = 0.01;

interface Piece {
  readonly line: PlacedLine;
  readonly from: Point;
  readonly to: Point;
}

/** Lines that belong to one couple and its children may meet and run together. */
const belongTogether = (a: PlacedLine, b: PlacedLine): boolean => a === b || (a.family !== undefined && a.family === b.family);

/** Ends of different lines on one person's symbol, closer than a fifth of a symbol. */
export function crowdedEnds(lines: readonly PlacedLine[], persons: readonly PlacedPerson[]): string[] {
  return persons.flatMap((person) => {
    const ends = lines.flatMap((line) =>
      [line.points[0], line.points.at(-1)].flatMap((end) => (end && touches(person, end) ? [{ line, end }] : [])),
    );
    return ends.flatMap(({ line, end }, index) =>
      ends
        .slice(index + 1)
        .filter((other) => other.line !== line && distance(end, other.end) < endsApart * Math.min(person.width, person.height) - slack)
        .map((other) => `${nameOf(line)} and ${nameOf(other.line)} at ${person.id}`),
    );
  });
}

/** Pieces of different lines that run side by side, closer than a quarter of a symbol, for more than `most` px. */
export function crowdedRuns(lines: readonly PlacedLine[], most = 1): string[] {
  const pieces = lines.flatMap((line) => line.points.slice(1).map((to, index): Piece => ({ line, from: line.points[index] ?? to, to })));
  const faults = [0, 1].flatMap((axis) => {
    const along = (piece: Piece) => [piece.from[axis] ?? 0, piece.to[axis] ?? 0].sort((a, b) => a - b);
    const across = (piece: Piece) => piece.from[1 - axis] ?? 0;
    const straight = pieces
      .filter((piece) => Math.abs(across(piece) - (piece.to[1 - axis] ?? 0)) < slack && piece.from[axis] !== piece.to[axis])
      .sort((a, b) => across(a) - across(b));
    return straight.flatMap((one, index) => {
      const found: string[] = [];
      for (const other of straight.slice(index + 1)) {
        if (across(other) - across(one) >= linesApart - slack) break;
        if (belongTogether(one.line, other.line)) continue;
        const [[a1 = 0, a2 = 0], [b1 = 0, b2 = 0]] = [along(one), along(other)];
        if (Math.min(a2, b2) - Math.max(a1, b1) > most) found.push(`${nameOf(one.line)} beside ${nameOf(other.line)}`);
      }
      return found;
    });
  });
  return [...new Set(faults)];
}

const nameOf = ({ kind, between }: PlacedLine) => `${kind} ${between.join('+')}`;
const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const touches = ({ x, y, width, height }: PlacedPerson, [atX, atY]: Point) =>
  Math.abs(atX - x) <= width / 2 + 1 && Math.abs(atY - y) <= height / 2 + 1;
