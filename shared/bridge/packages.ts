import { z } from 'zod';
import { caseSchema } from '../case/schema';

/** Case packages as the window asks for them: what is sealed, to whom, and what came out of one. */

/** To a colleague's key, and to the office's emergency key besides; or to a passphrase, which the age format allows alone. */
export const sealedForSchema = z.union([
  z.strictObject({ recipient: z.string().min(1).max(2000) }),
  z.strictObject({ passphrase: z.string().min(12).max(1000) }),
]);
export type SealedFor = z.infer<typeof sealedForSchema>;

const name = z.string().trim().min(1).max(200);

export const packageToMake = z.object({
  kind: z.enum(['move', 'copy', 'review', 'remarks']),
  from: name,
  to: name,
  case: caseSchema,
  /** Of `remarks`: which sparring. */
  session: z.string().max(200).optional(),
  sealedFor: sealedForSchema,
});
export type PackageToMake = z.infer<typeof packageToMake>;

/** What tells two packages apart, for a receipt: no name, and nothing of the content. */
export interface MadePackage {
  readonly file: string;
  /** SHA-256 of the file, and of the case's content in it. */
  readonly sha256: string;
  readonly contentHash: string;
  /** ISO instant. */
  readonly at: string;
}

export const packageToOpen = z.object({ token: z.string().max(100), passphrase: z.string().max(1000).optional() });
