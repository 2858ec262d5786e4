import { type AttachmentDocument, headingsOf } from '../../shared/attachment/blocks';
import { type AttachmentOptions, attachmentOf, EditionRefused } from '../../shared/attachment/document';
import { attachmentHtml, documentTitle } from '../../shared/attachment/html';
import { officeLeavesOut, recipientOf } from '../../shared/attachment/recipients';
import { leaksIn, leakText } from '../../shared/attachment/redaction/read-back';
import { redactionFor } from '../../shared/attachment/redaction/redact';
import type { Case } from '../../shared/case/schema';
import { refusedEdition } from '../../shared/language/recipients';
import { fill } from '../../shared/language/text';
import { officeState } from '../office';
import { printingFonts } from './fonts';
import { pdfOfPage } from './page';

/**
 * The attachment as the bytes of a tagged PDF, read back: throws `EditionRefused` also when anything that is withheld from the
 * recipient can be read in the finished file. Electron must be ready; nothing is written to disk and nothing is fetched.
 */
export async function printAttachment(value: Case, options: AttachmentOptions): Promise<{ pdf: Uint8Array; document: AttachmentDocument }> {
  refuseForOffice(value, options.recipient);
  const document = attachmentOf(value, options);
  const pdf = await printDocument(document);
  await readBack(pdf, document.fileName, value, options);
  return { pdf, document };
}

/** The only way from a document to the bytes that are shown, saved, printed or handed on. */
async function printDocument(document: AttachmentDocument): Promise<Uint8Array> {
  const { archived } = await import('./archive');
  const pdf = await pdfOfPage(attachmentHtml(document, printingFonts()));
  return archived(pdf, { title: documentTitle(document), language: document.language, headings: headingsOf(document) }, new Date());
}

/** Throws `EditionRefused` when something that is withheld from the recipient can be read in a finished file or in its name. */
async function readBack(pdf: Uint8Array, fileName: string, value: Case, options: AttachmentOptions): Promise<void> {
  const { needles } = redactionFor(value, options.recipient, options.day, options.language) ?? {};
  if (!needles || (needles.words.size === 0 && needles.phrases.size === 0 && needles.numbers.length === 0)) return;
  const { textsOfPdf } = await import('./read-back');
  const leaks = leaksIn([...(await textsOfPdf(pdf)), { place: 'fileName', text: fileName }], needles);
  if (leaks.length > 0) throw new EditionRefused(leakText(leaks));
}

/** Throws `EditionRefused` for an edition that the office doesn't make. */
export function refuseForOffice(value: Case, id: string): void {
  const recipient = recipientOf(value, id);
  if (!recipient || !officeLeavesOut(recipient.profile, officeState().office.attachment)) return;
  throw new EditionRefused(fill(refusedEdition.office, { recipient: recipient.name }));
}
