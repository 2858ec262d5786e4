import type { Text } from './text';

export const historyTexts = {
  title: { da: 'Historik', en: 'History' },
  edits: { da: 'Alle ændringer', en: 'All changes' },
  about: {
    da: 'Alt, hvad der er ændret i sagen, nyeste øverst. Historikken kan ikke rettes.',
    en: 'Everything that was changed in the case, newest first. The history can’t be edited.',
  },
  loading: { da: 'Henter historikken …', en: 'Fetching the history …' },
  emptyTitle: { da: 'Intet er ændret endnu', en: 'Nothing has been changed yet' },
  emptyBody: {
    da: 'Her ser du, hvem der ændrede hvad og hvornår, så snart du retter noget i sagen.',
    en: 'Here you see who changed what and when, as soon as you change something in the case.',
  },
  cantShow: { da: 'Historikken kunne ikke vises', en: 'The history could not be shown' },
  more: { da: 'Vis ældre ændringer', en: 'Show older changes' },
  access: { da: 'Hvem har åbnet og gemt sagen', en: 'Who opened and saved the case' },
  today: { da: 'I dag', en: 'Today' },
  yesterday: { da: 'I går', en: 'Yesterday' },
} as const satisfies Record<string, Text>;

/** Revisions in the history, and an older one while it is read. */
export const revisionTexts = {
  title: { da: 'Revisioner', en: 'Revisions' },
  only: {
    da: 'Sagen er ikke underskrevet endnu. Når den låses, bliver revisionen gemt her, som den er.',
    en: 'The case is not signed yet. When it is locked, the revision is kept here as it is.',
  },
  revision: { da: 'Revision {revision}', en: 'Revision {revision}' },
  open: { da: 'Under udarbejdelse', en: 'Being written' },
  final: { da: 'Låst', en: 'Locked' },
  superseded: { da: 'Erstattet af revision {by}', en: 'Replaced by revision {by}' },
  lockedBy: { da: 'Underskrevet {date} af {name}', en: 'Signed {date} by {name}' },
  lockedOn: { da: 'Underskrevet {date}', en: 'Signed {date}' },
  reopened: { da: 'Genåbnet {date}: {why}', en: 'Reopened {date}: {why}' },
  checksum: { da: 'Kontrolsum {hash}', en: 'Checksum {hash}' },
  faultContent: {
    da: 'Indholdet er ikke længere det, der blev underskrevet: kontrolsummen passer ikke.',
    en: 'The content is no longer what was signed: the checksum doesn’t agree.',
  },
  faultUnreadable: { da: 'Revisionen kan ikke læses længere.', en: 'The revision can no longer be read.' },
  erased: { da: 'Indholdet blev slettet {date}.', en: 'The content was erased on {date}.' },
  erasedInPart: {
    da: 'Oplysninger om en person blev slettet heraf {date}; kontrolsummen er derfor en anden end den, der blev underskrevet.',
    en: 'Information about a person was erased from it on {date}; so the checksum is another than the one that was signed.',
  },
  notKept: {
    da: 'Låst, før Kreds gemte hele revisioner: kun underskrifterne er bevaret.',
    en: 'Locked before Kreds kept whole revisions: only the signatures are kept.',
  },
  changes: { da: 'Ændret siden revision {before} ({count})', en: 'Changed since revision {before} ({count})' },
  noChanges: { da: 'Intet er ændret siden revision {before}', en: 'Nothing has changed since revision {before}' },
  read: { da: 'Læs', en: 'Read' },
  readRevision: { da: 'Læs revision {revision}', en: 'Read revision {revision}' },
  corrected: { da: 'Rettet {date} af {by}', en: 'Corrected {date} by {by}' },
  correctedWas: { da: '{field}: {old} → {new}', en: '{field}: {old} → {new}' },
  compare: { da: 'Sammenlign', en: 'Compare' },
  compareWith: { da: 'med', en: 'with' },
  first: { da: 'Den første revision', en: 'The first revision' },
  second: { da: 'Den anden revision', en: 'The second revision' },
  alike: { da: 'De to er ens.', en: 'The two are alike.' },
  reading: {
    da: 'Du læser revision {revision}, som den blev låst {date}.',
    en: 'You are reading revision {revision} as it was locked {date}.',
  },
  backNow: { da: 'Tilbage til sagen nu', en: 'Back to the case now' },
} as const satisfies Record<string, Text>;
