import type { Text } from './text';

/** What is said before two entries that turn out to be one person are merged. */
export const mergeWords = {
  name: { da: 'Hedder herefter {name}.', en: 'Is called {name} from then on.' },
  alias: { da: 'Er også registreret som {name}.', en: 'Is also registered as {name}.' },
  taken: { da: '{field}: {value} (fra {other}).', en: '{field}: {value} (from {other}).' },
  differs: {
    da: '{field}: {kept} beholdes; {other} havde {dropped}.',
    en: '{field}: {kept} is kept; {other} had {dropped}.',
  },
  note: { da: 'Bemærkningerne sættes sammen.', en: 'The notes are put together.' },
  parents: { da: 'Forældre: {names}.', en: 'Parents: {names}.' },
  children: { da: 'Børn: {names}.', en: 'Children: {names}.' },
  partners: { da: 'Par med: {names}.', en: 'Couple with: {names}.' },
  relations: { da: 'Relationer til: {names}.', en: 'Relations to: {names}.' },
  households: { da: 'Husstande: {names}.', en: 'Households: {names}.' },
  onMap: { da: '{map}: {where}.', en: '{map}: {where}.' },
  mapDiffers: {
    da: '{map}: {kept} beholdes; {other} stod {dropped}.',
    en: '{map}: {kept} is kept; {other} stood {dropped}.',
  },
  ties: { da: '{map}: {n} forbindelser følger med.', en: '{map}: {n} ties come along.' },
  entry: { da: 'Vurderingens oplysninger om de to samles.', en: 'What the assessment says of the two is put together.' },
  entryDiffers: {
    da: 'Vurderingen siger forskelligt om de to ({fields}); det om {name} beholdes.',
    en: 'The assessment differs about the two ({fields}); what it says of {name} is kept.',
  },
  refusals: { da: '{n} henvisninger i vurderingen følger med.', en: '{n} references in the assessment come along.' },
  inTray: { da: 'nævnt, ikke placeret', en: 'named, not placed' },
  ring: { da: 'ring {ring}', en: 'ring {ring}' },
} satisfies Record<string, Text>;

export const mergeRefusals = {
  same: { da: 'Vælg to forskellige personer.', en: 'Choose two different persons.' },
  kinds: {
    da: '{name} og {other} er ikke af samme slags og kan ikke være den samme.',
    en: '{name} and {other} are not of one kind and can’t be the same.',
  },
  parents: {
    da: '{name} og {other} har forskellige biologiske forældre og kan ikke være den samme.',
    en: '{name} and {other} have different birth parents and can’t be the same.',
  },
  ancestor: {
    da: '{name} og {other} er i lige linje i slægten og kan ikke være den samme.',
    en: 'One of {name} and {other} descends from the other: they can’t be the same.',
  },
  couple: { da: '{name} og {other} er et par og kan ikke være den samme.', en: '{name} and {other} are a couple and can’t be the same.' },
  twins: { da: '{name} og {other} er tvillinger og kan ikke være den samme.', en: '{name} and {other} are twins and can’t be the same.' },
} satisfies Record<string, Text>;

/** The fields of a person that a merge tells of. */
export const mergedFields = {
  lastName: { da: 'Efternavn', en: 'Last name' },
  gender: { da: 'Køn', en: 'Gender' },
  birth: { da: 'Født', en: 'Born' },
  death: { da: 'Død', en: 'Died' },
  cpr: { da: 'CPR', en: 'CPR' },
  country: { da: 'Land', en: 'Country' },
  occupation: { da: 'Beskæftigelse', en: 'Occupation' },
  role: { da: 'Rolle', en: 'Role' },
  nonKin: { da: 'Rolle uden for familien', en: 'Role outside the family' },
  professional: { da: 'Faglig rolle', en: 'Professional role' },
} satisfies Record<string, Text>;
