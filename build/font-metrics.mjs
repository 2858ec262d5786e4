/**
 * Writes shared/scene/font-metrics.json from the bundled font, so that text is measured alike on screen, on paper and in tests.
 * Run after changing the font: `node build/font-metrics.mjs`. Advance widths are in units of 1/1000 em.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const folder = new URL('../node_modules/@fontsource/source-sans-3/files/', import.meta.url);

/** The tables of a WOFF 1 file, by tag. */
function tables(file) {
  const bytes = readFileSync(new URL(file, folder));
  const found = new Map();
  for (let index = 0; index < bytes.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const [offset, packed, full] = [4, 8, 12].map((at) => bytes.readUInt32BE(entry + at));
    const raw = bytes.subarray(offset, offset + packed);
    found.set(bytes.toString('latin1', entry, entry + 4), packed < full ? inflateSync(raw) : raw);
  }
  return found;
}

/** Calls `visit(code point, glyph)` for each character of a format 4 character map. */
function eachCharacter(cmap, visit) {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const segments = cmap.readUInt16BE(at + 6) / 2;
    const [ends, starts, deltas, ranges] = [0, 1, 2, 3].map((part) => at + 14 + part * segments * 2 + (part ? 2 : 0));
    for (let segment = 0; segment < segments; segment += 1) {
      const shift = segment * 2;
      const last = cmap.readUInt16BE(ends + shift);
      const first = cmap.readUInt16BE(starts + shift);
      const delta = cmap.readUInt16BE(deltas + shift);
      const range = cmap.readUInt16BE(ranges + shift);
      for (let code = first; code <= last && code !== 0xffff; code += 1) {
        const glyph = range === 0 ? code : cmap.readUInt16BE(ranges + shift + range + (code - first) * 2);
        if (glyph !== 0) visit(code, (glyph + delta) & 0xffff);
      }
    }
    return;
  }
}

/** @returns {Record<string, number>} code point → advance in 1/1000 em */
function advances(weight) {
  const widths = {};
  for (const subset of ['latin-ext', 'latin']) {
    const font = tables(`source-sans-3-${subset}-${weight}-normal.woff`);
    const unitsPerEm = font.get('head').readUInt16BE(18);
    const metrics = font.get('hhea').readUInt16BE(34);
    eachCharacter(font.get('cmap'), (code, glyph) => {
      const advance = font.get('hmtx').readUInt16BE(Math.min(glyph, metrics - 1) * 4);
      widths[code] = Math.round((advance * 1000) / unitsPerEm);
    });
  }
  return widths;
}

const metrics = { family: 'Source Sans 3', regular: advances(400), semibold: advances(600) };
writeFileSync(new URL('../shared/scene/font-metrics.json', import.meta.url), `${JSON.stringify(metrics)}\n`);
console.log(`${Object.keys(metrics.regular).length} characters measured`);
