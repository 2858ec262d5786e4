import type { As } from './connections';

/** What the drawing waits for, beside what is selected; one thing at a time. */
export type Mode =
  /** The name of someone, written where they stand. */
  | { readonly kind: 'naming'; readonly id: string /** The first letter, where typing it began the name. */; readonly start?: string }
  /** The two between whom a relation is drawn; the first, once it is chosen. */
  | { readonly kind: 'relating'; readonly from: string | undefined }
  /** Whether what is selected shall go. */
  | { readonly kind: 'deleting' }
  /** Whom or what they are to be connected to. */
  | { readonly kind: 'connecting'; readonly ids: readonly string[]; readonly as?: As };
