import type { OfficePart } from '../office/office';
import type { Text } from './text';

/** What is wrong with the office's own file of settings. */
export const officeFaults = {
  noOffice: {
    da: 'Filen er ikke et sæt kontorindstillinger: {"schema": "kreds-office/1", …}.',
    en: 'The file is not a set of office settings: {"schema": "kreds-office/1", …}.',
  },
  otherSchema: {
    da: 'schema: {found} kendes ikke. Denne udgave af Kreds læser "kreds-office/1".',
    en: 'schema: {found} is not known. This version of Kreds reads "kreds-office/1".',
  },
  unknownPart: { da: '{part}: kendes ikke. Tilladt: {parts}.', en: '{part}: is not known. Allowed: {parts}.' },
  unknownField: { da: '{path}: {found} kendes ikke her.', en: '{path}: {found} is not known here.' },
  sameId: { da: '{path}: id {found} er brugt før.', en: '{path}: the id {found} was used before.' },
  notRead: {
    da: 'Filen kan ikke læses. Bed dem, der har lagt den der, om at se på den.',
    en: 'The file can’t be read. Ask those who put it there to look at it.',
  },
} satisfies Record<string, Text>;

/** The parts of the file, as the settings name them. */
export const officePartNames: Readonly<Record<OfficePart, Text>> = {
  unit: { da: 'Kommune og enhed', en: 'Municipality and unit' },
  snippets: { da: 'Tekststykker', en: 'Snippets' },
  templates: { da: 'Skabeloner til netværkskort', en: 'Templates of network maps' },
  retention: { da: 'Opbevaring', en: 'Retention' },
  backup: { da: 'Sikkerhedskopier', en: 'Backups' },
  recovery: { da: 'Adgang i en nødsituation', en: 'Access in an emergency' },
  lock: { da: 'Lås', en: 'Lock' },
  attachment: { da: 'Udgaver af bilaget', en: 'Editions of the attachment' },
};

export const officeTexts = {
  none: {
    da: 'Kontoret har ikke lagt indstillinger ved siden af programmet. Alt er, som Kreds kommer.',
    en: 'The office has put no settings beside the program. Everything is as Kreds comes.',
  },
  from: {
    da: 'Disse indstillinger kommer fra {file} ved siden af programmet. De kan kun ændres dér.',
    en: 'These settings come from {file} beside the program. They can only be changed there.',
  },
  faulty: {
    da: 'Noget i {file} er forkert. De dele, der er nævnt her, bruges ikke, før filen er rettet:',
    en: 'Something in {file} is wrong. The parts named here are not used before the file is put right:',
  },
  templates: { da: '{count} skabeloner', en: '{count} templates' },
  snippets: { da: '{count} tekststykker', en: '{count} snippets' },
  retention: {
    da: 'Arkiverede sager foreslås slettet efter {months} måneder',
    en: 'Archived cases are offered for erasing after {months} months',
  },
  backupFolder: { da: 'også i {folder}', en: 'also in {folder}' },
  backupCounts: { da: '{daily} daglige, {weekly} ugentlige, {monthly} månedlige', en: '{daily} daily, {weekly} weekly, {monthly} monthly' },
  escrow: { da: 'Kommunens nødnøgle kan åbne sagerne', en: 'The municipality’s emergency key can open the cases' },
  codeRequired: { da: 'gendannelseskoden kan ikke springes over', en: 'the recovery code can’t be passed over' },
  codeOptional: { da: 'gendannelseskoden kan springes over', en: 'the recovery code may be passed over' },
  idle: { da: 'Låser efter {minutes} minutter', en: 'Locks after {minutes} minutes' },
  mayBeOff: { da: 'kan slås fra', en: 'may be turned off' },
  without: { da: 'Laver ikke udgaver til: {profiles}', en: 'Makes no editions for: {profiles}' },
} satisfies Record<string, Text>;
