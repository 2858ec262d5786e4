/** What the worker says, a line each: what it is about to do, and what was acknowledged. */
export type Line =
  | { readonly say: 'try' | 'ok'; readonly deed: 'save'; readonly id: string; readonly revision: number; readonly title: string }
  | { readonly say: 'try' | 'ok'; readonly deed: 'create' | 'delete' | 'restore'; readonly id: string; readonly title: string }
  | { readonly say: 'ok'; readonly deed: 'undo' | 'lock' | 'backup' | 'rotate' | 'archive' | 'read' }
  | { readonly say: 'refused'; readonly deed: string; readonly code: string };

/** Chance that can be had again: numbers from 0 up to 1 by a seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const passphrase = 'hest batteri hæfte klips';
