import { type Snippet, snippetsFor } from '../../shared/assessment/snippets';
import { useOffice } from '../app/office';
import { useSettings } from '../app/settings';
import { useScope } from './scope';

/** The snippets that are offered in the open section: the caseworker's own, then the office's. */
export function useSnippetsHere(): readonly Snippet[] {
  const { section } = useScope();
  const { settings } = useSettings();
  const { office } = useOffice();
  const ofOffice = (office.snippets ?? []).map((snippet) => ({ ...snippet, id: `office ${snippet.id}` }));
  return snippetsFor([...(settings.snippets ?? []), ...ofOffice], section);
}
