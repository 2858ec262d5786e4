import type { Text } from './text';

/** The words of the panel's choices that have no list of their own in `case/values.ts`. */
export const answerWords = {
  yesNo: { yes: { da: 'Ja', en: 'Yes' }, no: { da: 'Nej', en: 'No' } },
  yesNoUnknown: { yes: { da: 'Ja', en: 'Yes' }, no: { da: 'Nej', en: 'No' }, unknown: { da: 'Ved ikke', en: 'Not known' } },
  childStatus: {
    heard: { da: 'Hørt', en: 'Heard' },
    partly: { da: 'Delvist hørt', en: 'Heard in part' },
    not_heard: { da: 'Ikke hørt', en: 'Not heard' },
  },
  ground: {
    AGE: { da: 'Barnets alder', en: 'The child’s age' },
    OTHER_DECISIVE: { da: 'Andre forhold, der i afgørende grad taler imod', en: 'Other matters that speak decisively against it' },
  },
  share: {
    yes: { da: 'Ja', en: 'Yes' },
    no: { da: 'Nej', en: 'No' },
    child_decides: { da: 'Barnet bestemmer', en: 'The child decides' },
  },
  grandparents: {
    recorded: { da: 'Er i genogrammet', en: 'Stand in the genogram' },
    unknown_reason: { da: 'Ukendt – begrund', en: 'Unknown – say why' },
  },
  siblings: {
    recorded: { da: 'Er i genogrammet', en: 'Stand in the genogram' },
    none: { da: 'Har ingen', en: 'Has none' },
    unknown_reason: { da: 'Ukendt – begrund', en: 'Unknown – say why' },
  },
  textKind: {
    description: { da: 'Beskrivelse', en: 'Description' },
    analysis: { da: 'Analyse', en: 'Analysis' },
    assessment: { da: 'Vurdering', en: 'Assessment' },
  },
  scope: {
    child: { da: 'Barnets netværk', en: 'The child’s network' },
    family: { da: 'Hele familiens netværk', en: 'The whole family’s network' },
    mother: { da: 'Mors netværk', en: 'The mother’s network' },
    father: { da: 'Fars netværk', en: 'The father’s network' },
  },
  tools: {
    genogram: { da: 'Genogram', en: 'Genogram' },
    network_map: { da: 'Netværkskort', en: 'Network map' },
    talk: { da: 'Samtale', en: 'Talk' },
    case_file: { da: 'Gennemgang af akterne', en: 'Review of the case file' },
  },
  canSolve: {
    yes: { da: 'Ja', en: 'Yes' },
    partly: { da: 'Delvist', en: 'In part' },
    no: { da: 'Nej', en: 'No' },
  },
  networkPlacement: {
    yes_used: { da: 'Overvejet og valgt', en: 'Considered and chosen' },
    yes_rejected: { da: 'Overvejet og fravalgt', en: 'Considered and rejected' },
    no: { da: 'Ikke overvejet', en: 'Not considered' },
  },
  presentRoles: {
    barnet: { da: 'Barnet', en: 'The child' },
    rådgiver: { da: 'Rådgiver', en: 'Caseworker' },
    medrådgiver: { da: 'Medrådgiver', en: 'Second caseworker' },
    bisidder: { da: 'Bisidder', en: 'Supporter' },
    kontaktperson: { da: 'Kontaktperson', en: 'Contact worker' },
    tolk: { da: 'Tolk', en: 'Interpreter' },
    mor: { da: 'Mor', en: 'Mother' },
    far: { da: 'Far', en: 'Father' },
  },
  agreementStatus: {
    agreed: { da: 'Aftalt', en: 'Agreed' },
    kept: { da: 'Holdt', en: 'Kept' },
    not_kept: { da: 'Ikke holdt', en: 'Not kept' },
    changed: { da: 'Ændret', en: 'Changed' },
  },
  closeness: {
    1: { da: '1 · Helt tæt', en: '1 · Very close' },
    2: { da: '2 · Tæt', en: '2 · Close' },
    3: { da: '3 · Kender', en: '3 · Knows' },
    4: { da: '4 · På afstand', en: '4 · At a distance' },
    not_asked: { da: 'Ikke spurgt', en: 'Not asked' },
  },
  contactHow: {
    inPerson: { da: 'Mødes', en: 'In person' },
    phone: { da: 'Telefon', en: 'Phone' },
    online: { da: 'Online', en: 'Online' },
  },
  none: { da: 'Ingen', en: 'None' },
  noNetworkStatement: { da: 'Erklæring om manglende netværk', en: 'Statement that there is no network' },
} as const satisfies Record<string, Text | Record<string, Text>>;
