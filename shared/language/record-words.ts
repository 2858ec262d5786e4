import type { Text } from './text';

/** One record of each kind, as the history says that it was added or deleted: "Tilføjede en afvisning". */
export const recordWords = {
  talk: { da: 'en samtale', en: 'a talk' },
  circle: { da: 'en kreds', en: 'a circle' },
  networkPerson: { da: 'en netværksperson', en: 'a network person' },
  refusal: { da: 'en afvisning', en: 'a refusal' },
  contraindication: { da: 'et hensyn', en: 'a contraindication' },
  attempt: { da: 'et forsøg', en: 'an attempt' },
  agreement: { da: 'en aftale', en: 'an agreement' },
  absentee: { da: 'en fraværende', en: 'an absentee' },
  professional: { da: 'en instans', en: 'a service' },
  parent: { da: 'en forælder', en: 'a parent' },
  sparring: { da: 'en sparring', en: 'a sparring' },
  difficulty: { da: 'en vanskelighed', en: 'a difficulty' },
} as const satisfies Record<string, Text>;
