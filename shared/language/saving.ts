import type { Text } from './text';

/** Why a file could not be saved where somebody wanted it: what happened, what is safe, what to do. */
export const savingFaults = {
  folderGone: {
    da: 'Mappen er der ikke mere, så filen blev ikke gemt. Sagen er urørt. Vælg en anden mappe.',
    en: 'The folder is no longer there, so the file was not saved. The case is untouched. Choose another folder.',
  },
  diskFull: {
    da: 'Disken er fuld, så filen blev ikke gemt. Sagen er urørt. Gør plads, eller vælg et andet sted.',
    en: 'The disk is full, so the file was not saved. The case is untouched. Make room, or choose another place.',
  },
  notAllowed: {
    da: 'Der må ikke skrives i den mappe, så filen blev ikke gemt. Sagen er urørt. Vælg en anden mappe.',
    en: 'Nothing may be written in that folder, so the file was not saved. The case is untouched. Choose another folder.',
  },
  inUse: {
    da: 'Filen er åben i et andet program og kan ikke erstattes. Den er, som den var. Luk den dér, eller gem under et andet navn.',
    en: 'The file is open in another program and can’t be replaced. It is as it was. Close it there, or save under another name.',
  },
  taken: {
    da: 'Der ligger en mappe med det navn, så filen blev ikke gemt. Sagen er urørt. Vælg et andet navn.',
    en: 'There is a folder with that name, so the file was not saved. The case is untouched. Choose another name.',
  },
  nameTooLong: {
    da: 'Navnet er for langt, så filen blev ikke gemt. Sagen er urørt. Vælg et kortere navn.',
    en: 'The name is too long, so the file was not saved. The case is untouched. Choose a shorter name.',
  },
  unreachable: {
    da: 'Disken eller mappen svarer ikke, så filen blev ikke gemt. Sagen er urørt. Prøv igen om lidt, eller vælg et andet sted.',
    en: 'The disk or folder does not answer, so the file was not saved. The case is untouched. Try again in a moment, or choose another place.',
  },
} as const satisfies Record<string, Text>;

export const printingFaults = {
  noPrinter: {
    da: 'Computeren har ingen printer. Gem bilaget som PDF i stedet, eller spørg IT.',
    en: 'The computer has no printer. Save the attachment as a PDF instead, or ask IT.',
  },
  failed: {
    da: 'Printeren tog ikke imod bilaget. Sagen er urørt. Prøv igen, eller gem bilaget som PDF.',
    en: 'The printer did not take the attachment. The case is untouched. Try again, or save the attachment as a PDF.',
  },
} as const satisfies Record<string, Text>;
