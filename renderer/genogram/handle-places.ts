import { labelBox } from '../../shared/genogram/structure';
import { overlaps } from '../../shared/scene/draw';
import type { Box, PlacedPerson, Point, Primitive } from '../../shared/scene/scene';
import { type Camera, toScreen } from '../canvas/camera';
import { symbolBox } from '../canvas/near';

/** A handle's size on screen, in px, at any zoom. */
export const handleSize = 28;
const gap = 6;
const [furthest, step] = [42, 6];
/** Below this, the years above a symbol can't be read anyhow, and a handle may stand on one's own. */
const legible = 0.8;
const asides = [0, -8, 8, -16, 16, -32, 32];

const onScreen = (camera: Camera, { x, y, width, height }: Box): Box => {
  const [left, top] = toScreen(camera, [x, y]);
  return { x: left, y: top, width: width * camera.scale, height: height * camera.scale };
};

/** What a person covers: the symbol with the years above it, and the name. */
const covered = (person: PlacedPerson, years = 16): Box[] => {
  const { x, y, width, height } = symbolBox(person);
  return [{ x, y: y - years, width, height: height + years }, person.label];
};

const boxAt = ([x, y]: Point): Box => ({ x: x - handleSize / 2, y: y - handleSize / 2, width: handleSize, height: handleSize });

/**
 * Where the handles stand on the screen, in the order of their ways from the symbol: as near as they can without covering anybody or each
 * other. Undefined where there is no room for all of them.
 */
export function handlePlaces(
  person: PlacedPerson,
  others: readonly PlacedPerson[],
  camera: Camera,
  ways: readonly Point[],
  texts: readonly Box[] = [],
): readonly Point[] | undefined {
  // What is written along the lines is left free where there is room for that.
  if (texts.length > 0 && camera.scale >= legible) {
    const clear = placesAround(person, others, camera, ways, texts);
    if (clear) return clear;
  }
  return placesAround(person, others, camera, ways, []);
}

function placesAround(
  person: PlacedPerson,
  others: readonly PlacedPerson[],
  camera: Camera,
  ways: readonly Point[],
  texts: readonly Box[],
): readonly Point[] | undefined {
  const years = camera.scale < legible ? 0 : 16;
  const own = covered(person, years).map((box) => onScreen(camera, box));
  const [centreX, centreY] = toScreen(camera, [person.x, person.y]);
  const reach = handleSize * 2 + furthest + 100 * camera.scale;
  const around = { x: centreX - reach, y: centreY - reach, width: 2 * reach, height: 2 * reach };
  const taken = others
    .filter(({ id }) => id !== person.id)
    .flatMap((other) => covered(other))
    .concat(texts)
    .map((box) => onScreen(camera, box))
    .filter((box) => overlaps(box, around));
  taken.push(...own);
  const places: Point[] = [];
  for (const [dx, dy] of ways) {
    const edge =
      (dx !== 0 ? person.width / 2 : dy > 0 ? person.label.y + person.label.height - person.y : person.height / 2 + years) * camera.scale;
    const place = candidates([centreX, centreY], [dx, dy], edge + gap + handleSize / 2).find(
      (point) => !taken.some((box) => overlaps(boxAt(point), box)),
    );
    if (!place) return undefined;
    places.push(place);
    taken.push(boxAt(place));
  }
  return places;
}

function candidates([x, y]: Point, [dx, dy]: Point, from: number): Point[] {
  const found: Point[] = [];
  for (let more = 0; more <= furthest; more += step) {
    for (const aside of asides) found.push([x + dx * (from + more) + dy * aside, y + dy * (from + more) + dx * aside]);
  }
  return found;
}

/** What is written along the lines of a drawing, such as the years of a couple. */
export const textsAlong = (parts: readonly Primitive[]): Box[] =>
  parts.flatMap((part) =>
    part.kind === 'group' && part.between ? part.parts.flatMap((inner) => (inner.kind === 'text' ? [labelBox(inner)] : [])) : [],
  );
