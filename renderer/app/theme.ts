import { useEffect } from 'react';
import type { Settings } from '../../shared/bridge/bridge';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** Gives the root element the theme that the style sheets and the canvas read; follows the system where that is chosen. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const apply = () => {
      const dark = theme === 'dark' || (theme === 'system' && prefersDark.matches);
      document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    };
    apply();
    prefersDark.addEventListener('change', apply);
    return () => prefersDark.removeEventListener('change', apply);
  }, [theme]);
}
