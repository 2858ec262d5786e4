import type { Text } from './text';

/** How it is said what two revisions tell differently. */
export const revisionWords = {
  record: { da: '{one} «{title}»', en: '{one} “{title}”' },
  within: { da: '{outer}, {inner}', en: '{outer}, {inner}' },
  field: { da: '{record}: {field}', en: '{record}: {field}' },
  changed: { da: '{head} {from} → {to}', en: '{head} {from} → {to}' },
  added: { da: 'Ny: {what}', en: 'New: {what}' },
  removed: { da: 'Ikke længere med: {what}', en: 'No longer there: {what}' },
  rewritten: { da: '{head} omskrevet', en: '{head} rewritten' },
  filled: { da: '{head} udfyldt', en: '{head} filled in' },
  emptied: { da: '{head} slettet', en: '{head} cleared' },
  differs: { da: '{head} ændret', en: '{head} changed' },
  unanswered: { da: 'ikke besvaret', en: 'not answered' },
  otherChoice: { da: 'andet', en: 'other' },
  rest: { da: 'andre oplysninger', en: 'other details' },
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  pair: { da: '{a} og {b}', en: '{a} and {b}' },
  relation: { da: 'Relation mellem {pair}', en: 'Relation of {pair}' },
  couple: { da: 'Par: {pair}', en: 'Couple: {pair}' },
  parentage: { da: '{child} som barn af {parents}', en: '{child} as a child of {parents}' },
  household: { da: 'Husstanden «{name}»', en: 'Household “{name}”' },
  multiple: { da: 'Flerfødsel: {names}', en: 'Multiple birth: {names}' },
  onMap: { da: '{map}: {name}', en: '{map}: {name}' },
  tie: { da: '{map}: forbindelsen mellem {pair}', en: '{map}: the tie of {pair}' },
  someone: { da: 'en person, der ikke længere er i sagen', en: 'a person who is no longer in the case' },
} satisfies Record<string, Text>;

/** The parts of a case outside the panel. */
export const revisionParts = {
  family: { da: 'Familien', en: 'The family' },
  network: { da: 'Netværkskort', en: 'Network maps' },
  drawing: { da: 'Tegningens opstilling', en: 'The arrangement of the drawing' },
  other: { da: 'Sagen', en: 'The case' },
} satisfies Record<string, Text>;

/** Fields of the family and the maps that have no label of their own in a panel. */
export const revisionFields = {
  kind: { da: 'Slags', en: 'Kind' },
  cpr: { da: 'CPR-nummer', en: 'CPR number' },
  role: { da: 'Rolle', en: 'Role' },
  protected: { da: 'Beskyttelse', en: 'Protection' },
  ended: { da: 'Hvordan det endte', en: 'How it ended' },
  cohabited: { da: 'Har boet sammen', en: 'Lived together' },
  sector: { da: 'sektor', en: 'sector' },
  ring: { da: 'ring', en: 'ring' },
  ties: { da: 'forbindelser', en: 'ties' },
  look: { da: 'udseende', en: 'look' },
  drawnOn: { da: 'tegnet den', en: 'drawn on' },
  frozenOn: { da: 'afsluttet', en: 'finished' },
} satisfies Record<string, Text>;

/** What speaks for reopening: facts of the case. */
export const triggerFacts = {
  due: { da: '{kind}: {what} ({date})', en: '{kind}: {what} ({date})' },
  agreements: {
    da: 'Åbne aftaler, hvis frist er passeret: {count} (den første {date})',
    en: 'Open agreements that are past their date: {count} (the first {date})',
  },
  turned: { da: '{name} er fyldt {age} år', en: '{name} has turned {age}' },
  born: { da: 'Terminen den {date} er passeret', en: 'The due date {date} has passed' },
} satisfies Record<string, Text>;
