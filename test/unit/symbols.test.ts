import { describe, expect, it, test } from 'vitest';
import { conditionKinds, coupleTypes, householdKinds, parentageTypes, relationTypes } from '../../shared/case/values';
import { symbolSheetPages, symbolSheetTable } from '../../shared/genogram/symbol-sheet';
import { childSymbols } from '../../shared/genogram/symbols/children';
import { conditionParts } from '../../shared/genogram/symbols/conditions';
import { coupleSymbols } from '../../shared/genogram/symbols/couples';
import { householdSymbols } from '../../shared/genogram/symbols/households';
import { symbolRegistry } from '../../shared/genogram/symbols/registry';
import { relationSymbols } from '../../shared/genogram/symbols/relations';
import { shapes } from '../../shared/genogram/symbols/shapes';
import { primitiveMarkup } from '../../shared/scene/svg';

/** How a pattern of dashes looks from afar: dots, dashes, or how many of each in turn. */
const rhythm = (dash: readonly number[] | undefined) => {
  if (!dash) return 'solid';
  const marks = dash.filter((_, index) => index % 2 === 0).map((mark) => (mark <= 2 ? '.' : mark < 8 ? '-' : '—'));
  return `${marks.join('')}${(dash[1] ?? 0) > 7 ? ' sparse' : ''}`;
};

function alike(looks: readonly (readonly [string, string])[]): string[] {
  const seen = new Map<string, string>();
  return looks.flatMap(([id, look]) => {
    const other = seen.get(look);
    seen.set(look, id);
    return other ? [`${id} looks like ${other}: ${look}`] : [];
  });
}

describe('In black and white, and small,', () => {
  it('no two relations share lines, pattern, swing, sign and arrow', () => {
    const looks = Object.values(relationSymbols).map(({ id, lines, dash, swing, sign, arrow }) => {
      const swings = swing ? `${swing.round ? 'wave' : 'zigzag'}${swing.dash ? ' dashed' : ''}` : '';
      return [id, [lines?.length ?? 0, rhythm(dash), swings, sign ?? '', arrow ?? ''].join(' | ')] as const;
    });
    expect(alike(looks)).toEqual([]);
  });

  it('no two kinds of couple share line and sign', () => {
    const looks = Object.values(coupleSymbols).map(
      ({ id, dash, width, sign }) => [id, `${rhythm(dash)} ${width ?? ''} ${sign ?? ''}`] as const,
    );
    expect(alike(looks).filter((fault) => !fault.startsWith('alone'))).toEqual([]);
  });

  it('no two lines of children share pattern, letter and words', () => {
    const looks = Object.values(childSymbols).map(
      ({ id, dash, double, letter, kind, parentLetter }) =>
        [id, [rhythm(dash), double, letter, kind?.da, parentLetter].join(' | ')] as const,
    );
    expect(alike(looks)).toEqual([]);
  });

  it('no two kinds of home share an outline', () => {
    expect(alike(Object.values(householdSymbols).map(({ id, dash }) => [id, dash.join()] as const))).toEqual([]);
  });

  const pairs = conditionKinds.flatMap((kind, index) => conditionKinds.slice(index + 1).map((other) => [kind, other] as const));
  it.each(pairs)('%s and %s together look like no third: their quarters stand apart', (...kinds) => {
    const parts = conditionParts(new Map(kinds.map((kind) => [kind, 'present'])), shapes.square, [0, 0], 40, 40);
    const filled = parts.filter(({ fill }) => fill === 'ink').map(({ d }) => [...d.matchAll(/-?[\d.]+/g)].map(Number));
    expect([parts.length, filled.length]).toEqual([4, 2]);
    expect(Math.min(...filled.flat().map(Math.abs))).toBeGreaterThanOrEqual(1.5);
  });

  it('no two symbols look the same once the colours are gone', () => {
    const looks = symbolRegistry.map(({ id, sample }) => [id, primitiveMarkup(sample).replace(/#[0-9a-f]{6}/g, '#')] as const);
    // A line to one parent alone is drawn as a couple's; there is nobody at its other end.
    expect(alike(looks).filter((fault) => !fault.startsWith('couple:alone'))).toEqual([]);
  });
});

describe('The registry', () => {
  const ids = new Set(symbolRegistry.map(({ id }) => id));

  test.each([
    ['relation', relationTypes],
    ['child', parentageTypes],
    ['household', householdKinds],
    ['condition', conditionKinds],
    ['couple', coupleTypes.filter((type) => !/divorced|separated|former_dating|nullified/.test(type))],
    ['ending', ['separated', 'divorced', 'nullified', 'reconciled', 'remarried']],
    ['mark', ['index', 'dead', 'migration', 'cultures', 'secret', 'protected', 'donor', 'surrogate', 'custody', 'ghost']],
    ['person', ['man', 'woman', 'other', 'unknown', 'pregnancy', 'miscarriage', 'termination', 'stillbirth', 'ectopic', 'pet', 'group']],
    ['twins', ['identical', 'fraternal', 'unknown']],
    ['badge', ['willing', 'partly', 'refused', 'forbidden', 'notAsked']],
  ] as const)('holds every %s', (kind, values) => {
    expect([...values].filter((value) => !ids.has(`${kind}:${value}`))).toEqual([]);
  });

  it('gives each symbol one place and a word in both languages', () => {
    expect(ids.size).toBe(symbolRegistry.length);
    for (const { text } of symbolRegistry) for (const words of [text.da, text.en]) expect(words).not.toBe('');
  });
});

describe('The printed sheet in docs', () => {
  it.each(symbolSheetPages().map((page, index) => [index + 1, page] as const))(
    'page %i is as `npm run symbols` writes it now',
    async (number, page) => {
      await expect(page).toMatchFileSnapshot(`../../docs/symbols-${number}.svg`);
    },
  );

  it('has its table', async () => {
    await expect(symbolSheetTable()).toMatchFileSnapshot('../../docs/symbols.md');
  });

  it('shows every symbol, and what is written in a drawing', () => {
    const pages = symbolSheetPages().join('');
    expect(pages.match(/<g transform=/g)?.length).toBeGreaterThan(symbolRegistry.length);
    for (const { text } of symbolRegistry) for (const word of `${text.da} ${text.en}`.split(' ')) expect(pages).toContain(word);
  });
});
