import { z } from 'zod';
import * as values from './values';

/** The parts of a case that stand beside its content: its locked revisions, what was found wrong in them, and the remarks of a sparring. */

const id = z.string().min(1).max(100);
const text = z.string().nullish();

/**
 * A revision as it was signed and locked, whole. `content` is the case without this list and without the sparring sessions; it is
 * looked into only when it is opened (`atRevision`), so that saving costs the same however many there are.
 */
export const lockedRevisionSchema = z.looseObject({
  revision: z.int().min(1),
  lockedOn: z.string(),
  lockedBy: text,
  /** SHA-256 of the content in hexadecimal, see `contentHash`. */
  hash: z.string(),
  content: z.looseObject({}),
  /** When personal data was erased from it after it was locked, and the hash it had until then. */
  erasedInPart: z.array(z.looseObject({ on: z.string(), formerHash: z.string() })).nullish(),
});

/** Something that was wrong in a locked revision, and was put right in a later one. The old value stays readable. */
export const correctionSchema = z.looseObject({
  id,
  /** The latest revision that was locked with the error. */
  revision: z.int().min(1),
  /** Which field: from the case, records by their key (`personEntries`, `P5`, `limitsDa`). */
  field: z.array(z.string()),
  /** What the field is called, as it was put right. */
  fieldDa: z.string(),
  /** As they were read by people; empty: no answer. */
  oldDa: z.string(),
  newDa: z.string(),
  reasonDa: z.string(),
  by: z.string(),
  on: z.string(),
});

/** Something that someone wrote, and when (ISO instant): of two versions the later one counts. */
const saidSchema = z.looseObject({ textDa: z.string(), by: text, at: z.string() });

/** What a remark is pinned to: one of them, or nothing: the case as a whole. */
const pinSchema = z.looseObject({
  person: id.nullish(),
  circle: z.enum(values.circles).nullish(),
  /** A field of the assessment, as in a correction. */
  field: z.array(z.string()).nullish(),
  /** What it was called when the remark was made. */
  titleDa: text,
});

export const remarkSchema = z.looseObject({
  id,
  pin: pinSchema,
  /** A question wants an answer. */
  question: z.boolean().nullish(),
  said: saidSchema,
  answer: saidSchema.nullish(),
  /** Taken back by the one who made it (ISO instant). */
  withdrawnAt: text,
});

/** One sparring: what the network consultant remarked and advises, and what the caseworker answers and decides. */
export const sparringSessionSchema = z.looseObject({
  id,
  /** The day it began. */
  on: z.string(),
  consultant: text,
  /** The revision and the content that it was about. */
  revision: z.int().min(1).nullish(),
  hash: text,
  remarks: z.array(remarkSchema),
  advice: saidSchema.nullish(),
  decision: saidSchema.nullish(),
  /** When it was written into section L (ISO instant). */
  recordedAt: text,
});

/**
 * Where a case is that was given to another: `moved`, it is worked on elsewhere and read here; `review`, it came from elsewhere for a
 * sparring, and only remarks are made.
 */
export const handoverSchema = z.looseObject({
  kind: z.enum(['moved', 'review']),
  /** The other one, as people call them. */
  other: z.string(),
  /** ISO instant. */
  at: z.string(),
  /** `contentHash` of what was given. */
  hash: z.string(),
  /** Where remarks are to be sealed to (`age1…`). */
  replyTo: text,
});

export type Handover = z.infer<typeof handoverSchema>;
export type LockedRevision = z.infer<typeof lockedRevisionSchema>;
/** @public */
export type Correction = z.infer<typeof correctionSchema>;
export type Said = z.infer<typeof saidSchema>;
export type Pin = z.infer<typeof pinSchema>;
export type Remark = z.infer<typeof remarkSchema>;
export type SparringSession = z.infer<typeof sparringSessionSchema>;
