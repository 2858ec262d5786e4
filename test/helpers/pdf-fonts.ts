import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { type Shown, streamContent } from './pdf-walk';

/** What an archive asks of each font that letters are shown in: whole, with the widths it claims, and with a meaning for every glyph. */
export function fontFaults(file: PDFDocument, shown: readonly Shown[]): string[] {
  const used = new Map<PDFRef, Set<number>>();
  for (const { font, codes } of shown) used.set(font, new Set([...(used.get(font) ?? []), ...codes]));
  return [...used].flatMap(([reference, codes]) => faultsOfFont(file.context.lookup(reference, PDFDict), codes));
}

function faultsOfFont(font: PDFDict, codes: ReadonlySet<number>): string[] {
  const name = String(font.lookup(PDFName.of('BaseFont')));
  const faults: string[] = [];
  const check = (fine: boolean, what: string) => fine || faults.push(`${name}: ${what}`);
  check(/^\/[A-Z]{6}\+/.test(name), 'not a subset');
  check(font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0'), 'not a composite font');
  check(font.lookup(PDFName.of('Encoding')) === PDFName.of('Identity-H'), 'not encoded by glyphs');
  const inner = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict);
  if (!inner) return [...faults, `${name}: not embedded`];
  const descriptor = inner.lookup(PDFName.of('FontDescriptor'), PDFDict);
  check(String(descriptor.lookup(PDFName.of('FontName'))) === name, 'another name in its descriptor');
  check(inner.lookup(PDFName.of('CIDToGIDMap')) === PDFName.of('Identity'), 'no map from codes to glyphs');
  check(descriptor.get(PDFName.of('CIDSet')) === undefined, 'a CIDSet, which would have to be complete');
  const program = descriptor.lookup(PDFName.of('FontFile2'));
  const meanings = font.lookup(PDFName.of('ToUnicode'));
  if (!(program instanceof PDFRawStream)) return [...faults, `${name}: not embedded`];
  if (!(meanings instanceof PDFRawStream)) return [...faults, `${name}: no Unicode map`];
  const known = meaningsOf(Buffer.from(streamContent(meanings)).toString('latin1'));
  const real = widthsIn(Buffer.from(streamContent(program)));
  const claimed = claimedWidths(inner);
  for (const code of codes) {
    check(code !== 0, 'a missing glyph is shown');
    check(/^(?!0000|feff|fffe)/i.test(known.get(code) ?? '0000'), `glyph ${code} means nothing`);
    check(Math.abs((real(code) ?? Number.NaN) - claimed(code)) <= 1, `glyph ${code} is ${real(code)} wide, not ${claimed(code)}`);
  }
  return faults;
}

/** The code of each glyph to its Unicode in hexadecimal. */
function meaningsOf(map: string): Map<number, string> {
  const known = new Map<number, string>();
  const number = (hex: string) => Number.parseInt(hex, 16);
  for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) known.set(number(code), to);
  for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', last = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = number(from); code <= number(last); code += 1)
        known.set(code, (number(to) + code - number(from)).toString(16).padStart(4, '0'));
  return known;
}

/** Widths by the font program's own table, in thousandths of the em. */
function widthsIn(program: Buffer): (glyph: number) => number | undefined {
  const tables = new Map<string, number>();
  for (let index = 0; index < program.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(program.toString('latin1', at, at + 4), program.readUInt32BE(at + 8));
  }
  const [head = 0, hhea = 0, hmtx = 0] = ['head', 'hhea', 'hmtx'].map((table) => tables.get(table));
  const em = program.readUInt16BE(head + 18);
  const count = program.readUInt16BE(hhea + 34);
  return (glyph) => (program.readUInt16BE(hmtx + 4 * Math.min(glyph, count - 1)) * 1000) / em;
}

function claimedWidths(font: PDFDict): (code: number) => number {
  const usual = font.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const known = new Map<number, number>();
  const list = font.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? [];
  const number = (index: number) => (list[index] as PDFNumber).asNumber();
  for (let at = 0; at < list.length; ) {
    const next = list[at + 1];
    if (next instanceof PDFArray) {
      for (const [index, width] of next.asArray().entries()) known.set(number(at) + index, (width as PDFNumber).asNumber());
      at += 2;
    } else {
      for (let code = number(at); code <= number(at + 1); code += 1) known.set(code, number(at + 2));
      at += 3;
    }
  }
  return (code) => known.get(code) ?? usual;
}
