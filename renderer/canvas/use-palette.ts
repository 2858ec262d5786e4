import { useSyncExternalStore } from 'react';
import { darkPalette, lightPalette, type Palette } from '../../shared/scene/palette';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** The colours of drawings on screen, by the theme that the root element carries. */
export const usePalette = (): Palette =>
  useSyncExternalStore(subscribe, () => (document.documentElement.dataset.theme === 'dark' ? darkPalette : lightPalette));
