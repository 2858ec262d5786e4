import { z } from 'zod';
import { mapTemplateSchema } from '../case/schema';
import { recipientProfiles } from '../case/values';

/**
 * What an office decides for all its caseworkers, in a file beside the program: `kreds-office.json`. Every part may be left out.
 * A part that is wrong is left out whole, and named; the others count. What protects the data is then as strict as it can be.
 */

export const officeSchemaName = 'kreds-office/1';

const name = z.string().trim().min(1).max(120);
const id = z.string().trim().min(1).max(100);

/** The unit that new cases belong to. */
const unit = z.strictObject({ municipality: name.optional(), unit: name.optional() });

/** A text that is put into a field of the panel in one go. `sections`: only offered in these, such as `["G", "I"]`. */
const snippet = z.strictObject({
  id,
  title: z.string().trim().min(1).max(80),
  text: z.string().min(1).max(4000),
  sections: z.array(z.string().regex(/^[A-N]$/)).optional(),
});

const templates = z.array(mapTemplateSchema).max(20);

/** Months after which an archived case is offered for erasing; never erased by itself. */
const retention = z.strictObject({ monthsAfterArchiving: z.number().int().min(1).max(1200) });

/** How many backups are kept, and where they also go. */
const backup = z.strictObject({
  folder: z.string().trim().min(1).max(1000).optional(),
  daily: z.number().int().min(1).max(60).optional(),
  weekly: z.number().int().min(0).max(60).optional(),
  monthly: z.number().int().min(0).max(120).optional(),
});

/** Who may open the cases when the caseworker can't: the public half of the key that the municipality keeps offline. */
const recovery = z.strictObject({
  escrowKey: z
    .string()
    .regex(/^age1[02-9ac-hj-np-z]{58}$/)
    .optional(),
  /** The recovery code can't be passed over at the first start. */
  recoveryCode: z.enum(['required', 'optional']).optional(),
});

/** Minutes without a key or the mouse until Kreds locks. `mayBeOff`: a caseworker may turn that off. */
const lock = z.strictObject({ idleMinutes: z.number().int().min(1).max(240).optional(), mayBeOff: z.boolean().optional() });

/** Editions of the attachment that this office doesn't make. */
const attachment = z.strictObject({ withoutProfiles: z.array(z.enum(recipientProfiles)).max(recipientProfiles.length) });

/** Each part of the file by its name; a row here is a part that may stand in it. */
export const officeParts = {
  unit,
  snippets: z.array(snippet).max(500),
  templates,
  retention,
  backup,
  recovery,
  lock,
  attachment,
} as const;

export type OfficePart = keyof typeof officeParts;
export type Office = { readonly [Part in OfficePart]?: z.infer<(typeof officeParts)[Part]> };
