import type { LucideIcon } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Text } from '../../shared/language/text';
import { belongsToField, matches, type Shortcut } from './shortcuts';

/** One thing that the user can do. Menu, toolbar, palette and the list of keys all read it. */
export interface Action {
  readonly id: string;
  readonly label: Text;
  readonly shortcut?: Shortcut;
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
}

type Source = () => readonly Action[];

interface Registry {
  readonly add: (source: Source) => () => void;
  /** All actions that can be done here now; what came last comes first. */
  readonly all: () => Action[];
}

function createRegistry(): Registry {
  const sources: Source[] = [];
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

/** Asks for all actions that can be done now. */
export const useAllActions = (): (() => Action[]) => useContext(RegistryContext).all;
