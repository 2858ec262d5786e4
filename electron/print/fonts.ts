import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FontFace } from '../../shared/attachment/html';

/** The files of Source Sans 3 that printing embeds, and the characters that each has. */
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const files = [
  { subset: 'latin', weight: 400, unicodeRange: latin },
  { subset: 'latin', weight: 600, unicodeRange: latin },
  { subset: 'latin-ext', weight: 400, unicodeRange: latinExtended },
  { subset: 'latin-ext', weight: 600, unicodeRange: latinExtended },
] as const;

let loaded: readonly FontFace[] | undefined;

/** The printing fonts as data addresses, so that the printed page fetches nothing. */
export function printingFonts(): readonly FontFace[] {
  loaded ??= files.map(({ subset, weight, unicodeRange }) => {
    const bytes = readFileSync(path.join(fontFolder(), `source-sans-3-${subset}-${weight}-normal.woff2`));
    return { weight, unicodeRange, source: `data:font/woff2;base64,${bytes.toString('base64')}` };
  });
  return loaded;
}

/** Beside the bundle, or one folder up from its lazy parts; in the package itself when the program isn't bundled. */
function fontFolder(): string {
  const beside = [path.join(import.meta.dirname, 'fonts'), path.join(import.meta.dirname, '..', 'fonts')].find((folder) =>
    existsSync(folder),
  );
  return beside ?? path.join(path.dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json')), 'files');
}
