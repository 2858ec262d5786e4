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

export const zoomLimits = { least: 0.1, most: 4 } as const;

export const toScene = ({ x, y, scale }: Camera, [atX, atY]: Point): Point => [(atX - x) / scale, (atY - y) / scale];

export const toScreen = ({ x, y, scale }: Camera, [atX, atY]: Point): Point => [atX * scale + x, atY * scale + y];

export const pan = (camera: Camera, dx: number, dy: number): Camera => ({ ...camera, x: camera.x + dx, y: camera.y + dy });

/** Zooms so that the scene's point under a point of the screen stays there. */
export function zoomAt(camera: Camera, at: Point, factor: number): Camera {
  const scale = Math.min(zoomLimits.most, Math.max(zoomLimits.least, camera.scale * factor));
  const [sceneX, sceneY] = toScene(camera, at);
  return { scale, x: at[0] - sceneX * scale, y: at[1] - sceneY * scale };
}

/** Shows a box in the middle, as large as it fits within the margins but never above `most`. */
export function framed(box: Box, view: Size, margin = 48, most = 1.25): Camera {
  const width = Math.max(1, view.width - 2 * margin);
  const height = Math.max(1, view.height - 2 * margin);
  const scale = Math.max(zoomLimits.least, Math.min(most, width / Math.max(1, box.width), height / Math.max(1, box.height)));
  return {
    scale,
    x: view.width / 2 - (box.x + box.width / 2) * scale,
    y: view.height / 2 - (box.y + box.height / 2) * scale,
  };
}

/** Pans as little as needed to bring a box into view. */
export function reveal(camera: Camera, box: Box, view: Size, margin = 64): Camera {
  const [left, top] = toScreen(camera, [box.x, box.y]);
  const [right, bottom] = toScreen(camera, [box.x + box.width, box.y + box.height]);
  const shift = (low: number, high: number, size: number) => {
    if (low < margin) return margin - low;
    return high > size - margin ? Math.max(margin - low, size - margin - high) : 0;
  };
  return pan(camera, shift(left, right, view.width), shift(top, bottom, view.height));
}
