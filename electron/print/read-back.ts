/// <reference path="./pdfjs-worker.d.ts" />
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Place, ReadText } from '../../shared/attachment/redaction/read-back';

/**
 * Everything that can be read in a finished PDF: the text of its pages as a reader's program shows it, and every string of the file's
 * structure, whether anything points at it or not.
 */
export async function textsOfPdf(pdf: Uint8Array): Promise<ReadText[]> {
  return [...(await pageTexts(pdf)), ...(await structureTexts(pdf))];
}

async function pageTexts(pdf: Uint8Array): Promise<ReadText[]> {
  const document = await openPdf(pdf);
  const texts: ReadText[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent({ includeMarkedContent: false });
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    texts.push({ place: 'page', page, text });
  }
  await document.loadingTask.destroy();
  return texts;
}

/** The worker runs in this very thread: there is no other to give a bundle to, and nothing is fetched. */
async function openPdf(pdf: Uint8Array) {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const quiet = { verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false, disableFontFace: true };
  return getDocument({ data: pdf.slice(), useWasm: false, useWorkerFetch: false, enableXfa: false, ...quiet }).promise;
}

const placesOfNames: Readonly<Record<string, Place>> = {
  Alt: 'alternative',
  ActualText: 'alternative',
  E: 'alternative',
  Contents: 'annotation',
  F: 'attachment',
  UF: 'attachment',
  Desc: 'attachment',
};
const metadataNames: readonly string[] = ['Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate'];

async function structureTexts(pdf: Uint8Array): Promise<ReadText[]> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  const info = file.context.trailerInfo.Info;
  const texts: ReadText[] = [];
  for (const [reference, object] of file.context.enumerateIndirectObjects()) {
    const isInfo = reference === info;
    collect(object, isInfo ? 'metadata' : 'other', texts);
  }
  return texts;
}

function collect(object: PDFObject, place: Place, texts: ReadText[]): void {
  if (object instanceof PDFString || object instanceof PDFHexString) texts.push({ place, text: object.decodeText() });
  else if (object instanceof PDFArray) for (const one of object.asArray()) collect(one, place, texts);
  else if (object instanceof PDFDict) collectFrom(object, place, texts);
  else if (object instanceof PDFRawStream) {
    collectFrom(object.dict, place, texts);
    const kind = nameIn(object.dict, 'Type');
    if (kind === 'Metadata' || kind === 'EmbeddedFile') {
      const text = new TextDecoder().decode(decodePDFRawStream(object).decode());
      texts.push({ place: kind === 'Metadata' ? 'metadata' : 'attachment', text: kind === 'Metadata' ? unescaped(text) : text });
    }
  }
}

function collectFrom(dictionary: PDFDict, place: Place, texts: ReadText[]): void {
  for (const [name, value] of dictionary.entries()) {
    const key = name.decodeText();
    const known = place === 'metadata' || metadataNames.includes(key) ? 'metadata' : (placesOfNames[key] ?? place);
    const isBookmark = key === 'Title' && (dictionary.has(PDFName.of('Dest')) || dictionary.has(PDFName.of('Parent')));
    collect(value, isBookmark ? 'bookmark' : known, texts);
  }
}

const nameIn = (dictionary: PDFDict, key: string): string | undefined => {
  const value = dictionary.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
};

/** What stands between and in the marks of an XMP packet. */
const unescaped = (xml: string): string =>
  xml
    .replace(/&#(x?)([\da-f]+);/gi, (_whole, hex: string, digits: string) => String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_whole, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '');
