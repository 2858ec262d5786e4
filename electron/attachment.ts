import { EditionRefused } from '../shared/attachment/document';
import { fileNameOf } from '../shared/attachment/file-name';
import type { AttachmentOptions } from '../shared/bridge/bridge';
import { dayOf } from '../shared/case/find';
import type { Case } from '../shared/case/schema';
import { say } from '../shared/language/text';
import { Failure } from './failure';
import { documentFor, printDocument } from './print/print';
import { today } from './today';

export interface PrintedAttachment {
  readonly pdf: Uint8Array;
  /** As it is called when it is saved; holds no name. */
  readonly fileName: string;
}

/** Prints the attachment of a case for a recipient. Throws `invalid` with the reason for an edition that may not be made. */
export async function attachmentFor(value: Case, options: AttachmentOptions): Promise<PrintedAttachment> {
  const day = dayOf(value, today());
  try {
    const document = documentFor(value, { ...options, day });
    return { pdf: await printDocument(document), fileName: fileNameOf(value, document.mark, day, options.language) };
  } catch (error) {
    throw error instanceof EditionRefused ? new Failure('invalid', say(error.reason, options.language)) : error;
  }
}
