import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { type Entry, readEntry } from '../../shared/case/commands/quick-entry';
import type { Case } from '../../shared/case/schema';
import type { Scene } from '../../shared/scene/scene';
import { symbolBox } from '../canvas/near';
import type { View } from '../canvas/use-view';
import { useDay } from '../editor/day';
import { selectedPersons, whyReadOnly } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useEditor } from '../editor/use-editor';
import { roomBelow } from './entry-marks';

/** The line in which the family is being told, and the family as it would be. */
export interface QuickEntry {
  /** The line is being typed in its field. */
  readonly open: boolean;
  /** What the line is read as; undefined while it is empty. */
  readonly entry: Entry | undefined;
  /** The case to draw: with what is being told, as far as it was understood. */
  readonly shown: Case;
  /** Those who are in the drawing only because they are being told of. */
  readonly made: readonly string[];
  /** Those of whom something new is being told. */
  readonly changed: readonly string[];
}

const nobody: readonly string[] = [];

export function useQuickEntry(value: Case): QuickEntry {
  const { entry: told } = usePlace();
  const { today } = useDay();
  const line = told && told.where !== 'nowhere' ? told.line : '';
  const about = told?.about ?? '';
  const entry = useMemo(() => (line.trim() ? readEntry(value, about, line, today) : undefined), [value, about, line, today]);
  // While a word is half written, what was understood before it stays in the drawing.
  const last = useRef<Understood | undefined>(undefined);
  useEffect(() => {
    if (entry?.ok) last.current = { entry, of: value, line };
    else if (!entry) last.current = undefined;
  }, [entry, value, line]);
  const before = last.current;
  const known = entry?.ok ? entry : entry && before?.of === value && line.startsWith(before.line.trimEnd()) ? before.entry : undefined;
  // A large family takes a moment to lay out; the typing never waits for it.
  const drawn = useDeferredValue(known);
  const seen = known && drawn ? drawn : undefined;
  return {
    open: told?.where === 'field',
    entry,
    shown: seen?.case ?? value,
    made: seen?.made ?? nobody,
    changed: seen?.changed ?? nobody,
  };
}

interface Understood {
  readonly entry: Extract<Entry, { ok: true }>;
  readonly of: Case;
  readonly line: string;
}

/** Brings whoever was told of last into view, above the field. */
export function useToldInView({ made }: QuickEntry, { geometry }: Scene, show: View['show']): void {
  const last = made.at(-1);
  const place = geometry.persons.find(({ id }) => id === last);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when somebody else is told of, not when they are drawn anew.
  useEffect(() => {
    if (place) show(roomBelow(symbolBox(place)));
  }, [last]);
}

/** Opens the field of the line, about the one who is selected, else about the child; with what was typed in it before. */
export function useOpenEntry(): () => void {
  const editor = useEditor();
  const place = usePlace();
  return useCallback(() => {
    const { case: value } = editor.state();
    const why = whyReadOnly(editor.state());
    if (why) editor.say(why);
    else place.change({ entry: { about: aboutWhom(value, editor.state().selection), line: place.entry?.line ?? '', where: 'field' } });
  }, [editor, place]);
}

/** Whom a line is about: the one person who is selected and has a name, else the child. */
export function aboutWhom(value: Case, selection: readonly string[]): string {
  const persons = selectedPersons(selection);
  const [only] = persons.length === 1 ? persons : [];
  return value.persons.some(({ id, firstName }) => id === only && firstName) && only ? only : (value.case.indexPersonIds[0] ?? '');
}
