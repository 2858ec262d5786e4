import { type Camera, firstLook, toScene, toScreen } from '../../../renderer/canvas/camera';
import { overlaps } from '../../../shared/scene/draw';
import { extentOf } from '../../../shared/scene/extent';
import { lightPalette } from '../../../shared/scene/palette';
import type { Box, Label, Path, Point, Primitive } from '../../../shared/scene/scene';
import { fontFamily } from '../../../shared/scene/text-metrics';
import type { Mount } from './subject';

type Paper = CanvasRenderingContext2D;

/** A path or a text, ready to be drawn. */
interface Stroke {
  readonly box: Box;
  readonly owner?: string;
  readonly draw: (paper: Paper) => void;
}

/**
 * The same scene on a canvas written by hand, with nothing else around it: what lies out of sight is left out, and the person who
 * is dragged moves as a bitmap on a canvas of its own. It is the least that drawing this scene can cost, so it does less than
 * Kreds: no lines follow the person, nothing is selected or described.
 */
export const mountByHand: Mount = (root, { scene, child, about }) => {
  const size = { width: root.clientWidth, height: root.clientHeight };
  let camera = firstLook(scene.geometry.bounds, about, size);
  const still = paperIn(root, size);
  const above = paperIn(root, size);
  const strokes = scene.parts.flatMap((part) => strokesOf(part));
  let drag: { readonly from: Point; readonly bitmap: HTMLCanvasElement; readonly at: Point; delta: Point } | undefined;
  let asked = false;

  const drawStill = () => {
    clear(still, size);
    still.setTransform(camera.scale, 0, 0, camera.scale, camera.x, camera.y);
    const [left, top] = toScene(camera, [0, 0]);
    const seen = { x: left, y: top, width: size.width / camera.scale, height: size.height / camera.scale };
    still.lineCap = 'round';
    still.lineJoin = 'round';
    for (const { box, owner, draw } of strokes) if (overlaps(box, seen) && !(drag && owner === child.id)) draw(still);
  };
  const drawAbove = () => {
    clear(above, size);
    if (drag) above.drawImage(drag.bitmap, drag.at[0] + drag.delta[0], drag.at[1] + drag.delta[1]);
  };
  const ask = (draw: () => void) => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      draw();
    });
  };

  root.addEventListener('wheel', (event) => {
    camera = { ...camera, x: camera.x - event.deltaX, y: camera.y - event.deltaY };
    ask(drawStill);
  });
  root.addEventListener('pointerdown', (event) => {
    const own = strokes.filter(({ owner }) => owner === child.id);
    drag = { from: [event.clientX, event.clientY], delta: [0, 0], ...bitmapOf(own, camera) };
    drawStill();
  });
  root.addEventListener('pointermove', (event) => {
    if (!drag) return;
    drag.delta = [event.clientX - drag.from[0], event.clientY - drag.from[1]];
    ask(drawAbove);
  });
  root.addEventListener('pointerup', () => {
    drag = undefined;
    drawStill();
    drawAbove();
  });
  ask(drawStill);
};

function paperIn(root: HTMLElement, { width, height }: { readonly width: number; readonly height: number }): Paper {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.style.position = 'absolute';
  root.append(canvas);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('No canvas.');
  return paper;
}

function clear(paper: Paper, { width, height }: { readonly width: number; readonly height: number }): void {
  paper.setTransform(1, 0, 0, 1, 0, 0);
  paper.clearRect(0, 0, width, height);
}

function bitmapOf(strokes: readonly Stroke[], camera: Camera): { bitmap: HTMLCanvasElement; at: Point } {
  const left = Math.min(...strokes.map(({ box }) => box.x));
  const top = Math.min(...strokes.map(({ box }) => box.y));
  const right = Math.max(...strokes.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...strokes.map(({ box }) => box.y + box.height));
  const bitmap = document.createElement('canvas');
  bitmap.width = Math.ceil((right - left) * camera.scale) + 4;
  bitmap.height = Math.ceil((bottom - top) * camera.scale) + 4;
  const paper = bitmap.getContext('2d');
  paper?.setTransform(camera.scale, 0, 0, camera.scale, 2 - left * camera.scale, 2 - top * camera.scale);
  for (const { draw } of strokes) if (paper) draw(paper);
  const [x, y] = toScreen(camera, [left, top]);
  return { bitmap, at: [x - 2, y - 2] };
}

function strokesOf(part: Primitive, owner?: string): Stroke[] {
  if (part.kind === 'group') return part.parts.flatMap((inner) => strokesOf(inner, part.id ?? owner));
  return [{ box: extentOf(part), owner, draw: part.kind === 'path' ? pathOf(part) : textOf(part) }];
}

function pathOf({ d, stroke, fill, width = 1.75, dash = [], opacity = 1 }: Path): Stroke['draw'] {
  const shape = new Path2D(d);
  return (paper) => {
    if (opacity !== 1) paper.globalAlpha = opacity;
    if (fill) {
      paper.fillStyle = lightPalette[fill];
      paper.fill(shape);
    }
    if (stroke) {
      paper.strokeStyle = lightPalette[stroke];
      paper.lineWidth = width;
      paper.setLineDash([...dash]);
      paper.stroke(shape);
    }
    if (opacity !== 1) paper.globalAlpha = 1;
  };
}

function textOf({ x, y, text, size, weight, align = 'start', ink = 'ink', halo }: Label): Stroke['draw'] {
  const font = `${weight === 'semibold' ? 600 : 400} ${size}px "${fontFamily}", sans-serif`;
  return (paper) => {
    paper.font = font;
    paper.textAlign = align === 'middle' ? 'center' : align;
    if (halo) {
      paper.strokeStyle = lightPalette.paper;
      paper.lineWidth = 4;
      paper.setLineDash([]);
      paper.strokeText(text, x, y);
    }
    paper.fillStyle = lightPalette[ink];
    paper.fillText(text, x, y);
  };
}
