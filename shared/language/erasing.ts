import type { Text } from './text';

/** What is said of erasing: in the history, before it is done, and on the receipt. */
export const erasingTexts = {
  erasedEdit: { da: 'En ændring, hvis indhold er slettet', en: 'A change whose content was erased' },
  erasedPerson: { da: 'Slettede alt om en person, så det ikke kan hentes tilbage', en: 'Erased everything about a person, beyond recall' },
  erasedRevision: { da: 'Slettede indholdet af revision {revision}', en: 'Erased the content of revision {revision}' },
} as const satisfies Record<string, Text>;

/** What stands on the receipt of an erasure. */
export const receiptTexts = {
  title: { da: 'Kvittering for sletning', en: 'Receipt of erasure' },
  what: { da: 'Hvad er slettet', en: 'What was erased' },
  case: {
    da: 'Sagen med genogram, netværkskort, vurdering, revisioner og historik. Dens nøgle er tilintetgjort.',
    en: 'The case with its genogram, network maps, assessment, revisions and history. Its key was destroyed.',
  },
  person: {
    da: 'Alt om én person i sagen, også i historikken og i de låste revisioner. Den tidligere nøgle er tilintetgjort.',
    en: 'Everything about one person of the case, in the history and the locked revisions too. The former key was destroyed.',
  },
  revision: {
    da: 'Indholdet af den låste revision {revision} og de ændringer, der førte til den. Den tidligere nøgle er tilintetgjort.',
    en: 'The content of locked revision {revision} and the changes that led to it. The former key was destroyed.',
  },
  caseNumber: { da: 'Sagsnummer', en: 'Case number' },
  noNumber: { da: 'Uden sagsnummer', en: 'Without a case number' },
  when: { da: 'Hvornår', en: 'When' },
  at: { da: '{day} kl. {time}', en: '{day} at {time}' },
  who: { da: 'Hvem (brugerkonto)', en: 'Who (user account)' },
  backups: { da: 'Sikkerhedskopier', en: 'Backups' },
  until: {
    da: 'Det ligger stadig krypteret i tidligere sikkerhedskopier, senest til og med {day}. Så slettes den sidste, næste gang Kreds er åbent.',
    en: 'It still lies encrypted in earlier backups, until {day} at the latest. The last of them is deleted the next time Kreds is open after that.',
  },
  inNone: { da: 'Det ligger i ingen sikkerhedskopi.', en: 'It lies in no backup.' },
  hash: { da: 'Fingeraftryk af den slettede fil (SHA-256)', en: 'Fingerprint of the erased file (SHA-256)' },
  line: { da: 'Linje i loggen, og dens fingeraftryk', en: 'Line of the audit log, and its fingerprint' },
  foot: {
    da: 'Kvitteringen er skrevet af Kreds ud fra loggen og indeholder ingen personoplysninger ud over sagsnummeret.',
    en: 'This receipt was written by Kreds from its audit log and holds no personal data but the case number.',
  },
  file: { da: 'kvittering-sletning', en: 'erasure-receipt' },
} as const satisfies Record<string, Text>;
