import { createHash } from 'node:crypto';
import { type AttachmentDocument, headingsOf } from '../../shared/attachment/blocks';
import { type AttachmentOptions, attachmentOf } from '../../shared/attachment/document';
import { attachmentHtml, documentTitle } from '../../shared/attachment/html';
import type { Case } from '../../shared/case/schema';
import { printingFonts } from './fonts';
import { pdfOfPage } from './page';

export type PrintOptions = Omit<AttachmentOptions, 'hash'>;

/** The attachment as a document, with the checksum of a locked revision; throws `EditionRefused` for an edition that may not be made. */
export const documentFor = (value: Case, options: PrintOptions): AttachmentDocument =>
  attachmentOf(value, { ...options, hash: (text) => createHash('sha256').update(text).digest('hex') });

/** The attachment as the bytes of a tagged PDF. Electron must be ready; nothing is written to disk and nothing is fetched. */
export const printAttachment = (value: Case, options: PrintOptions): Promise<Uint8Array> => printDocument(documentFor(value, options));

/** The only way from a document to the bytes that are shown, saved, printed or handed on. */
export async function printDocument(document: AttachmentDocument): Promise<Uint8Array> {
  const { archived } = await import('./archive');
  const pdf = await pdfOfPage(attachmentHtml(document, printingFonts()));
  return archived(pdf, { title: documentTitle(document), language: document.language, headings: headingsOf(document) }, new Date());
}
