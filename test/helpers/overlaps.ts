import { overlaps } from '../../shared/scene/draw';
import type { Box, Scene } from '../../shared/scene/scene';

/** Pairs of persons of whom a symbol or label covers a symbol or label of the other. */
export function overlapsIn({ geometry: { persons } }: Scene): string[] {
  const boxes = persons.map(({ id, x, y, width, height, label }): { id: string; parts: Box[] } => ({
    id,
    parts: [{ x: x - width / 2, y: y - height / 2, width, height }, label],
  }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.parts.some((part) => other.parts.some((theirs) => overlaps(part, theirs))))
      .map((other) => `${one.id} and ${other.id}`),
  );
}
