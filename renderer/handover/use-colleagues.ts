import { useSettings } from '../app/settings';

const prefix = 'colleague: ';

/** The keys of colleagues to whom packages were sealed before, by name; the window's settings remember them, encrypted with the rest. */
export function useColleagues() {
  const { settings, change } = useSettings();
  const nameOf = (name: string) => prefix + name.trim().toLocaleLowerCase('da');
  return {
    keyOf: (name: string): string | undefined => {
      const kept = settings.window[nameOf(name)];
      return typeof kept === 'string' ? kept : undefined;
    },
    remember: (name: string, key: string) => change((before) => ({ ...before, window: { ...before.window, [nameOf(name)]: key } })),
  };
}
