import { z } from 'zod';
import type { Case } from './schema';

/** Whom the records of a case protect, and whom they warn of. From whom somebody is protected is worked out for each reader. */
const protectionsSchema = z.object({
  /** Their name is protected. */
  names: z.array(z.string()),
  /** Where they are is protected: by their own record, by the safety gate, or because their home is. */
  whereabouts: z.array(z.string()),
  /** They must not be contacted. */
  barred: z.array(z.string()),
  /** Violence, a contact ban, an honour-related conflict, or somebody who must not be contacted for such a reason. */
  danger: z.boolean(),
});
export type Protections = z.infer<typeof protectionsSchema>;

const dangerousGrounds: readonly string[] = [
  'violence',
  'sexual_abuse',
  'protected_address',
  'honour_related',
  'contact_ban',
  'crime_gang',
  'threat',
];

/** What an older revision that was opened carries along: who is protected by now. No part of its content, and never kept. */
export const protectedLater = 'protectedLater';

export function protectionsIn(value: Case): Protections {
  const { persons, households, safety, assessment } = value;
  const warnings = assessment?.contraindications ?? [];
  const later = protectionsSchema.safeParse(value[protectedLater]).data;
  const each = (...lists: readonly (readonly string[] | null | undefined)[]) => [...new Set(lists.flatMap((list) => list ?? []))];
  return {
    names: each(
      persons.filter((person) => person.protected?.name).map(({ id }) => id),
      later?.names,
    ),
    whereabouts: each(
      safety?.protectedAddressPersons,
      persons.filter((person) => person.protected?.name || person.protected?.address).map(({ id }) => id),
      (households ?? []).filter((home) => home.addressProtected).flatMap(({ members }) => members.map(({ person }) => person)),
      later?.whereabouts,
    ),
    barred: each(
      warnings.flatMap((one) => one.persons ?? []),
      later?.barred,
    ),
    danger:
      safety?.honourConflict === 'yes' ||
      safety?.domesticViolence === 'yes' ||
      safety?.contactBan === 'yes' ||
      warnings.some(({ ground }) => !ground || dangerousGrounds.includes(ground)) ||
      later?.danger === true,
  };
}

/** Whether the case holds anything about a protected person. */
export function holdsProtected(value: Case): boolean {
  const { names, whereabouts } = protectionsIn(value);
  return names.length > 0 || whereabouts.length > 0;
}
