import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { fontFaults } from './pdf-fonts';
import { type Shown, streamContent, walked } from './pdf-walk';

/**
 * What keeps a file from being PDF/A-2a, as far as it can be told here: the rules of ISO 19005-2 that our files can break, one line a
 * fault. An outside validator (veraPDF) knows more.
 */
export async function archiveFaults(bytes: Uint8Array): Promise<string[]> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const { shown, faults, marks } = walked(file);
  return [
    ...envelopeFaults(bytes, file),
    ...objectFaults(file),
    ...catalogFaults(file),
    ...pageFaults(file, marks),
    ...structureFaults(file),
    ...fontFaults(file, shown),
    ...faults,
  ];
}

/** All letters of a file, as they lie on its pages. */
export const lettersIn = async (bytes: Uint8Array): Promise<readonly Shown[]> =>
  walked(await PDFDocument.load(bytes, { updateMetadata: false })).shown;

const is = (fine: boolean, what: string): string[] => (fine ? [] : [what]);
const named = (name: string) => PDFName.of(name);

function envelopeFaults(bytes: Uint8Array, { context, isEncrypted }: PDFDocument): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const id = context.trailerInfo.ID;
  return [
    ...is(/^%PDF-1\.[4-7]\n%[\x80-\xff]{4}/.test(text), 'no header of PDF 1 with a binary line'),
    ...is(/%%EOF\r?\n?$/.test(text), 'something after the end'),
    ...is(!isEncrypted && context.trailerInfo.Encrypt === undefined, 'encrypted'),
    ...is(id instanceof PDFArray && id.size() === 2, 'no document id'),
  ];
}

const forbidden = [
  ...['JS', 'JavaScript', 'URI', 'Launch', 'EmbeddedFiles', 'EF', 'AF', 'AA', 'OpenAction', 'RichMedia', 'Movie', 'Sound', 'AcroForm'],
  ...['XFA', 'OCProperties', 'TR', 'HTP', 'HTO', 'Alternates', 'OPI', 'PS', 'Annots', 'Perms', 'Requirements', 'Collection', 'FFilter'],
];
const blends = ['Normal', 'Compatible', 'Multiply', 'Screen', 'Overlay', 'Darken', 'Lighten', 'Luminosity'];

function objectFaults({ context }: PDFDocument): string[] {
  const faults = new Set<string>();
  const look = (object: PDFObject) => {
    if (object instanceof PDFRawStream) look(object.dict);
    if (object instanceof PDFArray) object.asArray().forEach(look);
    if (object instanceof PDFString || object instanceof PDFHexString) {
      if (object.asBytes().length > 32_767) faults.add('a string longer than 32767 bytes');
    }
    if (object instanceof PDFNumber && Math.abs(object.asNumber()) > 2 ** 31 - 1) faults.add('a number out of range');
    if (!(object instanceof PDFDict)) return;
    for (const [key, value] of object.entries()) {
      if (forbidden.includes(key.decodeText())) faults.add(`/${key.decodeText()}`);
      look(value);
    }
    const [blend, filter, action] = ['BM', 'Filter', 'S'].map((key) => object.get(named(key)));
    if (blend instanceof PDFName && !blends.includes(blend.decodeText())) faults.add(`blend mode ${blend}`);
    if (filter && filter !== named('FlateDecode')) faults.add(`filter ${filter}`);
    if (action === named('GoToR') || action === named('SubmitForm')) faults.add(`action ${action}`);
    if (object.get(named('Interpolate')) === PDFBool.True) faults.add('an interpolated picture');
  };
  for (const [, object] of context.enumerateIndirectObjects()) look(object);
  return [...faults];
}

