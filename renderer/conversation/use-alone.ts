import { useEffect } from 'react';
import { call } from '../app/bridge';
import { matches } from '../app/shortcuts';

/** What a field may still do with Ctrl. */
const inField = /^[acvxz]$/i;

/**
 * Alone on the screen: the window fills it, and no key leads to anything that is not on it. Esc is the only way out, and what it does is
 * decided by the one who asks; the lock is at hand everywhere.
 */
export function useAlone(onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const field = event.target instanceof HTMLInputElement;
      if (matches('Mod+L', event)) return;
      if (event.key === 'Escape') onEscape();
      else if (/^F\d+$/.test(event.key) || event.altKey) event.preventDefault();
      else if ((event.ctrlKey || event.metaKey) && !(field && inField.test(event.key))) event.preventDefault();
      else return;
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [onEscape]);
  useEffect(() => {
    void call('window.fullScreen', { on: true });
    return () => void call('window.fullScreen', { on: false });
  }, []);
}
