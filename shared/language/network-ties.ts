import type { SupportDirection, TieSupport } from '../case/schema';
import type { Text } from './text';

export const supportWords: Readonly<Record<TieSupport, Text>> = {
  practical: { da: 'Praktisk hjælp', en: 'Practical help' },
  emotional: { da: 'Følelsesmæssig støtte', en: 'Emotional support' },
  economic: { da: 'Økonomisk hjælp', en: 'Money' },
  respite: { da: 'Støtteophold', en: 'Respite' },
  placement: { da: 'Kan have barnet boende', en: 'Can house the child' },
  transport: { da: 'Transport', en: 'Transport' },
  knowledge: { da: 'Viden og råd', en: 'Knowledge and advice' },
  contact: { da: 'Kontakt og samvær', en: 'Contact' },
};

/** What stands on the tag of a tie: a letter or two, told in the legend. */
export const supportLetters: Readonly<Record<TieSupport, Text>> = {
  practical: { da: 'P', en: 'P' },
  emotional: { da: 'F', en: 'E' },
  economic: { da: 'Ø', en: 'M' },
  respite: { da: 'S', en: 'R' },
  placement: { da: 'B', en: 'H' },
  transport: { da: 'T', en: 'T' },
  knowledge: { da: 'V', en: 'K' },
  contact: { da: 'K', en: 'C' },
};

export const tieMarkWords = {
  oneWay: { da: 'Pilen går til den, der får', en: 'The arrow points to who receives' },
  mutual: { da: 'Gensidigt', en: 'Mutual' },
  directed: { da: 'Bånd, der kun går den ene vej', en: 'Tie that goes one way only' },
  stress: { da: 'Belastende', en: 'Stressful' },
  conflict: { da: 'Konflikt', en: 'Conflict' },
  broken: { da: 'Brudt', en: 'Broken' },
} satisfies Record<string, Text>;

const supportsSaid: Readonly<Record<SupportDirection, Text>> = {
  given: { da: 'giver {list}', en: 'gives {list}' },
  received: { da: 'får {list}', en: 'receives {list}' },
  mutual: { da: 'gensidigt {list}', en: 'mutually {list}' },
};

/** A tie in words: "Anna og Grethe: giver praktisk hjælp; konflikt". */
export const tieSaid = {
  supports: supportsSaid,
  between: { da: '{from} og {to}', en: '{from} and {to}' },
  oneWay: { da: '{from} til {to}', en: '{from} to {to}' },
  with: { da: '{who}: {what}', en: '{who}: {what}' },
  all: { da: 'Bånd: {list}.', en: 'Ties: {list}.' },
};
