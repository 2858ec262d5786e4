import { type RefObject, useEffect, useState } from 'react';

export const rowHeight = 44;
const beyond = 8;

/** Which rows of a long list are near the visible part of the element that scrolls. */
export function useVisibleRows(scroller: RefObject<HTMLElement | null>, count: number): { readonly from: number; readonly to: number } {
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller]);
  const from = Math.max(0, Math.floor(view.top / rowHeight) - beyond);
  const to = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + beyond);
  return { from, to };
}
