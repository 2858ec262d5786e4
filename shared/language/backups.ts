import type { Text } from './text';

/** Backups: what there is, and what comes back. */
export const backupTexts = {
  title: { da: 'Sikkerhedskopier', en: 'Backups' },
  about: {
    da: 'Kreds tager en krypteret kopi af alle sager hver dag og kontrollerer, at den kan åbnes. Den nyeste gemmes fra hver af de sidste {days} dage, {weeks} uger og {months} måneder.',
    en: 'Kreds makes an encrypted copy of all cases every day and checks that it opens. The newest is kept of each of the last {days} days, {weeks} weeks and {months} months.',
  },
  newest: { da: 'Nyeste kopi', en: 'Newest backup' },
  none: { da: 'Der er ingen endnu.', en: 'There is none yet.' },
  left: {
    da: '{count} af filerne kunne ikke læses, da kopien blev taget. De ligger i den, som de sidst var hele – hent dem tilbage herunder.',
    en: '{count} of the files could not be read when the copy was made. They are in it as they last were whole – bring them back below.',
  },
  failed: {
    da: 'Den sidste kopi kunne ikke tages. Sagerne er gemt som altid. {why}',
    en: 'The last backup could not be made. The cases are saved as ever. {why}',
  },
  make: { da: 'Tag en kopi nu', en: 'Make a backup now' },
  making: { da: 'Tager en kopi …', en: 'Making a backup …' },
  made: { da: 'Kopien er taget og kontrolleret.', en: 'The backup was made and checked.' },

  there: { da: 'Også et andet sted', en: 'Elsewhere, too' },
  thereAbout: {
    da: 'Går computeren i stykker, går kopierne på den tabt. Vælg en mappe til: et netværksdrev eller en anden disk.',
    en: 'If this computer breaks, the backups on it are lost. Choose another folder too: a network drive or another disk.',
  },
  thereBy: { da: 'Kontoret har valgt mappen.', en: 'The office has chosen the folder.' },
  choose: { da: 'Vælg en mappe', en: 'Choose a folder' },
  chooseOther: { da: 'Vælg en anden', en: 'Choose another' },
  stop: { da: 'Ikke længere', en: 'No longer' },
  thereFine: { da: 'Alt er kopieret hertil {when}.', en: 'All was copied there {when}.' },
  thereWaiting: { da: 'Kopierer …', en: 'Copying …' },
  thereFailed: {
    da: 'Mappen kan ikke nås lige nu. Kopierne på computeren er hele, og Kreds prøver igen om en time.',
    en: 'The folder can’t be reached just now. The backups on this computer are whole, and Kreds tries again in an hour.',
  },
  thereFailedSince: {
    da: 'Mappen kan ikke nås lige nu. Alt var kopieret hertil {when}. Kopierne på computeren er hele, og Kreds prøver igen om en time.',
    en: 'The folder can’t be reached just now. All was copied there {when}. The backups on this computer are whole, and Kreds tries again in an hour.',
  },

  restore: { da: 'Gendan …', en: 'Restore …' },
  restoreAbout: {
    da: 'Hent en eller flere sager tilbage. Du ser, hvad der kommer tilbage, før det sker.',
    en: 'Bring one or more cases back. You see what comes back before it does.',
  },
  back: { da: 'Tilbage', en: 'Back' },
  pick: { da: 'Hvilken kopi?', en: 'Which backup?' },
  pickEmpty: { da: 'Der er ingen kopi at hente fra endnu.', en: 'There is no backup to restore from yet.' },
  cases: { da: '{count} sager', en: '{count} cases' },
  oneCase: { da: '1 sag', en: '1 case' },
  whyDaily: { da: 'dagens kopi', en: 'the day’s backup' },
  whyAsked: { da: 'taget af dig', en: 'made by you' },
  whyBefore: { da: 'før en gendannelse eller en ny version', en: 'before a restore or a new version' },
  placeThere: { da: 'fra den anden mappe', en: 'from the other folder' },
  looking: { da: 'Ser efter, hvad der kommer tilbage …', en: 'Looking at what comes back …' },
  which: { da: 'Hvad skal tilbage?', en: 'What comes back?' },
  from: { da: 'Kopien er fra {when}.', en: 'The backup is from {when}.' },
  same: { da: 'Ikke ændret siden', en: 'Not changed since' },
  gone: { da: 'Er her ikke mere – kommer tilbage', en: 'No longer here – comes back' },
  changed: {
    da: '{count} ændringer siden, den sidste {when}, erstattes af kopien',
    en: '{count} changes since, the last {when}, are replaced by the copy',
  },
  changedOne: { da: '1 ændring siden, {when}, erstattes af kopien', en: '1 change since, {when}, is replaced by the copy' },
  changedSome: { da: 'Ændret siden – erstattes af kopien', en: 'Changed since – replaced by the copy' },
  damaged: { da: 'Kan ikke læses nu – kommer tilbage fra kopien', en: 'Can’t be read now – comes back from the copy' },
  damagedSince: {
    da: 'Kan ikke læses nu – kommer tilbage med {count} ændringer reddet fra historikken',
    en: 'Can’t be read now – comes back with {count} changes saved from the history',
  },
  damagedLost: {
    da: 'Kan ikke læses nu – kommer tilbage. Ændringer efter {when} kan ikke reddes.',
    en: 'Can’t be read now – comes back. Changes after {when} can’t be saved.',
  },
  nothing: {
    da: 'Alt i kopien er, som det er nu. Der er intet at hente tilbage.',
    en: 'All in the backup is as it is now. There is nothing to bring back.',
  },
  sameCount: { da: '{count} sager er ikke ændret siden.', en: '{count} cases were not changed since.' },
  aside: {
    da: 'Det, der erstattes, lægges først i en kopi for sig og kan hentes i 30 dage. De andre sager røres ikke.',
    en: 'What is replaced goes into a backup of its own first, and can be brought back for 30 days. The other cases are not touched.',
  },
  bring: { da: 'Hent {count} sager tilbage', en: 'Bring {count} cases back' },
  bringOne: { da: 'Hent 1 sag tilbage', en: 'Bring 1 case back' },
  bringNone: { da: 'Vælg en sag', en: 'Choose a case' },
  broughtOne: { da: '1 sag er hentet tilbage.', en: '1 case was brought back.' },
  brought: { da: '{count} sager er hentet tilbage.', en: '{count} cases were brought back.' },
  noticeFailed: {
    da: 'Dagens sikkerhedskopi kunne ikke tages. Sagerne er gemt som altid.',
    en: 'Today’s backup could not be made. The cases are saved as ever.',
  },
  noticeLeft: {
    da: 'En sag kunne ikke læses, da sikkerhedskopien blev taget. Den kan hentes tilbage.',
    en: 'A case could not be read when the backup was made. It can be brought back.',
  },
  noticeThere: {
    da: 'Den anden mappe til sikkerhedskopier kan ikke nås. Kopierne på computeren er hele.',
    en: 'The other folder for backups can’t be reached. The backups on this computer are whole.',
  },
  see: { da: 'Se sikkerhedskopier', en: 'See the backups' },
  unnamed: { da: 'Sag uden navn', en: 'Case without a name' },
} as const satisfies Record<string, Text>;
