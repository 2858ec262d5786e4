import { z } from 'zod';
import { contentHash } from '../case/revisions';
import type { Case } from '../case/schema';
import { isLargerThan, parseJson, readExchange } from '../formats/exchange';
import { faultOf } from '../formats/faults';
import { type RemarksFile, readRemarks } from '../formats/remarks';
import { packageFaults } from '../language/handover';
import { fill, type Text } from '../language/text';

/**
 * A case on its way from one caseworker's machine to another's, as the text that is sealed into a package. `move`: the case goes over
 * and is only read where it came from. `copy`: another case of the same content. `review`: for a sparring; only remarks come back.
 * `remarks`: those remarks.
 */
const packageKinds = ['move', 'copy', 'review', 'remarks'] as const;

const packageVersion = 'kreds-package/1';
const name = z.string().max(200);

export const historySchema = z.object({
  revision: z.int(),
  at: z.string(),
  who: name,
  name,
  label: z.object({ da: z.string(), en: z.string() }),
});

const packageSchema = z.object({
  schema: z.literal(packageVersion),
  kind: z.enum(packageKinds),
  /** ISO instant. */
  madeAt: z.string(),
  /** Who made it, and whom it was made for, as people call them. */
  from: name,
  to: name,
  /** The id that the case has where it comes from. */
  caseId: z.string().min(1).max(200),
  /** `contentHash` of the case. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  case: z.unknown().optional(),
  remarks: z.unknown().optional(),
  /** What was done to the case, newest first; goes with a case that moves. */
  history: z.array(historySchema).max(100_000).optional(),
  /** Where remarks are to be sealed to (`age1…`). */
  replyTo: z.string().max(100).optional(),
});
type PackageHead = Omit<z.infer<typeof packageSchema>, 'case' | 'remarks' | 'schema' | 'kind'>;

export type CasePackage =
  | (PackageHead & { readonly kind: 'move' | 'copy' | 'review'; readonly case: Case })
  | (PackageHead & { readonly kind: 'remarks'; readonly remarks: RemarksFile });

export type ReadPackage = { readonly ok: true; readonly package: CasePackage } | { readonly ok: false; readonly faults: readonly Text[] };

const mostBytes = 100_000_000;

/** A package as the text to be sealed. */
export const writePackage = (value: CasePackage): string => JSON.stringify({ schema: packageVersion, ...value });

/** Reads what a package held, or tells what is wrong with it; the case in it is proved as any file that is taken in. */
export function readPackage(text: string): ReadPackage {
  if (isLargerThan(text, mostBytes)) return refused(packageFaults.tooLarge);
  const parsed = parseJson(text);
  if ('fault' in parsed) return refused(packageFaults.notPackage);
  const { file } = parsed;
  const found = typeof file === 'object' && file !== null && 'schema' in file ? file.schema : undefined;
  if (found !== packageVersion) {
    const newer = typeof found === 'string' && /^kreds-package\/\d+$/.test(found);
    return refused(newer ? fill(packageFaults.newer, { found, known: packageVersion }) : packageFaults.notPackage);
  }
  const checked = packageSchema.safeParse(file);
  if (!checked.success) return { ok: false, faults: checked.error.issues.map((issue) => faultOf(issue, file)) };
  const { schema, kind, case: given, remarks, ...head } = checked.data;
  return kind === 'remarks' ? withRemarks(head, remarks) : withCase(head, kind, given);
}

const refused = (fault: Text): ReadPackage => ({ ok: false, faults: [fault] });

function withCase(head: PackageHead, kind: 'move' | 'copy' | 'review', given: unknown): ReadPackage {
  const read = readExchange(JSON.stringify(given ?? null));
  if (!read.ok) return read;
  if (read.case.id !== head.caseId || contentHash(read.case) !== head.hash) return refused(packageFaults.otherContent);
  return { ok: true, package: { ...head, kind, case: read.case } };
}

function withRemarks(head: PackageHead, given: unknown): ReadPackage {
  const read = readRemarks(JSON.stringify(given ?? null));
  if (!read.ok) return read;
  return read.file.caseId === head.caseId
    ? { ok: true, package: { ...head, kind: 'remarks', remarks: read.file } }
    : refused(packageFaults.otherContent);
}
