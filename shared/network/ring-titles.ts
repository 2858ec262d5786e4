import type { MapTemplate, Ring } from '../case/schema';
import type { Language } from '../language/text';
import type { Box } from '../scene/scene';
import { textWidth } from '../scene/text-metrics';
import { footprintAt, type Member } from './member';
import { polar } from './polar';
import type { Placed } from './rings';
import type { MapSector } from './template';
import { ringsOf, ringTitle } from './templates/templates';

/** Where the names of the rings stand: in a row along one border where that is free, each beside it where someone stands there. */

export interface RingTitle {
  readonly ring: Ring;
  readonly text: string;
  readonly box: Box;
}

const turn = 4;

export function ringTitlesOf(
  template: MapTemplate,
  sectors: readonly MapSector[],
  radii: readonly number[],
  placed: readonly Placed<Member>[],
  size: number,
  language: Language,
): RingTitle[] {
  const boxes = placed.map(({ member, at }) => footprintAt(member, at));
  const rows = sectors.map(({ to }) => rowAt(to, template, radii, boxes, size, language));
  const [second = rows[0]] = rows.slice(1);
  // The border between the second and the third sector is where one looks for them; another only when that moves less.
  const best = rows.reduce((a, b) => (b && a && b.moved + 1 < a.moved ? b : a), second);
  return best?.titles ?? [];
}

function rowAt(angle: number, template: MapTemplate, radii: readonly number[], boxes: readonly Box[], size: number, language: Language) {
  const height = size + 5;
  let moved = 0;
  const titles = ringsOf(template).map((ring): RingTitle => {
    const text = ringTitle(template, ring)[language];
    const width = textWidth(text, size) + 8;
    const radius = ((radii[ring - 1] ?? 0) + (radii[ring] ?? 0)) / 2;
    let best: { box: Box; covered: number; off: number } | undefined;
    for (let off = 0; off <= 180 && best?.covered !== 0; off += turn) {
      for (const by of [off, -off]) {
        const [x, y] = polar(angle + by, radius);
        const box = { x: x - width / 2, y: y - height / 2, width, height };
        const covered = boxes.reduce((sum, other) => sum + shared(box, other), 0);
        if (!best || covered < best.covered) best = { box, covered, off };
      }
    }
    moved += (best?.off ?? 0) + (best?.covered ?? 0);
    return { ring, text, box: best?.box ?? { x: 0, y: 0, width, height } };
  });
  return { titles, moved };
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && high > 0 ? width * high : 0;
}
