import { createHash } from 'node:crypto';
import { clipboard } from 'electron';

/** The system's clipboard, which every other program can read. */
export interface SystemClipboard {
  readonly write: (text: string) => Promise<void>;
  /** Takes away what Kreds put there, unless something else has taken its place. */
  readonly forget: () => Promise<void>;
}

/** What was written is known by its hash alone: the text itself isn't kept. */
export function systemClipboard(): SystemClipboard {
  let ours: string | undefined;
  return {
    write: async (text) => {
      await clipboard.writeText(text);
      ours = hashOf(text);
    },
    forget: async () => {
      const mine = ours;
      ours = undefined;
      if (mine !== undefined && hashOf(await clipboard.readText()) === mine) await clipboard.clear();
    },
  };
}

/** Systems differ in how they end a line. */
const hashOf = (text: string) => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
