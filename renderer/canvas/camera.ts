import { grow } from '../../shared/scene/draw';
import type { Box, Point } from '../../shared/scene/scene';

/** Where one looks from: screen = scene × scale + (x, y), in px. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The least shows a family of a thousand at once. */
export const zoomLimits = { least: 0.02, most: 4 } as const;

export const toScene = ({ x, y, scale }: Camera, [atX, atY]: Point): Point => [(atX - x) / scale, (atY - y) / scale];

export const toScreen = ({ x, y, scale }: Camera, [atX, atY]: Point): Point => [atX * scale + x, atY * scale + y];

export const pan = (camera: Camera, dx: number, dy: number): Camera => ({ ...camera, x: camera.x + dx, y: camera.y + dy });

/** Zooms so that the scene's point under a point of the screen stays there. */
export function zoomAt(camera: Camera, at: Point, factor: number): Camera {
  const scale = Math.min(zoomLimits.most, Math.max(zoomLimits.least, camera.scale * factor));
  const [sceneX, sceneY] = toScene(camera, at);
  return { scale, x: at[0] - sceneX * scale, y: at[1] - sceneY * scale };
}

/** What lies over a drawing's edges: the tools at its foot, and a little air all around. */
const air = { top: 48, right: 40, bottom: 96, left: 40 } as const;

/** Shows a box in the middle of what the tools leave free, as large as it fits but never above `most`. */
export function framed(box: Box, view: Size, most = 1.25): Camera {
  const width = Math.max(1, view.width - air.left - air.right);
  const height = Math.max(1, view.height - air.top - air.bottom);
  const scale = Math.max(zoomLimits.least, Math.min(most, width / Math.max(1, box.width), height / Math.max(1, box.height)));
  return {
    scale,
    x: air.left + width / 2 - (box.x + box.width / 2) * scale,
    y: air.top + height / 2 - (box.y + box.height / 2) * scale,
  };
}

/** Below this, names are too small to read on a screen. */
const legible = 0.55;

/** The first look: all of it where its names can be read so, else what it is about, in the middle of what surrounds it. */
export function firstLook(box: Box, about: Box | undefined, view: Size): Camera {
  const all = framed(box, view);
  if (all.scale >= legible || !about) return all;
  const [middleX, middleY] = [about.x + about.width / 2, about.y + about.height / 2];
  const shown = { width: (view.width - air.left - air.right) / legible, height: (view.height - air.top - air.bottom) / legible };
  const within = (middle: number, size: number, start: number, whole: number) =>
    whole <= size ? start + whole / 2 : Math.min(Math.max(middle, start + size / 2), start + whole - size / 2);
  const [x, y] = [within(middleX, shown.width, box.x, box.width), within(middleY, shown.height, box.y, box.height)];
  return {
    scale: legible,
    x: air.left + (view.width - air.left - air.right) / 2 - x * legible,
    y: air.top + (view.height - air.top - air.bottom) / 2 - y * legible,
  };
}

/** Whether a box lies wholly in what the tools leave free. */
export function holds(camera: Camera, box: Box, view: Size): boolean {
  const [left, top] = toScreen(camera, [box.x, box.y]);
  const [right, bottom] = toScreen(camera, [box.x + box.width, box.y + box.height]);
  return left >= 0 && top >= 0 && right <= view.width && bottom <= view.height - air.bottom + 0.5;
}

/** Shows a box as `reveal` does where names can be read; else close up, in the middle. */
export function readable(camera: Camera, box: Box, view: Size): Camera {
  if (camera.scale >= legible) return reveal(camera, box, view);
  const close = framed(grow(box, 40), view, 0.8);
  return close.scale >= legible ? close : framed(box, view);
}

/** Pans as little as needed to bring a box into view. */
export function reveal(camera: Camera, box: Box, view: Size, margin = 64): Camera {
  const [left, top] = toScreen(camera, [box.x, box.y]);
  const [right, bottom] = toScreen(camera, [box.x + box.width, box.y + box.height]);
  const shift = (low: number, high: number, size: number) => {
    if (low < margin) return margin - low;
    return high > size - margin ? Math.max(margin - low, size - margin - high) : 0;
  };
  return pan(camera, shift(left, right, view.width), shift(top, bottom, view.height - air.bottom));
}
