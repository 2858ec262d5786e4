import type { AuditedAction } from '../bridge/audit';
import type { Text } from './text';

/** What each line of the audit log says was done. A row for each action: the compiler asks for it. */
export const auditedTexts: Readonly<Record<AuditedAction, Text>> = {
  created: { da: 'Oprettede sagen', en: 'Made the case' },
  opened: { da: 'Åbnede sagen', en: 'Opened the case' },
  duplicated: { da: 'Lavede en kopi af sagen', en: 'Made a copy of the case' },
  archived: { da: 'Arkiverede sagen eller hentede den frem', en: 'Archived the case or took it out' },
  exported: { da: 'Gemte uden for Kreds', en: 'Saved outside Kreds' },
  revealed: { da: 'Viste noget skjult', en: 'Showed something hidden' },
  packaged: { da: 'Pakkede sagen til en anden', en: 'Packed the case for someone else' },
  deleted: { da: 'Tog sagen ud af listen', en: 'Took the case out of the list' },
  restored: { da: 'Fortrød sletningen', en: 'Took back the deletion' },
  erased: { da: 'Slettede sagen endeligt', en: 'Erased the case' },
  'erased-person': { da: 'Slettede alt om en person', en: 'Erased everything about a person' },
  'erased-revision': { da: 'Slettede indholdet af en revision', en: 'Erased the content of a revision' },
  'brought-back': { da: 'Hentede sagen fra en sikkerhedskopi', en: 'Brought the case back from a backup' },
  'put-back': { da: 'Kreds lagde en slettet fil tilbage', en: 'Kreds put a deleted file back' },
  rescued: { da: 'Gendannede listen over sager fra en sikkerhedskopi', en: 'Restored the list of cases from a backup' },
  rekeyed: { da: 'Skiftede nøgler', en: 'Changed keys' },
};

export const auditTexts = {
  title: { da: 'Log', en: 'Audit log' },
  about: {
    da: 'Hvem der har åbnet, gemt, vist og slettet hvad. Loggen kan ikke rettes: Hver linje bærer et fingeraftryk af den før.',
    en: 'Who opened, saved, revealed and erased what. The log can’t be edited: each line carries a fingerprint of the one before.',
  },
  whole: { da: 'Loggen er hel: {count} linjer.', en: 'The log is whole: {count} lines.' },
  broken: {
    da: 'Loggen er ikke hel. Fra linje {number} passer den ikke med det, der blev skrevet: Nogen har ændret eller fjernet noget. Sig det til den, der har ansvaret for persondata.',
    en: 'The log is not whole. From line {number} on it doesn’t fit what was written: someone changed or removed something. Tell the one who is responsible for personal data.',
  },
  empty: { da: 'Der står intet i loggen endnu.', en: 'There is nothing in the log yet.' },
  exportCsv: { da: 'Gem som regneark (CSV)', en: 'Save as a spreadsheet (CSV)' },
  exportLines: { da: 'Gem som JSON-linjer', en: 'Save as JSON lines' },
  exported: { da: 'Gemte {file}', en: 'Saved {file}' },
  when: { da: 'Hvornår', en: 'When' },
  who: { da: 'Hvem', en: 'Who' },
  what: { da: 'Hvad', en: 'What' },
  which: { da: 'Sag', en: 'Case' },
  more: { da: 'Vis ældre linjer', en: 'Show older lines' },
  all: { da: 'Alle sager', en: 'All cases' },
  gone: { da: 'Slettet sag', en: 'Erased case' },
  receipt: { da: 'Gem kvittering', en: 'Save the receipt' },
  cpr: { da: 'CPR-nummer', en: 'CPR number' },
  address: { da: 'beskyttet adresse', en: 'protected address' },
  takenOut: { da: 'Hentede sagen frem af arkivet', en: 'Took the case out of the archive' },
  putIn: { da: 'Arkiverede sagen', en: 'Archived the case' },
  readOnly: { da: 'kun læsning', en: 'reading only' },
  fileName: { da: 'kreds-log', en: 'kreds-audit-log' },
} as const satisfies Record<string, Text>;
