import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './camera';

/** The size in px of an element, followed while it changes. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const take = (width: number, height: number) =>
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    // At once, so that the first frame has the drawing already.
    take(element.current.clientWidth, element.current.clientHeight);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
