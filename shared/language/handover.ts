import type { Text } from './text';

/** Why what was in a package can't be taken in. */
export const packageFaults = {
  notPackage: { da: 'Filen er ikke en sagspakke fra Kreds.', en: 'The file is not a case package from Kreds.' },
  newer: {
    da: 'Pakken er lavet med en nyere udgave af Kreds ({found}; denne læser {known}). Opdatér programmet, og prøv igen.',
    en: 'The package was made with a newer version of Kreds ({found}; this one reads {known}). Update the program and try again.',
  },
  tooLarge: { da: 'Pakken er for stor til at være en sag.', en: 'The package is too large to be a case.' },
  otherContent: {
    da: 'Det, pakken holder, er ikke det, den siger. Den er ikke taget ind; bed om en ny.',
    en: 'What the package holds is not what it says. It was not taken in; ask for a new one.',
  },
} satisfies Record<string, Text>;

/** What the commands say they did. */
export const handoverDone = {
  handedOver: { da: 'Gav sagen videre til {other}', en: 'Handed the case over to {other}' },
  tookBack: { da: 'Tog sagen tilbage fra {other}', en: 'Took the case back from {other}' },
  cameBack: { da: 'Fik sagen tilbage fra {other}', en: 'Got the case back from {other}' },
} satisfies Record<string, Text>;
