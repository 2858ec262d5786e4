import { z } from 'zod';
import { sparringSessionSchema } from '../case/kept-schema';
import { contentHash, revisionOf } from '../case/revisions';
import { type Case, idSchema, limits } from '../case/schema';
import { mergeSessions } from '../case/sparring';
import { exchangeFaults, remarkFaults } from '../language/formats';
import { fill, type Text } from '../language/text';
import { isLargerThan, parseJson } from './exchange';
import { faultOf } from './faults';
import { soundnessFault } from './soundness';

/** The remarks of one sparring on their way between two who have the same case: never a part of the case itself. */

const remarksVersion = 'kreds-remarks/1';

const remarksSchema = z.looseObject({
  schema: z.literal(remarksVersion),
  /** The case that they are about, and its revision and content (`contentHash`) when they were sent. */
  caseId: idSchema,
  revision: z.int().min(1),
  hash: z.string(),
  session: sparringSessionSchema,
});

export type RemarksFile = z.infer<typeof remarksSchema>;

/** One session as it is sent; undefined when the case has none of that id. */
export function remarksOf(value: Case, sessionId: string): RemarksFile | undefined {
  const session = value.sparringSessions?.find(({ id }) => id === sessionId);
  return session && { schema: remarksVersion, caseId: value.id, revision: revisionOf(value), hash: contentHash(value), session };
}

export const writeRemarks = (file: RemarksFile): string => `${JSON.stringify(file, null, 1)}\n`;

export type ReadRemarks = { readonly ok: true; readonly file: RemarksFile } | { readonly ok: false; readonly faults: readonly Text[] };

/** Reads a file of remarks, or tells everything that is wrong with it. */
export function readRemarks(text: string): ReadRemarks {
  if (isLargerThan(text, limits.bytes)) return damaged(fill(exchangeFaults.tooLarge, { limit: limits.bytes / 1024 / 1024 }));
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if ('fault' in parsed) return damaged(parsed.fault);
  const { file } = parsed;
  const wrong = versionFault(file) ?? soundnessFault(file);
  if (wrong) return damaged(wrong);
  const checked = remarksSchema.safeParse(file);
  return checked.success
    ? { ok: true, file: checked.data }
    : { ok: false, faults: checked.error.issues.map((issue) => faultOf(issue, file)) };
}

const damaged = (fault: Text): ReadRemarks => ({ ok: false, faults: [fault] });

function versionFault(file: unknown): Text | undefined {
  const found = typeof file === 'object' && file !== null && 'schema' in file ? file.schema : undefined;
  if (found === remarksVersion) return undefined;
  const newer = typeof found === 'string' && /^kreds-remarks\/\d+/.test(found);
  return fill(newer ? remarkFaults.newer : remarkFaults.notRemarks, { version: remarksVersion, found: String(found).slice(0, 40) });
}

export type MergedRemarks =
  /** `sameContent`: they were written to the case as it is now. */
  { readonly ok: true; readonly case: Case; readonly sameContent: boolean } | { readonly ok: false; readonly reason: Text };

/** Takes remarks into the case that they are about. Nothing else of the case is touched. */
export function mergeRemarks(value: Case, file: RemarksFile): MergedRemarks {
  if (file.caseId !== value.id) return { ok: false, reason: remarkFaults.otherCase };
  const sparringSessions = mergeSessions(value.sparringSessions ?? [], [file.session]);
  return { ok: true, case: { ...value, sparringSessions }, sameContent: file.hash === contentHash(value) };
}
