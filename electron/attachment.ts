import { attachmentOf, EditionRefused } from '../shared/attachment/document';
import { redactionFor } from '../shared/attachment/redaction/redact';
import { countsInWords } from '../shared/attachment/redaction/report';
import type { AttachmentOptions } from '../shared/bridge/bridge';
import { dayOf } from '../shared/case/find';
import type { Case } from '../shared/case/schema';
import { say } from '../shared/language/text';
import { Failure } from './failure';
import { printAttachment } from './print/print';
import { today } from './today';

export interface PrintedAttachment {
  readonly pdf: Uint8Array;
  /** As it is called when it is saved; holds no name. */
  readonly fileName: string;
  /** What the edition leaves out, by kind and count, for the log: holds no name. */
  readonly leftOut: string;
}

/**
 * Prints the attachment of a case for a recipient and reads it back. Throws `invalid` with the reason for an edition that may not be
 * made, or that turned out to hold something withheld.
 */
export async function attachmentFor(value: Case, options: AttachmentOptions): Promise<PrintedAttachment> {
  const day = dayOf(value, today());
  try {
    const pdf = await printAttachment(value, { ...options, day });
    const { fileName } = attachmentOf(value, { ...options, day });
    const { report } = redactionFor(value, options.recipient, day, options.language) ?? {};
    return { pdf, fileName, leftOut: report ? countsInWords(report) : '' };
  } catch (error) {
    throw error instanceof EditionRefused ? new Failure('invalid', say(error.reason, options.language)) : error;
  }
}
