import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { Settings } from '../../shared/bridge/bridge';
import { call } from './bridge';

export const defaultSettings: Settings = { language: 'da', theme: 'system', window: {} };

interface SettingsUse {
  readonly settings: Settings;
  readonly change: (change: (before: Settings) => Settings) => void;
}

const SettingsContext = createContext<SettingsUse>({ settings: defaultSettings, change: () => {} });

/** The user's settings, kept by the machine. They take effect at once, also when keeping them fails. */
export function SettingsProvider({ initial, children }: { initial: Settings; children: (settings: Settings) => ReactNode }) {
  const [settings, setSettings] = useState(initial);
  const latest = useRef(initial);
  const change = useCallback((change: (before: Settings) => Settings) => {
    latest.current = change(latest.current);
    setSettings(latest.current);
    void call('settings.set', latest.current);
  }, []);
  const use = useMemo(() => ({ settings, change }), [settings, change]);
  return <SettingsContext value={use}>{children(settings)}</SettingsContext>;
}

export const useSettings = (): SettingsUse => useContext(SettingsContext);

type Kept = string | number | boolean;
type Widened<Value extends Kept> = Value extends string ? string : Value extends number ? number : boolean;

/** One thing that the window remembers, such as the width of the side panel. */
export function useRemembered<Value extends Kept>(name: string, initial: Value): [Widened<Value>, (value: Widened<Value>) => void] {
  const { settings, change } = useSettings();
  const kept = settings.window[name];
  const value = (typeof kept === typeof initial ? kept : initial) as Widened<Value>;
  const remember = useCallback(
    (next: Widened<Value>) => change((before) => ({ ...before, window: { ...before.window, [name]: next } })),
    [change, name],
  );
  return [value, remember];
}
