import type { Text } from './text';

/** Who says how a relation is. */
export const sayers = {
  child: { da: 'Barnet', en: 'The child' },
  mother: { da: 'Mor', en: 'The mother' },
  father: { da: 'Far', en: 'The father' },
  self: { da: 'Personen selv', en: 'The person' },
  caseworker: { da: 'Rådgiver', en: 'The caseworker' },
  other: { da: 'En anden', en: 'Someone else' },
} satisfies Record<string, Text>;
