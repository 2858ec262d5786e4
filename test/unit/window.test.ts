import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fittingRows, type PaletteRow } from '../../renderer/app/palette-rows';
import { matches, shortcutText } from '../../renderer/app/shortcuts';
import { changedWords, deadlineWords } from '../../renderer/cases/deadline';
import { daysOf } from '../../renderer/history/days';
import { strengthOf } from '../../renderer/keys/phrase-strength';
import { darkPalette, lightPalette } from '../../shared/scene/palette';

/** The window's own small rules: colours, keys, words. */
const tokens = readFileSync(path.resolve(import.meta.dirname, '../../renderer/ui/tokens.css'), 'utf8');

/** The colours of one block of the style sheet, by name. */
function coloursOf(selector: string): Record<string, string> {
  const block = tokens.slice(tokens.indexOf(`${selector} {`));
  return Object.fromEntries(
    [...block.slice(0, block.indexOf('}')).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

/** Contrast of two colours as WCAG counts it. */
function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [more, less] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

describe.each([
  ['light', ':root', lightPalette],
  ['dark', ':root[data-theme="dark"]', darkPalette],
] as const)('the %s colours', (_, selector, palette) => {
  const colours = coloursOf(selector);
  const grounds = ['paper', 'wash', 'tint', 'hover', 'accent-soft'].map((name) => colours[name] ?? '');

  it('are those of the drawings', () => {
    expect(colours).toMatchObject(palette);
  });

  it('can be read on every ground', () => {
    for (const ground of grounds) {
      for (const name of ['ink', 'muted', 'tense', 'warm']) {
        expect(contrast(colours[name] ?? '', ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('tell a control’s edge and the focus from the paper', () => {
    for (const name of ['line', 'accent']) expect(contrast(colours[name] ?? '', colours.paper ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(colours['on-accent'] ?? '', colours.accent ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('a shortcut', () => {
  const pressed = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

  it('is met by its keys and no others', () => {
    expect(matches('Mod+K', { ...pressed, key: 'k', ctrlKey: true })).toBe(true);
    expect(matches('Mod+K', { ...pressed, key: 'k' })).toBe(false);
    expect(matches('Mod+K', { ...pressed, key: 'K', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(matches('Mod+Z', { ...pressed, key: 'z', ctrlKey: true, altKey: true })).toBe(false);
    expect(matches('Delete', { ...pressed, key: 'Delete' })).toBe(true);
  });

  it('doesn’t mind on which keyboards a sign needs Shift', () => {
    expect(matches('+', { ...pressed, key: '+', shiftKey: true })).toBe(true);
    expect(matches('Mod++', { ...pressed, key: '+', ctrlKey: true })).toBe(true);
  });

  it('is named as on a Danish keyboard', () => {
    expect(shortcutText('Mod+Shift+Z', 'da')).toBe('Ctrl+Skift+Z');
    expect(shortcutText('Mod+Shift+Z', 'en')).toBe('Ctrl+Shift+Z');
    expect(shortcutText('Mod++', 'da')).toBe('Ctrl++');
  });
});

describe('the palette', () => {
  const actions = { da: 'Handlinger', en: 'Actions' };
  const persons = { da: 'Personer', en: 'Persons' };
  const row = (words: string, group = actions, searched = false): PaletteRow => ({ id: words, group, words, searched, run: () => {} });
  const rows = [row('Vis sidepanelet'), row('Skjul navne'), row('Navngiv husstand'), row('Nanna Holm', persons, true)];
  const found = (typed: string) => fittingRows(rows, typed).map(({ words }) => words);

  it('shows actions at first, and persons when a name is typed', () => {
    expect(found('')).toEqual(['Vis sidepanelet', 'Skjul navne', 'Navngiv husstand']);
    expect(found('nan')).toEqual(['Nanna Holm']);
  });

  it('puts what begins with the typed word first, and keeps the groups', () => {
    expect(found('na')).toEqual(['Navngiv husstand', 'Skjul navne', 'Nanna Holm']);
  });

  it('wants every typed word', () => {
    expect(found('skjul navn')).toEqual(['Skjul navne']);
    expect(found('skjul holm')).toEqual([]);
  });

  it('takes signs as they are', () => {
    expect(found('(')).toEqual([]);
  });
});

describe('a deadline', () => {
  const words = (deadline: string) => deadlineWords(deadline, '2026-11-23');

  it.each([
    ['2026-12-05', 'om 12 dage', 'soon'],
    ['2027-01-01', 'om 39 dage', 'calm'],
    ['2026-11-24', 'i morgen', 'soon'],
    ['2026-11-23', 'i dag', 'soon'],
    ['2026-11-22', 'overskredet med 1 dag', 'overdue'],
    ['2026-11-20', 'overskredet med 3 dage', 'overdue'],
  ])('on %s is "%s"', (deadline, da, tone) => {
    expect(words(deadline)).toMatchObject({ text: { da }, tone });
  });

  it('that is not set says nothing', () => {
    expect(words('')).toBeUndefined();
  });
});

describe('the time of a change', () => {
  const now = Temporal.ZonedDateTime.from('2026-11-23T00:30[Europe/Copenhagen]');
  it('goes by the days of the place where one is', () => {
    expect(changedWords('2026-11-22T23:10:00Z', now).da).toBe('i dag kl. 0.10');
    expect(changedWords('2026-11-22T22:50:00Z', now).da).toBe('i går kl. 23.50');
    expect(changedWords('2026-11-01T12:00:00Z', now).da).toBe('01.11.2026');
  });

  it('groups the history likewise', () => {
    const edit = (at: string) => ({ revision: 1, at, who: 'mh', name: 'x', label: { da: 'Et', en: 'One' } });
    const days = daysOf([edit('2026-11-22T23:10:00Z'), edit('2026-11-22T22:50:00Z')], 'Europe/Copenhagen');
    expect(days.map(({ day, edits }) => [day, edits[0]?.time])).toEqual([
      ['2026-11-23', '00:10'],
      ['2026-11-22', '23:50'],
    ]);
  });
});

describe('a passphrase', () => {
  it.each([
    ['hest', 0],
    ['aaaaaaaaaaaa', 1],
    ['sommer2026', 1],
    ['hest batteri hæfte', 2],
    ['hest batteri hæfte klips', 3],
    ['kX9#vLq2!mTz', 2],
  ] as const)('"%s" has the strength %i', (phrase, strength) => {
    expect(strengthOf(phrase)).toBe(strength);
  });
});
