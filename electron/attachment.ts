import type { AttachmentDocument } from '../shared/attachment/blocks';
import { attachmentOf, EditionRefused } from '../shared/attachment/document';
import { attachmentHtml } from '../shared/attachment/html';
import { redactionFor } from '../shared/attachment/redaction/redact';
import { countsInWords } from '../shared/attachment/redaction/report';
import type { AttachmentOptions } from '../shared/bridge/bridge';
import { dayOf } from '../shared/case/find';
import { revisionOf } from '../shared/case/revisions';
import type { Case } from '../shared/case/schema';
import { printingFaults } from '../shared/language/saving';
import { say } from '../shared/language/text';
import { codeOf, Failure } from './failure';
import { printingFonts } from './print/fonts';
import { printPage } from './print/page';
import { printAttachment, refuseForOffice } from './print/print';
import { today } from './today';

export interface PrintedAttachment {
  readonly pdf: Uint8Array;
  /** As it is called when it is saved; holds no name. */
  readonly fileName: string;
  /** For whom, in which state, of which revision and without what: for the log. Holds no name. */
  readonly about: string;
}

/**
 * Prints the attachment of a case for a recipient and reads it back. Throws `invalid` with the reason for an edition that may not be
 * made, or that turned out to hold something withheld.
 */
export async function attachmentFor(value: Case, options: AttachmentOptions): Promise<PrintedAttachment> {
  const day = dayOf(value, today());
  try {
    const { pdf, document } = await printAttachment(value, { ...options, day });
    return { pdf, fileName: document.fileName, about: aboutFor(value, options, day, document) };
  } catch (error) {
    throw error instanceof EditionRefused ? new Failure('invalid', say(error.reason, options.language)) : error;
  }
}

function aboutFor(
  value: Case,
  { recipient, language, leftOut = [] }: AttachmentOptions,
  day: string,
  { mark, hash }: AttachmentDocument,
): string {
  const { report } = redactionFor(value, recipient, day, language) ?? {};
  return [
    `attachment ${recipient} ${mark} revision ${revisionOf(value)}`,
    hash ? `content ${hash}` : '',
    report ? `left-out ${countsInWords(report)}` : '',
    leftOut.length > 0 ? `without ${leftOut.join(',')}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Hands the same attachment to the system's print dialog. Throws `cancelled`, or in words why it can't be printed. */
export async function printOnPaper(value: Case, options: AttachmentOptions): Promise<void> {
  const document = attachmentOf(value, { ...options, day: dayOf(value, today()) });
  try {
    refuseForOffice(value, options.recipient);
    await printPage(attachmentHtml(document, printingFonts()));
  } catch (error) {
    if (error instanceof EditionRefused) throw new Failure('invalid', say(error.reason, options.language));
    const code = codeOf(error);
    if (code === 'cancelled') throw error;
    throw new Failure(code, say(code === 'missing' ? printingFaults.noPrinter : printingFaults.failed, options.language));
  }
}
