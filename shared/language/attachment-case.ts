import type { Text } from './text';

/** Labels and sentences of the attachment’s first page: the case and the result. */

export const caseText = {
  child: { da: 'Barn', en: 'Child' },
  children: { da: 'Børn', en: 'Children' },
  siblings: { da: 'Undersøges samtidig', en: 'Examined together with' },
  born: { da: 'født {date}', en: 'born {date}' },
  cpr: { da: 'CPR {number}', en: 'CPR {number}' },
  replacementNumber: { da: 'erstatningsnummer', en: 'replacement number' },
  caseNumber: { da: 'Sagsnummer', en: 'Case number' },
  attachmentNumber: { da: 'Bilag nr.', en: 'Attachment no.' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  unit: { da: 'Enhed', en: 'Unit' },
  caseworker: { da: 'Udarbejdet af', en: 'Made by' },
  secondCaseworker: { da: 'Medrådgiver', en: 'Second caseworker' },
  networkConsultant: { da: 'Netværkskonsulent', en: 'Network consultant' },
  legalStep: { da: 'Sagstrin', en: 'Step' },
  awareness: { da: 'Opmærksomhedsdato', en: 'Date of awareness' },
  deadline: { da: 'Frist', en: 'Deadline' },
  placement: { da: 'Anbringelse overvejes', en: 'Placement considered' },
  placedSince: { da: 'Anbragt', en: 'Placed' },
  interpreter: { da: 'Tolk', en: 'Interpreter' },
  day: { da: 'Opgjort', en: 'As of' },
  revision: { da: 'Revision', en: 'Revision' },
  draftTitle: { da: 'Dette er et udkast', en: 'This is a draft' },
  draftMissing: {
    da: '{count} punkter mangler, før bilaget kan gøres endeligt. De står under «Det mangler».',
    en: '{count} points are missing before the attachment can be final. They stand under “What is missing”.',
  },
  draftOne: {
    da: 'Ét punkt mangler, før bilaget kan gøres endeligt. Det står under «Det mangler».',
    en: 'One point is missing before the attachment can be final. It stands under “What is missing”.',
  },
  supersededTitle: { da: 'Erstattet af revision {by}', en: 'Replaced by revision {by}' },
  superseded: {
    da: 'Denne revision var endelig, da den blev låst. Revision {by} gælder nu i stedet.',
    en: 'This revision was final when it was locked. Revision {by} holds now instead.',
  },
  preliminaryTitle: { da: 'Foreløbig vurdering', en: 'Preliminary assessment' },
  excerptTitle: { da: 'Dette er et uddrag', en: 'This is an excerpt' },
  excerpt: { da: 'Rådgiver har udeladt disse afsnit: {what}.', en: 'The caseworker left out these sections: {what}.' },
  withheldTitle: { da: 'Oplysninger er udeladt', en: 'Something was left out' },
  withheld: { da: 'Nogle oplysninger er udeladt i denne udgave: {what}.', en: 'Some information is left out of this edition: {what}.' },
} satisfies Record<string, Text>;

export const summaryText = {
  extent: {
    high: {
      da: 'Familie og netværk vurderes i høj grad at kunne bidrage til at klare vanskelighederne.',
      en: 'Family and network are judged able to contribute to a high degree to solving the difficulties.',
    },
    some: {
      da: 'Familie og netværk vurderes i nogen grad at kunne bidrage til at klare vanskelighederne.',
      en: 'Family and network are judged able to contribute to some degree to solving the difficulties.',
    },
    low: {
      da: 'Familie og netværk vurderes i mindre grad at kunne bidrage til at klare vanskelighederne.',
      en: 'Family and network are judged able to contribute to a low degree to solving the difficulties.',
    },
    none: {
      da: 'Familie og netværk vurderes ikke at kunne bidrage til at klare vanskelighederne.',
      en: 'Family and network are judged unable to contribute to solving the difficulties.',
    },
    cannot_be_judged: {
      da: 'Det kan endnu ikke vurderes, hvad familie og netværk kan bidrage med.',
      en: 'What family and network can contribute cannot be judged yet.',
    },
  },
  noExtent: {
    da: 'Det er endnu ikke vurderet, i hvilket omfang familie og netværk kan bidrage.',
    en: 'To what degree family and network can contribute is not judged yet.',
  },
  networkWill: { da: 'Netværket vil', en: 'The network will' },
  notCovered: { da: 'Ikke dækket', en: 'Not covered' },
  notSolved: { da: '{what} – kan netværket ikke løse', en: '{what} – the network cannot solve' },
  partlySolved: { da: '{what} – kan netværket løse delvist', en: '{what} – the network can solve in part' },
  childStance: { da: 'Barnet', en: 'The child' },
  parentsStance: { da: 'Forældrene', en: 'The parents' },
  examined: { da: 'Undersøgt', en: 'Examined' },
  examinedCircles: { da: '{examined} af {all} kredse ({detail})', en: '{examined} of {all} circles ({detail})' },
  involved: { da: 'Inddraget', en: 'Involved' },
  attempts: { da: '{count} forsøg på at inddrage familie og netværk', en: '{count} attempts to involve family and network' },
  oneAttempt: { da: '1 forsøg på at inddrage familie og netværk', en: '1 attempt to involve family and network' },
  noAttempt: { da: 'ingen forsøg registreret', en: 'no attempt recorded' },
  refusals: { da: '{count} afvisninger', en: '{count} refusals' },
  oneRefusal: { da: '1 afvisning', en: '1 refusal' },
  nextReview: { da: 'Næste gennemgang', en: 'Next review' },
} satisfies Record<string, Text | Record<string, Text>>;
