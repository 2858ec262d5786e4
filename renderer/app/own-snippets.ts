import type { Snippet } from '../../shared/assessment/snippets';
import { nextId } from '../../shared/case/find';
import { useSettings } from './settings';

export interface OwnSnippets {
  readonly list: readonly Snippet[];
  readonly add: (snippet: Omit<Snippet, 'id'>) => string;
  readonly change: (id: string, parts: Partial<Snippet>) => void;
  /** Takes one away; gives the way to bring it back. */
  readonly remove: (id: string) => () => void;
}

/** The caseworker's own snippets, and how they are changed; it takes effect at once. */
export function useOwnSnippets(): OwnSnippets {
  const { settings, change } = useSettings();
  const own = settings.snippets ?? [];
  const put = (next: (own: readonly Snippet[]) => Snippet[]) => change((before) => ({ ...before, snippets: next(before.snippets ?? []) }));
  return {
    list: own,
    add: (snippet) => {
      const id = nextId(own, 'S');
      put((before) => [...before, { ...snippet, id }]);
      return id;
    },
    change: (id, parts) => put((before) => before.map((snippet) => (snippet.id === id ? { ...snippet, ...parts } : snippet))),
    remove: (id) => {
      const at = own.findIndex((snippet) => snippet.id === id);
      const gone = own[at];
      put((before) => before.filter((snippet) => snippet.id !== id));
      return () => gone && put((before) => before.toSpliced(at, 0, gone));
    },
  };
}
