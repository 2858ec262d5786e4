import type { LucideIcon } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Text } from '../../shared/language/text';
import { belongsToField, matches, type Shortcut } from './shortcuts';

/** One thing that the user can do. Menu, toolbar, palette and the list of keys all read it. */
export interface Action {
  readonly id: string;
  readonly label: Text;
  readonly shortcut?: Shortcut;
  /** A key that works only in one place, such as on the drawing: shown here, listened for there. */
  readonly keyThere?: Shortcut | undefined;
  readonly icon?: LucideIcon;
  /** Absent: always. */
  readonly enabled?: () => boolean;
  readonly run: () => void;
  /** Only a key: too small or too frequent for the palette. */
  readonly hidden?: boolean;
  /** Its heading in the palette; absent: actions. */
  readonly group?: Text;
  readonly detail?: Text;
  /** Shows in the palette only when something was typed: there are many of its kind. */
  readonly searched?: boolean;
  /** Its words are shown whole in the palette, however long. */
  readonly whole?: boolean;
  /** Of an answer: comes after what was found, rather than first. */
  readonly late?: boolean;
  /** Called while its row is the chosen one in the palette; what it gives back is called when it no longer is. */
  readonly onChosen?: () => () => void;
}

type Source = () => readonly Action[];
/** What can be done with what was typed in the palette. */
type Answerer = (typed: string) => readonly Action[];

interface Registry {
  readonly add: (source: Source) => () => void;
  /** All actions that can be done here now; what came last comes first. */
  readonly all: () => Action[];
  readonly addAnswerer: (answerer: Answerer) => () => void;
  readonly answers: Answerer;
}

function createRegistry(): Registry {
  const sources: Source[] = [];
  const answerers: Answerer[] = [];
  return {
    add: (source) => {
      sources.push(source);
      return () => {
        sources.splice(sources.indexOf(source), 1);
      };
    },
    all: () => {
      const found = new Map<string, Action>();
      for (const source of sources.toReversed()) {
        for (const action of source()) if (!found.has(action.id)) found.set(action.id, action);
      }
      return [...found.values()];
    },
    addAnswerer: (answerer) => {
      answerers.push(answerer);
      return () => {
        answerers.splice(answerers.indexOf(answerer), 1);
      };
    },
    answers: (typed) => answerers.flatMap((answerer) => answerer(typed)),
  };
}

const RegistryContext = createContext<Registry>(createRegistry());

/** Holds the actions of what is on the screen, and listens for their keys, unless all of it is hidden. */
export function ActionsProvider({ paused, children }: { paused: boolean; children: ReactNode }) {
  const [registry] = useState(createRegistry);
  useEffect(() => {
    if (paused) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || belongsToField(event) || behindDialog(event)) return;
      const action = registry.all().find(({ shortcut, enabled }) => shortcut && matches(shortcut, event) && (enabled?.() ?? true));
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry, paused]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** While a dialog is open, the keys of what lies behind it do nothing. */
const behindDialog = (event: KeyboardEvent) =>
  event.target instanceof Element && event.target.closest('[role=dialog], [role=menu]') !== null;

/**
 * Offers actions as long as the component is on the screen. The list may be made anew at each drawing; a long one is given as a
 * function that makes it when it is asked for.
 */
export function useActions(actions: readonly Action[] | Source): void {
  const registry = useContext(RegistryContext);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => registry.add(() => (typeof latest.current === 'function' ? latest.current() : latest.current)), [registry]);
}

/** Answers, as long as the component is on the screen, what is typed in the palette with what can be done with it. */
export function useAnswers(answerer: Answerer): void {
  const registry = useContext(RegistryContext);
  const latest = useRef(answerer);
  useEffect(() => {
    latest.current = answerer;
  });
  useEffect(() => registry.addAnswerer((typed) => latest.current(typed)), [registry]);
}

/** What can be done with what was typed. */
export const useAllAnswers = (): Answerer => useContext(RegistryContext).answers;

/** Asks for all actions that can be done now. */
export const useAllActions = (): (() => Action[]) => useContext(RegistryContext).all;
