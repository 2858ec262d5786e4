import type { Text } from './text';

/** What can be wrong with a file that is imported. `{path}` is the field, `{found}` what stands there. */
export const exchangeFaults = {
  notJson: {
    da: 'Filen kan ikke læses: den er ikke JSON (fejlen er i linje {line}, tegn {column}).',
    en: 'The file can’t be read: it is not JSON (the fault is in line {line}, character {column}).',
  },
  notJsonAtAll: {
    da: 'Filen kan ikke læses: den er ikke JSON, eller den slutter for tidligt.',
    en: 'The file can’t be read: it is not JSON, or it ends too early.',
  },
  notCase: {
    da: 'Filen er ikke en sag fra Kreds: feltet schema skal være "{version}".',
    en: 'The file is not a case from Kreds: the field schema has to be "{version}".',
  },
  newer: {
    da: 'Filen er skrevet af en nyere Kreds (schema: {found}). Denne udgave læser {version}.',
    en: 'The file was written by a newer Kreds (schema: {found}). This one reads {version}.',
  },
  tooLarge: { da: 'Filen er for stor: højst {limit} MB.', en: 'The file is too large: at most {limit} MB.' },
  tooManyPersons: {
    da: 'persons: sagen har {count} personer; højst {limit} kan importeres.',
    en: 'persons: the case has {count} persons; at most {limit} can be imported.',
  },
  tooDeep: { da: '{path}: er indlejret for dybt (højst {limit} niveauer).', en: '{path}: is nested too deeply (at most {limit} levels).' },
  tooManyDigits: { da: '{path}: tallet er for stort.', en: '{path}: the number is too large.' },
  fieldName: { da: '{path}: et felt må ikke hedde "{name}".', en: '{path}: a field can’t be named "{name}".' },

  missing: { da: '{path}: mangler.', en: '{path}: is missing.' },
  wrongType: { da: '{path}: skal være {expected}, men er {found}.', en: '{path}: has to be {expected}, but is {found}.' },
  unknownValue: { da: '{path}: {found} kendes ikke. Tilladt: {allowed}.', en: '{path}: {found} is not known. Allowed: {allowed}.' },
  notDay: { da: '{path}: {found} er ikke en dato (ÅÅÅÅ-MM-DD).', en: '{path}: {found} is not a date (YYYY-MM-DD).' },
  notPartialDate: {
    da: '{path}: {found} er ikke en dato. Tilladt: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, gerne med ~ (ca.), < (før) eller > (efter) foran.',
    en: '{path}: {found} is not a date. Allowed: YYYY, YYYY-MM or YYYY-MM-DD, with ~ (about), < (before) or > (after) in front.',
  },
  notShare: {
    da: '{path}: {found} kendes ikke. Tilladt: full, weekend, placed, part eller en brøk som 9/14.',
    en: '{path}: {found} is not known. Allowed: full, weekend, placed, part or a fraction such as 9/14.',
  },
  empty: { da: '{path}: må ikke være tom.', en: '{path}: must not be empty.' },
  tooFew: { da: '{path}: skal have mindst {limit}.', en: '{path}: has to have at least {limit}.' },
  tooMany: { da: '{path}: må højst have {limit}.', en: '{path}: can have at most {limit}.' },
  tooShortText: { da: '{path}: skal have mindst {limit} tegn.', en: '{path}: has to have at least {limit} characters.' },
  tooLongText: { da: '{path}: må højst have {limit} tegn.', en: '{path}: can have at most {limit} characters.' },
  tooSmall: { da: '{path}: {found} er for lille (mindst {limit}).', en: '{path}: {found} is too small (at least {limit}).' },
  tooBig: { da: '{path}: {found} er for stort (højst {limit}).', en: '{path}: {found} is too large (at most {limit}).' },
  other: { da: '{path}: {found} kan ikke bruges her.', en: '{path}: {found} can’t be used here.' },

  sameId: { da: '{path}: id "{id}" er brugt før ({first}).', en: '{path}: the id "{id}" was used before ({first}).' },
  ownAncestor: {
    da: '{path}: {name} ({id}) ville være sin egen ane.',
    en: '{path}: {name} ({id}) would be their own ancestor.',
  },
  unresolved: {
    da: '{path}: henviser til {kind} "{id}", som ikke findes i filen.',
    en: '{path}: points at {kind} "{id}", which is not in the file.',
  },
  twiceInMap: {
    da: '{path}: "{id}" står to gange på samme kort ({first}).',
    en: '{path}: "{id}" stands twice on the same map ({first}).',
  },
  sameSector: { da: '{path}: skabelonen har to sektorer med id {found}.', en: '{path}: the template has two sectors with the id {found}.' },
  ownTie: { da: '{path}: {found} kan ikke forbindes med sig selv.', en: '{path}: {found} can’t be tied to themselves.' },
  more: { da: '… og {count} fejl mere.', en: '… and {count} more faults.' },
} satisfies Record<string, Text>;

export const jsonTypes: Readonly<Record<string, Text>> = {
  string: { da: 'en tekst', en: 'a text' },
  number: { da: 'et tal', en: 'a number' },
  int: { da: 'et helt tal', en: 'a whole number' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste', en: 'a list' },
  object: { da: 'et objekt', en: 'an object' },
  record: { da: 'et objekt', en: 'an object' },
  null: { da: 'null', en: 'null' },
  or: { da: ' eller ', en: ' or ' },
};

export const kindWords: Readonly<Record<string, Text>> = {
  person: { da: 'personen', en: 'the person' },
  couple: { da: 'parret', en: 'the couple' },
  household: { da: 'husstanden', en: 'the household' },
  area: { da: 'det beskyttede område', en: 'the protected area' },
  map: { da: 'netværkskortet', en: 'the network map' },
  refusal: { da: 'afvisningen', en: 'the refusal' },
  contraindication: { da: 'kontraindikationen', en: 'the contraindication' },
  attempt: { da: 'forsøget', en: 'the attempt' },
  record: { da: 'afvisningen, kontraindikationen eller forsøget', en: 'the refusal, contraindication or attempt' },
};

/** What can be wrong with an office's own template for network maps. */
export const templateFaults = {
  noTemplate: {
    da: 'Filen er ikke en skabelon: den skal have id, titleDa, sectors og rings.',
    en: 'The file is not a template: it has to have id, titleDa, sectors and rings.',
  },
  tooLarge: { da: 'Filen er for stor til at være en skabelon.', en: 'The file is too large to be a template.' },
  takenId: {
    da: 'id: {found} er en af skabelonerne i Kreds. Giv jeres egen et andet id.',
    en: 'id: {found} is one of the templates of Kreds. Give your own another id.',
  },
} satisfies Record<string, Text>;

/** Why a file of remarks can't be taken in. */
export const remarkFaults = {
  notRemarks: {
    da: 'Filen er ikke bemærkninger fra Kreds: feltet schema skal være "{version}".',
    en: 'The file is not remarks from Kreds: the field schema has to be "{version}".',
  },
  newer: {
    da: 'Bemærkningerne er skrevet af en nyere Kreds (schema: {found}). Denne udgave læser {version}.',
    en: 'The remarks were written by a newer Kreds (schema: {found}). This one reads {version}.',
  },
  otherCase: {
    da: 'Bemærkningerne handler om en anden sag. Åbn den sag, de blev skrevet til.',
    en: 'The remarks are about another case. Open the case that they were written to.',
  },
} satisfies Record<string, Text>;
