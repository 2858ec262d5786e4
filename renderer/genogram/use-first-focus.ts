import { type RefObject, useEffect } from 'react';

/** A drawing that opens takes the keys at once, unless something on the screen has them. */
export function useFirstFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const active = document.activeElement;
    if (active === document.body || active?.matches('main')) element.current?.focus({ preventScroll: true });
  }, [element]);
}
