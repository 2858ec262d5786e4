import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { eachOperation, operatorOf } from './content';

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

/** Nothing that looks like a mark stands in a text of ours: those are written as glyphs, in hexadecimal. */
const holdsMarks = (content: Uint8Array): boolean =>
  ['BDC', 'BMC'].some((mark) => Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(mark));

const codes = (...names: string[]) => new Set(names.map(operatorOf));
const [begins, ends] = [codes('BDC', 'BMC'), operatorOf('EMC')];
const paths = codes('m', 'l', 'c', 'v', 'y', 'h', 're');
const cuts = operatorOf('n');
const paints = codes('S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*');
const shows = codes('Tj', 'TJ', "'", '"', 'sh');
const form = operatorOf('Do');
const artifact = { begins: Buffer.from('/Artifact BMC\n'), ends: Buffer.from('\nEMC\n') };

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
  eachOperation(content, (operator, start, end) => {
    if (begins.has(operator)) depth += 1;
    else if (operator === ends) depth -= 1;
    else if (depth > 0) path = -1;
    else if (paths.has(operator)) path = path < 0 ? start : path;
    else if (operator === cuts) path = -1;
    else if (paints.has(operator)) {
      paint(path < 0 ? start : path, end);
      path = -1;
    } else if (shows.has(operator)) paint(start, end);
    else if (operator === form && asOne(nameIn(content, start, end))) paint(start, end);
  });
  if (runs.length === 0) return content;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const [start, end] of runs) {
    parts.push(content.subarray(at, start), artifact.begins, content.subarray(start, end), artifact.ends);
    at = end;
  }
  return Buffer.concat([...parts, content.subarray(at)]);
}

/** "X1" of "/X1 Do". */
const nameIn = (content: Uint8Array, start: number, end: number): string =>
  /^\/(\S+)/.exec(Buffer.from(content.subarray(start, end)).toString('latin1'))?.[1] ?? '';
