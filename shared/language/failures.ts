import type { FailureCode } from '../bridge/bridge';
import type { Text } from './text';

/** Why the machine could not do what it was asked: what happened, what is safe, what to do. */
export const failureTexts: Readonly<Record<FailureCode, Text>> = {
  conflict: {
    da: 'Sagen er gemt fra et andet sted imens. Dine ændringer er her endnu: Åbn sagen igen, og sammenlign.',
    en: 'The case was saved from elsewhere meanwhile. Your changes are still here: open the case again and compare.',
  },
  replaced: {
    da: 'Filen er skiftet ud med en anden, mens den var åben, så der er ikke skrevet i den. Dine ændringer er her endnu. Åbn sagen igen for at se, hvad der ligger der nu.',
    en: 'The file was replaced by another while it was open, so nothing was written to it. Your changes are still here. Open the case again to see what lies there now.',
  },
  'on-share': {
    da: 'Sagerne kan ikke ligge på et netværksdrev: Falder forbindelsen ud midt i det hele, kan en sag gå i stykker. Intet er ændret. Bed IT om en mappe på computerens egen disk. Netværksdrevet kan bruges til sikkerhedskopier.',
    en: 'The cases can’t be kept on a network drive: if the connection drops in the middle, a case may break. Nothing was changed. Ask IT for a folder on the computer’s own disk. The network drive can be used for backups.',
  },
  unreachable: {
    da: 'Disken eller mappen svarer ikke lige nu. Det, der står som gemt, er gemt, og dine ændringer er her endnu. Prøv igen om lidt.',
    en: 'The disk or folder does not answer just now. What is shown as saved is saved, and your changes are still here. Try again in a moment.',
  },
  reading: {
    da: 'Sagerne er åbne et andet sted, så her kan du kun læse. Intet er ændret. Luk Kreds det andet sted for at skrive her.',
    en: 'The cases are open elsewhere, so here you can only read. Nothing was changed. Close Kreds there to write here.',
  },
  'disk-full': {
    da: 'Disken er fuld, så det blev ikke gemt. Dine ændringer er her endnu: Gør plads, og prøv igen.',
    en: 'The disk is full, so it was not saved. Your changes are still here: make room and try again.',
  },
  'read-only': {
    da: 'Der kan ikke skrives, hvor sagerne ligger, så det blev ikke gemt. Det, der var gemt, er der stadig. Spørg IT, om mappen er skrivebeskyttet.',
    en: 'The place where the cases lie can’t be written to, so it was not saved. What was saved is still there. Ask IT whether the folder is read-only.',
  },
  'in-use': {
    da: 'Sagerne er i brug af et andet vindue eller program. Luk det, og prøv igen.',
    en: 'The cases are in use by another window or program. Close it and try again.',
  },
  'wrong-key': {
    da: 'Nøglen passer ikke til sagerne. De ligger der stadig, men kan ikke læses med den. Prøv igen, eller spørg IT.',
    en: 'The key does not fit the cases. They are still there, but can’t be read with it. Try again, or ask IT.',
  },
  locked: { da: 'Kreds er låst. Lås op, og prøv igen.', en: 'Kreds is locked. Unlock it and try again.' },
  'no-key-store': {
    da: 'Computerens nøglering svarer ikke. Sagerne er urørte. Log ud og ind på computeren, og prøv igen.',
    en: 'The computer’s key store does not answer. The cases are untouched. Log out of the computer and in again, and try again.',
  },
  'key-store-changed': {
    da: 'Computerens nøglering er en anden end den, nøglen blev lagt i, så Kreds åbner ikke af sig selv. Sagerne er urørte. Brug genoprettelseskoden, eller spørg IT.',
    en: 'The computer’s key store is another than the one that the key was put into, so Kreds does not open by itself. The cases are untouched. Use the recovery code, or ask IT.',
  },
  'too-soon': {
    da: 'Der er tastet forkert flere gange. Vent lidt, og prøv så igen.',
    en: 'It was typed wrong several times. Wait a little, then try again.',
  },
  'newer-version': {
    da: 'Det er gemt af en nyere Kreds end denne. Intet er ændret. Opdatér Kreds for at åbne det.',
    en: 'It was saved by a newer Kreds than this. Nothing was changed. Update Kreds to open it.',
  },
  damaged: {
    da: 'Filen er skadet og kan ikke læses. Intet er ændret, og de andre sager er hele. Hent sagen fra en sikkerhedskopi under Indstillinger, eller spørg IT.',
    en: 'The file is damaged and can’t be read. Nothing was changed, and the other cases are whole. Bring the case back from a backup in the settings, or ask IT.',
  },
  missing: {
    da: 'Den ligger der ikke mere. Måske er den slettet eller flyttet. Ændringer, der ikke er gemt, er her endnu: Læg den tilbage, og prøv igen, eller hent sagen fra en sikkerhedskopi under Indstillinger.',
    en: 'It is no longer there. It may have been deleted or moved. Changes that are not saved are still here: put it back and try again, or bring the case back from a backup in the settings.',
  },
  invalid: {
    da: 'Kreds kunne ikke læse det, så intet blev ændret. Fortryd det sidste, og prøv igen.',
    en: 'Kreds could not read it, so nothing was changed. Undo the last step and try again.',
  },
  'too-large': {
    da: 'Det er større, end Kreds kan rumme. Intet blev ændret.',
    en: 'It is larger than Kreds can hold. Nothing was changed.',
  },
  cancelled: { da: 'Du fortrød. Intet blev ændret.', en: 'You changed your mind. Nothing was changed.' },
  unexpected: {
    da: 'Noget gik galt, som Kreds ikke havde ventet. Det, der står som gemt, er gemt. Prøv igen, og luk og åbn Kreds, hvis det sker igen.',
    en: 'Something went wrong that Kreds did not expect. What is shown as saved is saved. Try again, and close and open Kreds if it happens again.',
  },
};
