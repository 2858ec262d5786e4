import type { MapLayout } from '../../shared/network/layout';
import { labelBox } from '../../shared/network/member';
import type { DrawnTie } from '../../shared/network/ties';
import type { Box, Point } from '../../shared/scene/scene';

/** Lines of a map that run through the symbol or the label of someone whom they don't tie: "C–P4 through P7". */
export function tiesThroughPersons({ centre, placed }: MapLayout, ties: readonly DrawnTie[]): string[] {
  const boxes = [...centre, ...placed].map(({ member, at: [x, y] }): { id: string; parts: Box[] } => ({
    id: member.person.id,
    parts: [{ x: x - member.symbol.width / 2, y: y - member.symbol.height / 2, ...member.symbol }, labelBox(member, [x, y])],
  }));
  return ties.flatMap(({ line: { between, points } }) =>
    boxes
      .filter(({ id, parts }) => !between.includes(id) && parts.some((box) => isWalkedOn(box, points)))
      .map(({ id }) => `${between.join('–')} through ${id}`),
  );
}

/** Looks at every px of the line. */
function isWalkedOn({ x, y, width, height }: Box, points: readonly Point[]): boolean {
  return points.some(([ax, ay], index) => {
    const [bx, by] = points[index + 1] ?? [ax, ay];
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay)));
    return Array.from({ length: steps + 1 }, (_, step) => [ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps]).some(
      ([px = 0, py = 0]) => px > x && px < x + width && py > y && py < y + height,
    );
  });
}
