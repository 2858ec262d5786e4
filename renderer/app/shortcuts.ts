import type { Language } from '../../shared/language/text';

/**
 * A key as actions write it: `Mod+K`, `Mod+Shift+Z`, `Alt+ArrowUp`, `Delete`, `F2`, `n`. `Mod` is Ctrl, and the command key on a Mac.
 */
export type Shortcut = string;

const onMac = /Mac/.test(navigator.platform);

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** `Mod++` → `['Mod', '+']`. */
const partsOf = (shortcut: Shortcut): string[] =>
  shortcut.endsWith('+') ? [...shortcut.slice(0, -1).split('+').filter(Boolean), '+'] : shortcut.split('+');

/** Whether a key event is this shortcut. */
export function matches(shortcut: Shortcut, event: Pressed): boolean {
  const parts = partsOf(shortcut);
  const key = parts.at(-1) ?? '';
  const mod = parts.includes('Mod');
  const sign = key.length === 1 && !/[a-z0-9]/i.test(key);
  const [main, other] = onMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (main !== mod || other || event.altKey !== parts.includes('Alt')) return false;
  // Which signs need Shift differs from keyboard to keyboard.
  if (!sign && event.shiftKey !== parts.includes('Shift')) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

const keyNames: Record<string, { da: string; en: string }> = {
  Shift: { da: 'Skift', en: 'Shift' },
  Delete: { da: 'Delete', en: 'Delete' },
  Escape: { da: 'Esc', en: 'Esc' },
  ArrowUp: { da: '↑', en: '↑' },
  ArrowDown: { da: '↓', en: '↓' },
  ArrowLeft: { da: '←', en: '←' },
  ArrowRight: { da: '→', en: '→' },
};

/** A shortcut as people read it: "Ctrl+Skift+Z". */
export function shortcutText(shortcut: Shortcut, language: Language): string {
  return partsOf(shortcut)
    .map((part) =>
      part === 'Mod' ? (onMac ? '⌘' : 'Ctrl') : (keyNames[part]?.[language] ?? (part.length === 1 ? part.toUpperCase() : part)),
    )
    .join('+');
}

/** Keys that a text field needs for itself while it is being written in. */
const fieldKeys = /^[acvxzy]$|^Arrow|^Home$|^End$|^Delete$|^Backspace$|^Enter$/i;

/** Whether the key belongs to the field that has the focus, and no action should take it. */
export function belongsToField(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  const writes = target.matches('textarea, input:not([type=checkbox]):not([type=radio]), [contenteditable=true]');
  if (!writes) return false;
  if (/^F\d+$/.test(event.key) || event.key === 'Escape') return false;
  const mod = event.ctrlKey || event.metaKey;
  if (!mod && !event.altKey) return true;
  // With nothing typed, undo and redo are the case's.
  if (/^[zy]$/i.test(event.key)) return target.dataset.changed !== undefined;
  return fieldKeys.test(event.key);
}
