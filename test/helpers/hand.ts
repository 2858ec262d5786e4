import type { CDPSession, Page } from 'playwright-core';

/** A hand on the keyboard: it presses keys and counts them, and never touches the mouse. */
export interface Hand {
  /** Keys and chords, as Playwright names them: `Tab`, `Control+k`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Writes, letter by letter, each a key of its own; also those that an American keyboard lacks. */
  readonly type: (words: string) => Promise<void>;
  /** Letters that were written, and keys pressed beside them. */
  readonly count: () => { readonly letters: number; readonly keys: number };
}

export async function handOn(page: Page): Promise<Hand> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let letters = 0;
  let keys = 0;
  const letter = async (key: string) => {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  };
  return {
    press: async (...pressed) => {
      for (const key of pressed) {
        keys += 1;
        await page.keyboard.press(key);
      }
    },
    type: async (words) => {
      letters += words.length;
      // The window takes them one after the other, in the order in which they were sent.
      await Promise.all([...words].map(letter));
    },
    count: () => ({ letters, keys }),
  };
}
