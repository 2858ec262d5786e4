import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { eachOperation } from '../../electron/print/content';

/** One show of letters in a PDF, as it lies on its page. */
export interface Shown {
  /** From 1. */
  readonly page: number;
  readonly font: PDFRef;
  /** In points on the page. */
  readonly size: number;
  readonly codes: readonly number[];
}

/** What walking all content of a PDF finds. */
export interface Walked {
  readonly shown: readonly Shown[];
  /** What is drawn outside of every mark, marks that don't close, colours of other spaces, q too deep. */
  readonly faults: readonly string[];
  /** How many marked contents the streams have that a StructParents number names. */
  readonly marks: ReadonlyMap<number, number>;
}

type Matrix = readonly [number, number, number, number, number, number];
const unit: Matrix = [1, 0, 0, 1, 0, 0];
const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh']);
const showing = new Set(['Tj', 'TJ', "'", '"']);
const foreign = new Set(['k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN', 'BI']);

/** Walks the content of all pages, forms as they are drawn. */
export function walked(file: PDFDocument): Walked {
  const shown: Shown[] = [];
  const faults = new Set<string>();
  const marks = new Map<number, number>();

  const walk = (stream: PDFRawStream, owner: PDFDict, page: number, outer: Matrix, within: number, nesting: number) => {
    const content = streamContent(stream);
    const resources = owner.lookupMaybe(PDFName.of('Resources'), PDFDict);
    const named = (kind: string, name: string) => resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.get(PDFName.of(name)) as PDFRef;
    const parents = owner.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    let state = { ctm: outer, font: undefined as PDFRef | undefined, size: 0 };
    const kept: (typeof state)[] = [];
    let text = unit;
    let depth = within;
    eachOperation(content, (_code, start, end) => {
      const said = Buffer.from(content.subarray(start, end)).toString('latin1');
      const operator = /\S+$/.exec(said.replace(/^.*[>)\]}]/s, ''))?.[0] ?? '';
      const name = /^\/(\S+)/.exec(said)?.[1];
      const numbers = () => (said.match(/-?\d*\.?\d+(?=\s)/g) ?? []).map(Number);
      const matrix = () => numbers().slice(-6) as unknown as Matrix;
      if (operator === 'q') kept.push(state);
      else if (operator === 'Q') state = kept.pop() ?? state;
      else if (operator === 'cm') state = { ...state, ctm: times(matrix(), state.ctm) };
      else if (operator === 'BT') text = unit;
      else if (operator === 'Tm') text = matrix();
      else if (operator === 'Tf') state = { ...state, font: named('Font', name ?? ''), size: numbers().at(-1) ?? 0 };
      else if (operator === 'BDC' || operator === 'BMC') {
        depth += 1;
        const id = /\/MCID (\d+)/.exec(said)?.[1];
        if (id !== undefined && parents !== undefined) marks.set(parents, Math.max(marks.get(parents) ?? 0, Number(id) + 1));
      } else if (operator === 'EMC') depth -= 1;
      else if (foreign.has(operator)) faults.add(`page ${page}: ${operator}, which isn't sRGB`);
      else if (painting.has(operator) && depth === 0) faults.add(`page ${page}: ${operator} outside of all marks`);
      else if (showing.has(operator)) {
        if (depth === 0) faults.add(`page ${page}: letters outside of all marks`);
        const [, , c, d] = times(text, state.ctm);
        if (state.font) shown.push({ page, font: state.font, size: state.size * Math.hypot(c, d), codes: codesIn(said) });
      } else if (operator === 'Do') {
        const form = file.context.lookup(named('XObject', name ?? ''));
        if (!(form instanceof PDFRawStream)) throw new Error('no form');
        const own = form.dict
          .lookupMaybe(PDFName.of('Matrix'), PDFArray)
          ?.asArray()
          .map((value) => (value as PDFNumber).asNumber());
        walk(form, form.dict, page, times((own as unknown as Matrix) ?? unit, state.ctm), depth, nesting + kept.length);
      }
      if (nesting + kept.length > 28) faults.add(`page ${page}: q nested deeper than 28`);
    });
    if (depth !== within || kept.length > 0) faults.add(`page ${page}: a mark or a q that doesn't close`);
  };

  for (const [index, page] of file.getPages().entries()) {
    const contents = page.node.lookup(PDFName.of('Contents'));
    const streams = contents instanceof PDFArray ? contents.asArray().map((one) => file.context.lookup(one)) : [contents];
    if (streams.length !== 1 || !(streams[0] instanceof PDFRawStream)) faults.add(`page ${index + 1}: not one stream of content`);
    else walk(streams[0], page.node, index + 1, unit, 0, 0);
  }
  return { shown, faults: [...faults], marks };
}

export function streamContent(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return stream.contents;
  if (filter !== PDFName.of('FlateDecode')) throw new Error(`filter ${filter}`);
  return inflateSync(stream.contents);
}

/** Codes of two bytes, as Identity-H has them. */
const codesIn = (said: string): number[] =>
  [...said.matchAll(/<([0-9a-f\s]+)>/gi)].flatMap(([, hex = '']) =>
    (hex.replace(/\s/g, '').match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
  );
