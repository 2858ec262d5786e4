import { type AttachmentDocument, headingsOf } from '../../shared/attachment/blocks';
import { documentTitle } from '../../shared/attachment/html';
import { escapeMarkup } from '../../shared/scene/svg';

const program = 'Kreds';

/**
 * Says in the file what it is: title, language, program and time. No author, no user name and no path; and no claim of PDF/A, which
 * this file does not meet yet.
 */
export async function withMetadata(pdf: Uint8Array, document: AttachmentDocument, now: Date): Promise<Uint8Array> {
  const { PDFDocument, PDFName } = await import('@cantoo/pdf-lib');
  const { nameBookmarks } = await import('./bookmarks');
  const title = documentTitle(document);
  const language = document.language === 'da' ? 'da-DK' : 'en-GB';
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  file.setTitle(title, { showInWindowTitleBar: true });
  file.setLanguage(language);
  file.setCreator(program);
  file.setProducer(program);
  file.setCreationDate(now);
  file.setModificationDate(now);
  const xmp = file.context.stream(new TextEncoder().encode(packet(title, language, now)), { Type: 'Metadata', Subtype: 'XML' });
  file.catalog.set(PDFName.of('Metadata'), file.context.register(xmp));
  nameBookmarks(file, headingsOf(document));
  return file.save();
}

function packet(title: string, language: string, now: Date): string {
  const time = `${now.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${program}</xmp:CreatorTool><pdf:Producer>${program}</pdf:Producer>
<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
