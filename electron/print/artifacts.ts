import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { operationsOf } from './content';

/**
 * Chromium leaves running heads, the watermark and the ground of drawings outside the structure without a word; a tagged PDF has to
 * say of everything that it is either content or an artifact.
 */
export function markArtifacts(file: PDFDocument): void {
  const done = new Set<PDFRawStream>();
  for (const page of file.getPages()) {
    const contents = page.node.get(PDFName.of('Contents'));
    const stream = contents && file.context.lookup(contents);
    const only = stream instanceof PDFArray && stream.size() === 1 ? stream.get(0) : contents;
    markStream(file, only as PDFRef, page.node.lookupMaybe(PDFName.of('Resources'), PDFDict), done);
  }
}

/** A stream that is drawn outside of all marked content. */
function markStream(file: PDFDocument, reference: PDFRef, resources: PDFDict | undefined, done: Set<PDFRawStream>): void {
  const stream = file.context.lookup(reference);
  if (!(stream instanceof PDFRawStream) || done.has(stream)) return;
  done.add(stream);
  const forms = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const content = contentOf(stream);
  const marked = withArtifacts(content, (name) => {
    const form = forms?.get(PDFName.of(name)) as PDFRef | undefined;
    const drawn = form && file.context.lookup(form);
    if (!form || !(drawn instanceof PDFRawStream) || !holdsMarks(contentOf(drawn))) return true;
    markStream(file, form, drawn.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), done);
    return false;
  });
  if (marked === content) return;
  stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  file.context.assign(reference, PDFRawStream.of(stream.dict, deflateSync(marked)));
}

function contentOf(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  return filter === undefined ? stream.contents : inflateSync(stream.contents);
}

function holdsMarks(content: Uint8Array): boolean {
  for (const { operator } of operationsOf(content)) if (operator === 'BDC' || operator === 'BMC') return true;
  return false;
}

const paths = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const shows = new Set(['Tj', 'TJ', "'", '"']);
const begins = Buffer.from('/Artifact BMC\n');
const ends = Buffer.from('\nEMC\n');

/** The content with whatever is painted outside of marked content said to be an artifact. `asOne`: whether a form may be wrapped whole. */
export function withArtifacts(content: Uint8Array, asOne: (form: string) => boolean): Uint8Array {
  const runs: [start: number, end: number][] = [];
  let depth = 0;
  let path = -1;
  const paint = (start: number, end: number) => {
    const last = runs.at(-1);
    if (last && content.subarray(last[1], start).every((byte) => byte <= 32)) last[1] = end;
    else runs.push([start, end]);
  };
  for (const { operator, start, end, name } of operationsOf(content)) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (paths.has(operator)) path = path < 0 ? start : path;
    else if (operator === 'n') path = -1;
    else if (paints.has(operator)) {
      if (depth === 0) paint(path < 0 ? start : path, end);
      path = -1;
    } else if (depth === 0 && (shows.has(operator) || operator === 'sh' || (operator === 'Do' && asOne(name ?? '')))) paint(start, end);
  }
  if (runs.length === 0) return content;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [start, end] of runs) {
    parts.push(content.subarray(at, start), begins, content.subarray(start, end), ends);
    at = end;
  }
  return Buffer.concat([...parts, content.subarray(at)]);
}