function catalogFaults(file: PDFDocument): string[] {
  const { catalog, context } = file;
  const [intent] = catalog.lookupMaybe(named('OutputIntents'), PDFArray)?.asArray() ?? [];
  const output = intent && context.lookup(intent, PDFDict);
  const profile = output?.lookup(named('DestOutputProfile'));
  const icc = profile instanceof PDFRawStream ? Buffer.from(streamContent(profile)).toString('latin1') : '';
  const metadata = catalog.lookup(named('Metadata'));
  const xmp = metadata instanceof PDFRawStream && !metadata.dict.has(named('Filter')) ? Buffer.from(metadata.contents).toString() : '';
  const told = (tag: string) => new RegExp(`<${tag}>(?:<rdf:Alt>)?(?:<rdf:li[^>]*>)?([^<]*)<`).exec(xmp)?.[1];
  const instant = (day: Date | undefined) => (day ? `${day.toISOString().slice(0, 19)}Z` : undefined);
  const language = catalog.lookup(named('Lang'));
  return [
    ...is(catalog.lookupMaybe(named('MarkInfo'), PDFDict)?.lookup(named('Marked')) === PDFBool.True, 'not said to be tagged'),
    ...is(
      language instanceof PDFString || language instanceof PDFHexString ? /^(da-DK|en-GB)$/.test(language.decodeText()) : false,
      'no language',
    ),
    ...is(catalog.lookupMaybe(named('ViewerPreferences'), PDFDict)?.lookup(named('DisplayDocTitle')) === PDFBool.True, 'title not shown'),
    ...is(output?.lookup(named('S')) === named('GTS_PDFA1') && output.has(named('OutputConditionIdentifier')), 'no output intent'),
    ...is(
      icc.length > 0 && icc.length === Buffer.from(icc, 'latin1').readUInt32BE(0) && icc.slice(12, 24) === 'mntrRGB XYZ ',
      'no ICC profile',
    ),
    ...is(icc.slice(36, 40) === 'acsp', 'not an ICC profile'),
    ...is(told('pdfaid:part') === '2' && told('pdfaid:conformance') === 'A', 'not said to be PDF/A-2a'),
    ...is(told('dc:title') === file.getTitle(), 'another title in the metadata'),
    ...is(told('pdf:Producer') === file.getProducer() && told('xmp:CreatorTool') === file.getCreator(), 'another program in the metadata'),
    ...is(told('xmp:CreateDate') === instant(file.getCreationDate()), 'another day of making in the metadata'),
    ...is(told('xmp:ModifyDate') === instant(file.getModificationDate()), 'another day of change in the metadata'),
    ...is(file.getAuthor() === undefined && !xmp.includes('dc:creator'), 'an author'),
  ];
}

function pageFaults(file: PDFDocument, marks: ReadonlyMap<number, number>): string[] {
  const tree = file.catalog.lookupMaybe(named('StructTreeRoot'), PDFDict)?.lookupMaybe(named('ParentTree'), PDFDict);
  const owners = new Map<number, PDFObject | undefined>(tree ? numbersIn(tree) : []);
  return [
    ...file.getPages().flatMap(({ node }, index) => is(node.get(named('Tabs')) === named('S'), `page ${index + 1}: no order of tabs`)),
    ...[...marks].flatMap(([parents, count]) => {
      const owner = owners.get(parents);
      return is(owner instanceof PDFArray && owner.size() >= count, `marks of ${parents} belong to nothing`);
    }),
  ];
}

/** The pairs of a number tree, its kids' too. */
function numbersIn(tree: PDFDict): [number, PDFObject | undefined][] {
  const list = tree.lookupMaybe(named('Nums'), PDFArray);
  const own = Array.from({ length: (list?.size() ?? 0) / 2 }, (_, index): [number, PDFObject | undefined] => [
    list?.lookup(index * 2, PDFNumber).asNumber() ?? 0,
    list?.lookup(index * 2 + 1),
  ]);
  const kids = tree.lookupMaybe(named('Kids'), PDFArray);
  return [
    ...own,
    ...Array.from({ length: kids?.size() ?? 0 }, (_, index) => kids?.lookup(index, PDFDict)).flatMap((kid) => (kid ? numbersIn(kid) : [])),
  ];
}

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Figure Formula'.split(
    ' ',
  ),
);

function structureFaults({ catalog }: PDFDocument): string[] {
  const root = catalog.lookupMaybe(named('StructTreeRoot'), PDFDict);
  if (!root) return ['no structure'];
  const faults = new Set<string>();
  let level = 0;
  const visit = (element: PDFDict) => {
    const kind = element.lookupMaybe(named('S'), PDFName)?.decodeText();
    if (kind !== undefined) {
      if (!standard.has(kind)) faults.add(`structure ${kind}`);
      if (kind === 'Figure' && textIn(element, 'Alt').length < 10) faults.add('a figure without words');
      if (kind === 'TH' && !scopeOf(element)) faults.add('a header cell without scope');
      const heading = /^H(\d)$/.exec(kind)?.[1];
      if (heading && Number(heading) > level + 1) faults.add(`${kind} after a heading of level ${level}`);
      if (heading) level = Number(heading);
    }
    const kids = element.lookup(named('K'));
    const all = kids instanceof PDFArray ? kids.asArray().map((kid) => element.context.lookup(kid)) : [kids];
    for (const kid of all) if (kid instanceof PDFDict && (kid.has(named('S')) || kid.has(named('K')))) visit(kid);
  };
  visit(root);
  return [...faults];
}

function textIn(element: PDFDict, key: string): string {
  const text = element.lookup(named(key));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : '';
}

function scopeOf(element: PDFDict): boolean {
  const attributes = element.lookup(named('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray().map((one) => element.context.lookup(one)) : [attributes];
  return all.some((one) => one instanceof PDFDict && one.has(named('Scope')));
}
