/**
 * The ICC profile of sRGB (IEC 61966-2-1), written here from its published figures so that no one else's file has to be shipped:
 * version 4.2, primaries adapted to D50 as ICC asks, and the curve of the standard as a formula.
 */
export function srgbProfile(): Uint8Array {
  const curve = tag('para', [3, 0].flatMap(int16), [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed));
  const tags: readonly (readonly [name: string, data: readonly number[]])[] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', tag('sf32', [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168].flatMap(fixed))],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table: number[] = [...int32(tags.length)];
  const data: number[] = [];
  const places = new Map<readonly number[], number>();
  for (const [name, content] of tags) {
    const offset = places.get(content) ?? header + 4 + 12 * tags.length + data.length;
    if (!places.has(content)) data.push(...content, ...zeros(-content.length & 3));
    places.set(content, offset);
    table.push(...letters(name), ...int32(offset), ...int32(content.length));
  }
  const size = header + table.length + data.length;
  return Uint8Array.from([...head(size), ...table, ...data]);
}

const header = 128;

function head(size: number): number[] {
  const made = [2026, 1, 1, 0, 0, 0].flatMap(int16);
  const known = [...int32(size), ...zeros(4), 4, 0x20, 0, 0, ...letters('mntrRGB XYZ '), ...made, ...letters('acsp')];
  const before = [...known, ...zeros(28), ...[0.9642, 1, 0.8249].flatMap(fixed)];
  return [...before, ...zeros(header - before.length)];
}

const zeros = (count: number): number[] => new Array(count).fill(0);
const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const int16 = (value: number): number[] => [(value >> 8) & 255, value & 255];
const int32 = (value: number): number[] => [...int16(value >> 16), ...int16(value)];
const fixed = (value: number): number[] => int32(Math.round(value * 65536));
const tag = (type: string, ...data: readonly number[][]): number[] => [...letters(type), ...zeros(4), ...data.flat()];
const xyz = (x: number, y: number, z: number): number[] => tag('XYZ ', [x, y, z].flatMap(fixed));

/** A text in one language, in UTF-16. */
function localised(text: string): number[] {
  const written = letters(text).flatMap(int16);
  return tag('mluc', int32(1), int32(12), letters('enUS'), int32(written.length), int32(28), written);
}
