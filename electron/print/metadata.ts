import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Language } from '../../shared/language/text';
import { escapeMarkup } from '../../shared/scene/svg';

const program = 'Kreds';

/** What a file says of itself. The title holds no name, and claims no more than the mark allows. */
export interface About {
  readonly title: string;
  readonly language: Language;
}

/** Says in the file what it is: title, language, program, time and form, twice and alike. No author, no user name and no path. */
export function tellAbout(file: PDFDocument, { title, language }: About, now: Date): void {
  const tag = language === 'da' ? 'da-DK' : 'en-GB';
  file.setTitle(title, { showInWindowTitleBar: true });
  file.setLanguage(tag);
  file.setCreator(program);
  file.setProducer(program);
  file.setCreationDate(now);
  file.setModificationDate(now);
  const xmp = file.context.stream(new TextEncoder().encode(packet(title, tag, now)), { Type: 'Metadata', Subtype: 'XML' });
  file.catalog.set(PDFName.of('Metadata'), file.context.register(xmp));
}

/** PDF/A-2 (ISO 19005-2), conformance level A: `archive.ts` brings what it asks for. */
function packet(title: string, language: string, now: Date): string {
  const time = `${now.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${program}</xmp:CreatorTool><pdf:Producer>${program}</pdf:Producer>
<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
