import { type KeyboardEvent, useRef, useState } from 'react';

export interface MarkedRows {
  /** The keys of the marked rows, in the order of the rows. */
  readonly marked: readonly string[];
  /** The row that the Tab key comes to. */
  readonly current: string | undefined;
  /** Marks a row or takes the mark away; `through`: all rows from the last one on. */
  readonly mark: (key: string, through?: boolean) => void;
  readonly clear: () => void;
  readonly come: (key: string) => void;
  /** Puts the focus back in the row that was last come to. */
  readonly refocus: () => void;
  /** Arrows, Home and End move among the rows; with Shift they mark on the way; Ctrl+A marks all, Esc none. True when the key was taken. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** Several rows of a list marked by keyboard or mouse. `focus` puts the focus in a row. */
export function useMarkedRows(keys: readonly string[], focus: (key: string) => void): MarkedRows {
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string>();
  const last = useRef<string>(undefined);
  const current = at !== undefined && keys.includes(at) ? at : keys[0];
  const between = (one: string, other: string) => {
    const [from = 0, to = 0] = [keys.indexOf(one), keys.indexOf(other)].sort((a, b) => a - b);
    return keys.slice(from, to + 1);
  };
  const come = (key: string) => setAt(key);
  const mark = (key: string, through = false) => {
    const next = new Set(marks);
    if (through && last.current !== undefined) for (const each of between(last.current, key)) next.add(each);
    else if (!next.delete(key)) next.add(key);
    last.current = key;
    setMarks(next);
    come(key);
  };
  const move = (to: number, marking: boolean) => {
    const key = keys[Math.max(0, Math.min(keys.length - 1, to))];
    if (key === undefined || current === undefined) return;
    if (marking) setMarks(new Set([...marks, current, key]));
    last.current = key;
    come(key);
    focus(key);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const here = current === undefined ? -1 : keys.indexOf(current);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: keys.length - 1 }[event.key];
    if (to !== undefined && !event.ctrlKey && !event.altKey) move(to, event.shiftKey);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) setMarks(new Set(keys));
    else if (event.key === 'Escape' && marks.size > 0) setMarks(new Set());
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    marked: keys.filter((key) => marks.has(key)),
    current,
    mark,
    clear: () => setMarks(new Set()),
    come,
    refocus: () => current !== undefined && focus(current),
    onKey,
  };
}
