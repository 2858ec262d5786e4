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

/** The office's rule of how long archived cases are kept, and what is offered by it. */
export const retentionTexts = {
  title: { da: 'Opbevaring', en: 'Retention' },
  about: {
    da: 'Sager, der har ligget i arkivet længe nok, vises her, så du kan slette dem. Kreds sletter aldrig noget af sig selv.',
    en: 'Cases that have been in the archive long enough are shown here, so that you can erase them. Kreds never erases anything by itself.',
  },
  months: { da: 'Måneder efter arkivering', en: 'Months after archiving' },
  monthsHint: { da: 'Tom: ingen frist.', en: 'Empty: no limit.' },
  monthsShape: { da: 'Skriv et antal måneder, for eksempel 60.', en: 'Write a number of months, such as 60.' },
  byOffice: {
    da: 'Kontoret har bestemt: {months} måneder efter arkivering.',
    en: 'The office has decided: {months} months after archiving.',
  },
  none: { da: 'Ingen arkiverede sager er over fristen.', en: 'No archived case is past the limit.' },
  due: { da: 'Over fristen', en: 'Past the limit' },
  archivedOn: { da: 'Arkiveret {archived}, frist {due}', en: 'Archived {archived}, limit {due}' },
  erase: { da: 'Slet {count} sager endeligt …', en: 'Erase {count} cases …' },
  eraseOne: { da: 'Slet 1 sag endeligt …', en: 'Erase 1 case …' },
  eraseNone: { da: 'Vælg en sag', en: 'Choose a case' },
  sure: {
    da: 'Sagerne slettes med deres nøgler og kan ikke fortrydes.',
    en: 'The cases are erased with their keys, which can’t be undone.',
  },
  sureUntil: {
    da: 'Sagerne slettes med deres nøgler og kan ikke fortrydes. De ligger stadig krypteret i tidligere sikkerhedskopier, senest til og med {day}.',
    en: 'The cases are erased with their keys, which can’t be undone. They still lie encrypted in earlier backups, until {day} at the latest.',
  },
  now: { da: 'Slet endeligt', en: 'Erase' },
  keep: { da: 'Behold', en: 'Keep' },
  erased: { da: 'Slettet. Kvitteringen siger hvad, hvornår og af hvem.', en: 'Erased. The receipt says what, when and by whom.' },
  receipt: { da: 'Gem kvittering', en: 'Save the receipt' },
  saved: { da: 'Gemte {file}', en: 'Saved {file}' },
} as const satisfies Record<string, Text>;

/** Erasing a part of a case, as it is asked where the part is. */
export const erasePartTexts = {
  inNone: { da: 'Det ligger i ingen sikkerhedskopi.', en: 'It lies in no backup.' },
  erase: { da: 'Slet endeligt', en: 'Erase' },
  keep: { da: 'Behold', en: 'Keep' },
} as const satisfies Record<string, Text>;

export const eraseRevisionTexts = {
  ask: { da: 'Slet indholdet endeligt …', en: 'Erase the content …' },
  title: { da: 'Slet indholdet af revision {revision} endeligt?', en: 'Erase the content of revision {revision}?' },
  gone: {
    da: 'Det, revisionen indeholdt, og de ændringer, der førte til den, forsvinder. At den fandtes, og hvem der underskrev den, står tilbage. Det kan ikke fortrydes.',
    en: 'What the revision held, and the changes that led to it, go. That it was there and who signed it remains. It can’t be undone.',
  },
  until: {
    da: 'Det ligger stadig krypteret i tidligere sikkerhedskopier, senest til og med {day}. Hentes sagen tilbage derfra, slettes indholdet igen.',
    en: 'It still lies encrypted in earlier backups, until {day} at the latest. If the case is brought back from there, the content is erased again.',
  },
  done: {
    da: 'Slettede indholdet af revision {revision}. Kvitteringen ligger under Indstillinger, Log.',
    en: 'Erased the content of revision {revision}. The receipt is in the settings, under Audit log.',
  },
} as const satisfies Record<string, Text>;

/** Erasing one person from a case, as it is asked at their card. */
export const erasePersonTexts = {
  ask: { da: 'Slet alt om personen endeligt …', en: 'Erase everything about the person …' },
  title: { da: 'Slet alt om {name} endeligt?', en: 'Erase everything about {name}?' },
  gone: {
    da: 'Personen og alt, hvad der handler om personen, forsvinder af sagen, historikken og søgningen. Det kan ikke fortrydes.',
    en: 'The person and all that is about them go from the case, the history and the search. It can’t be undone.',
  },
  inText: { da: 'Navnet overstreges i 1 anden tekst.', en: 'The name is blacked out in 1 other text.' },
  inTexts: { da: 'Navnet overstreges i {count} andre tekster.', en: 'The name is blacked out in {count} other texts.' },
  revisions: {
    da: 'Revision {revisions} er låst og mærkes som slettet i del, med dato og nyt fingeraftryk.',
    en: 'Revision {revisions} is locked, and is marked as erased in part, with the date and a new fingerprint.',
  },
  until: {
    da: 'Det ligger stadig krypteret i tidligere sikkerhedskopier, senest til og med {day}. Hentes sagen tilbage derfra, slettes personen igen.',
    en: 'It still lies encrypted in earlier backups, until {day} at the latest. If the case is brought back from there, the person is erased again.',
  },
  done: {
    da: 'Slettede alt om personen. Kvitteringen ligger under Indstillinger, Log.',
    en: 'Erased everything about the person. The receipt is in the settings, under Audit log.',
  },
} as const satisfies Record<string, Text>;
