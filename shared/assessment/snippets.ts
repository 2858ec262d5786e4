import { z } from 'zod';
import type { SectionId } from './field';

/** A text that is used again and again, kept ready to be put into a field: the caseworker's own, or the office's. */
export const snippetSchema = z.object({
  id: z.string().min(1).max(100),
  title: z.string().max(80),
  text: z.string().max(4000),
  /** Offered in these sections alone. Absent: in all of them. */
  sections: z.array(z.string().regex(/^[A-N]$/)).optional(),
});
export type Snippet = z.infer<typeof snippetSchema>;

/** The snippets that are offered in a section: its own before those for everywhere. */
export function snippetsFor(snippets: readonly Snippet[], section: SectionId): readonly Snippet[] {
  const filled = snippets.filter(({ text }) => text.trim() !== '');
  return [...filled.filter(({ sections }) => sections?.includes(section)), ...filled.filter(({ sections }) => !sections)];
}

/** A name for a snippet that was given none: its first words. */
export function snippetTitle({ title, text }: Pick<Snippet, 'title' | 'text'>): string {
  if (title.trim()) return title.trim();
  const [words = ''] = text.trim().split('\n');
  return words.length > 48 ? `${words.slice(0, 48).replace(/\s+\S*$/, '')} …` : words;
}
