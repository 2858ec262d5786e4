import type { AuditEntry } from '../../shared/bridge/audit';
import { receiptOf } from '../../shared/erasing/receipt';
import type { Language } from '../../shared/language/text';
import { Failure } from '../failure';
import { printingFonts } from './fonts';
import { pdfOfPage } from './page';

/** The receipt of an erasure as PDF. Throws `invalid` for a line of the audit log that tells of none. */
export async function printReceipt(line: AuditEntry, language: Language): Promise<{ pdf: Uint8Array; fileName: string }> {
  const receipt = receiptOf(line, Temporal.Now.timeZoneId(), language, printingFonts());
  if (!receipt) throw new Failure('invalid', 'no erasure');
  return { pdf: await pdfOfPage(receipt.html), fileName: receipt.fileName };
}
