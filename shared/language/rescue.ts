import type { Text } from './text';

/** What is said where the cases can't be opened: by a broken list, by another who has them, or on a new computer. */
export const rescueTexts = {
  broken: {
    da: 'Listen over sager kan ikke læses. Sagerne selv ligger der stadig, hver i sin fil, og intet er ændret.',
    en: 'The list of cases can’t be read. The cases themselves are still there, each in its file, and nothing was changed.',
  },
  look: { da: 'Se, hvad der kan gendannes', en: 'See what can be restored' },
  elsewhere: { da: 'Fra en anden mappe …', en: 'From another folder …' },
  none: {
    da: 'Her er ingen sikkerhedskopi, som passer til den sætning eller kode. Intet er ændret. Prøv en anden mappe, eller spørg IT.',
    en: 'There is no backup here that fits that passphrase or code. Nothing was changed. Try another folder, or ask IT.',
  },
  from: { da: 'Den nyeste hele kopi er fra {when}.', en: 'The newest sound backup is from {when}.' },
  kept: { da: 'Beholdes, som de sidst blev gemt: {count}', en: 'Kept as they were saved last: {count}' },
  back: { da: 'Hentes fra kopien: {count}', en: 'Taken from the backup: {count}' },
  lost: {
    da: 'Oprettet efter kopien og kan ikke læses mere: {count}. Filerne lægges til side.',
    en: 'Made after the backup and can’t be read any more: {count}. Their files are set aside.',
  },
  missing: { da: 'Kan hverken læses her eller i kopien: {count}', en: 'Can be read neither here nor in the backup: {count}' },
  aside: { da: 'Det, der er i stykker, lægges til side, som det er.', en: 'What is broken is set aside as it is.' },
  act: { da: 'Gendan', en: 'Restore' },
  acting: { da: 'Gendanner …', en: 'Restoring …' },

  inUseBy: {
    da: 'Sagerne er åbne hos {who} på {host} siden {when}. Luk Kreds der, eller læs dem her imens.',
    en: 'The cases are open with {who} on {host} since {when}. Close Kreds there, or read them here meanwhile.',
  },
  read: { da: 'Læs sagerne', en: 'Read the cases' },
  reading: {
    da: 'Du læser kun: Sagerne er åbne et andet sted. Det, du ser, er, som det sidst blev gemt.',
    en: 'You only read: the cases are open elsewhere. What you see is as it was saved last.',
  },

  haveBackup: { da: 'Jeg har en sikkerhedskopi', en: 'I have a backup' },
  newTitle: { da: 'Hent dine sager fra en sikkerhedskopi', en: 'Bring your cases from a backup' },
  newBody: {
    da: 'Skriv det, du låste op med på den gamle computer, og vælg mappen med kopierne.',
    en: 'Write what you unlocked with on the old computer, and choose the folder with the backups.',
  },
  secret: { da: 'Adgangssætning eller genoprettelseskode', en: 'Passphrase or recovery code' },
  chooseFolder: { da: 'Vælg mappen', en: 'Choose the folder' },
  goBack: { da: 'Tilbage', en: 'Back' },
} as const satisfies Record<string, Text>;
