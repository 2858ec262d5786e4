import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { grow } from '../../shared/scene/draw';
import type { Box, Point } from '../../shared/scene/scene';
import { type Camera, firstLook, framed, holds, pan, readable, reveal, type Size, zoomAt } from './camera';
import { useSize } from './use-size';

/** A look at a drawing: the element that shows it, its size, and the camera with the ways to move it. */
export interface View {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly size: Size;
  readonly camera: Camera;
  readonly setCamera: (change: (camera: Camera) => Camera) => void;
  readonly fitAll: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** Pans as little as needed. */
  readonly show: (box: Box) => void;
  /** Pans as little as needed, and zooms in where names would be too small to read. */
  readonly read: (box: Box) => void;
  /** Pans so that a point of the scene is in the middle. */
  readonly centre: (at: Point) => void;
  /** Zooms so that a box fills the view. */
  readonly frame: (box: Box) => void;
}

/**
 * Shows the whole drawing when it is first seen, or what it is about where the whole would be too small to read; and again when the
 * view's size changes until the user has moved the camera.
 */
export function useView(bounds: Box, key: string, about?: Box): View {
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  const [camera, setCamera] = useState<Camera>({ x: 0, y: 0, scale: 1 });
  const moved = useRef(false);
  const partly = useRef(false);
  const latest = useRef({ bounds, about });
  latest.current = { bounds, about };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing (key) is fitted anew
  useEffect(() => {
    moved.current = false;
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing or size is framed anew
  useLayoutEffect(() => {
    if (size.width === 0 || moved.current) return;
    const first = firstLook(latest.current.bounds, latest.current.about, size);
    setCamera(first);
    partly.current = !holds(first, latest.current.bounds, size);
  }, [size, key]);
  // What one draws may grow out of the view: then all of it is shown again, unless the user chose what to look at.
  useEffect(() => {
    if (size.width > 0 && !moved.current && !partly.current) setCamera((now) => (holds(now, bounds, size) ? now : framed(bounds, size)));
  }, [bounds, size]);

  const move = useCallback((change: (camera: Camera) => Camera) => {
    moved.current = true;
    setCamera(change);
  }, []);
  const fitAll = useCallback(() => {
    moved.current = false;
    partly.current = false;
    setCamera(framed(latest.current.bounds, size));
  }, [size]);
  const zoomBy = useCallback((factor: number) => move((now) => zoomAt(now, [size.width / 2, size.height / 2], factor)), [move, size]);
  const panBy = useCallback((dx: number, dy: number) => move((now) => pan(now, dx, dy)), [move]);
  const show = useCallback((box: Box) => setCamera((now) => reveal(now, box, size)), [size]);
  const read = useCallback(
    (box: Box) => {
      moved.current = true;
      setCamera((now) => readable(now, box, size));
    },
    [size],
  );
  const centre = useCallback(
    ([x, y]: Point) => move(({ scale }) => ({ scale, x: size.width / 2 - x * scale, y: size.height / 2 - y * scale })),
    [move, size],
  );
  const frame = useCallback((box: Box) => move(() => framed(grow(box, 24), size)), [move, size]);
  return { element, size, camera, setCamera: move, fitAll, zoomBy, panBy, show, read, centre, frame };
}
