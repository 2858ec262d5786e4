import type { Text } from './text';

/** What stands on every page of the attachment, and its headings. `{name}` is filled in where it is set. */

export const attachmentText = {
  title: { da: 'Familie og netværk', en: 'Family and network' },
  subtitle: { da: 'Bilag til børnefaglig undersøgelse', en: 'Attachment to the child examination' },
  fullTitle: {
    da: 'Familie og netværk – bilag til børnefaglig undersøgelse',
    en: 'Family and network – attachment to the child examination',
  },
  caseLine: { da: 'Sag {number}', en: 'Case {number}' },
  noCaseNumber: { da: 'uden sagsnummer', en: 'without a number' },
  internalEdition: { da: 'Intern udgave', en: 'Internal edition' },
  editionFor: { da: 'Udgave til: {recipient}', en: 'Edition for: {recipient}' },
  excerpt: { da: 'Uddrag', en: 'Excerpt' },
  page: { da: 'Side {page} af {pages}', en: 'Page {page} of {pages}' },
  preliminaryFoot: { da: 'Foreløbig vurdering, barnets lov {place}', en: 'Preliminary assessment, Children’s Act {place}' },
  supersededFoot: { da: 'Erstattet af revision {by}', en: 'Replaced by revision {by}' },
  revisionFoot: { da: 'Revision {revision} · {hash}', en: 'Revision {revision} · {hash}' },
  unknown: { da: 'Ikke oplyst', en: 'Not stated' },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  partly: { da: 'Delvist', en: 'Partly' },
} satisfies Record<string, Text>;

export const markText = {
  DRAFT: { da: 'UDKAST', en: 'DRAFT' },
  PRELIMINARY: { da: 'FORELØBIG', en: 'PRELIMINARY' },
  FINAL: { da: 'ENDELIG', en: 'FINAL' },
} satisfies Record<string, Text>;

/** The mark as it stands in file names: no letters that a file system may stumble over. */
export const markInFileName = {
  DRAFT: { da: 'UDKAST', en: 'DRAFT' },
  PRELIMINARY: { da: 'FORELOEBIG', en: 'PRELIMINARY' },
  FINAL: { da: 'ENDELIG', en: 'FINAL' },
} satisfies Record<string, Text>;

export const sectionHeading = {
  case: { da: 'Sagsoplysninger', en: 'Case details' },
  summary: { da: 'Sammenfatning', en: 'Summary' },
  childView: { da: 'Barnets perspektiv', en: 'The child’s view' },
  genogram: { da: 'Genogram', en: 'Genogram' },
  maps: { da: 'Netværkskort', en: 'Network maps' },
  circles: { da: 'Undersøgte kredse', en: 'Examined circles' },
  persons: { da: 'Netværkspersoner og aftalte ressourcer', en: 'Network persons and agreed resources' },
  professionals: { da: 'Professionelt netværk', en: 'Professional network' },
  parents: { da: 'Forældrenes ressourcer og kompetencer', en: 'The parents’ resources and competences' },
  attempts: { da: 'Forsøg på at inddrage familie og netværk', en: 'Attempts to involve family and network' },
  refusals: { da: 'Afvisninger og hensyn', en: 'Refusals and considerations' },
  sparring: { da: 'Sparring', en: 'Sparring' },
  conclusion: {
    da: 'Konklusion: familiens og netværkets bidrag – betydning for den begrundede stillingtagen',
    en: 'Conclusion: what family and network contribute – bearing on the reasoned position',
  },
  sources: { da: 'Kilder og metode', en: 'Sources and method' },
  missing: { da: 'Det mangler', en: 'What is missing' },
  warnings: { da: 'Opmærksomhedspunkter', en: 'Points of attention' },
  revision: { da: 'Revisionshistorik', en: 'Revision history' },
  signature: { da: 'Underskrift', en: 'Signature' },
} satisfies Record<string, Text>;
