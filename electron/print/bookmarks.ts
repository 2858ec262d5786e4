import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/**
 * Gives the bookmarks their headings' own words: Chromium writes a heading twice when a page begins with it, and loses the space
 * where a heading breaks over two lines.
 */
export function nameBookmarks(file: PDFDocument, headings: readonly string[]): void {
  const known = new Map(
    headings.flatMap((heading) => [
      [bare(heading), heading],
      [bare(heading + heading), heading],
    ]),
  );
  const outlines = file.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outlines) rename(outlines, known);
}

function rename(parent: PDFDict, known: ReadonlyMap<string, string>): void {
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    const title = item.lookup(PDFName.of('Title'));
    const written = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
    const heading = known.get(bare(written));
    if (heading) item.set(PDFName.of('Title'), PDFHexString.fromText(heading));
    rename(item, known);
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
}

const bare = (text: string): string => text.replace(/\s+/g, '');
