import { lawPlaces } from './law';
import { fill, type Text } from './text';

/** The labels of the panel's fields, sections A to F, record by record. */
export const headerLabels = {
  caseNumber: { da: 'Sagsnummer', en: 'Case number' },
  indexPersonIds: { da: 'Barnet eller børnene', en: 'The child or children' },
  siblings: { da: 'Søskende i samme undersøgelse', en: 'Siblings in the same examination' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  unit: { da: 'Enhed', en: 'Unit' },
  caseworker: { da: 'Børne- og ungerådgiver', en: 'Caseworker' },
  caseworkerTitle: { da: 'Titel', en: 'Title' },
  secondCaseworker: { da: 'Medrådgiver', en: 'Second caseworker' },
  networkConsultant: { da: 'Netværkskonsulent', en: 'Network consultant' },
  legalStep: { da: 'Sagstrin', en: 'Legal step' },
  awarenessDate: { da: 'Kommunen blev opmærksom på barnet', en: 'The municipality became aware of the child' },
  deadline: { da: 'Frist', en: 'Deadline' },
  placementConsidered: { da: 'Er anbringelse overvejet?', en: 'Is placement considered?' },
  placedSince: { da: 'Anbragt siden', en: 'Placed since' },
  placementKind: { da: 'Anbringelsessted', en: 'Kind of placement' },
  placementLegalDa: { da: 'Grundlag for anbringelsen', en: 'Legal ground of the placement' },
  interpreter: { da: 'Tolk', en: 'Interpreter' },
  language: { da: 'Sprog', en: 'Language' },
} as const satisfies Record<string, Text>;

export const headerHints = {
  deadline: {
    da: '4 måneder efter, at kommunen blev opmærksom på barnet. Skriv kun en dato, hvis fristen er en anden.',
    en: '4 months after the municipality became aware of the child. Write a date only if the deadline is another.',
  },
} as const satisfies Record<string, Text>;

export const safetyLabels = {
  honourConflict: {
    da: 'Er der mistanke om æresrelateret konflikt eller negativ social kontrol?',
    en: 'Is an honour-related conflict or negative social control suspected?',
  },
  honourAssessedOn: { da: 'Taget stilling den', en: 'Decided on' },
  riskDate: { da: 'Risikovurdering: dato', en: 'Risk assessment: date' },
  riskBy: { da: 'Risikovurdering: af hvem', en: 'Risk assessment: by whom' },
  riskConclusion: { da: 'Risikovurdering: konklusion', en: 'Risk assessment: conclusion' },
  domesticViolence: { da: 'Vold i nære relationer', en: 'Violence in close relations' },
  contactBan: { da: 'Tilhold', en: 'Restraining order' },
  contactBanDa: { da: 'Mod hvem og hvor længe', en: 'Against whom and until when' },
  protectedAddressPersons: { da: 'Personer med beskyttet adresse', en: 'Persons with a protected address' },
} as const satisfies Record<string, Text>;

export const childViewLabels = {
  status: { da: 'Er barnet hørt?', en: 'Was the child heard?' },
  talks: { da: 'Samtaler', en: 'Talks' },
  talk: { da: 'Samtale', en: 'Talk' },
  ground: fill(
    { da: 'Helt særlige tilfælde – barnets lov {law}', en: 'Quite special cases – Children’s Act {law}' },
    { law: lawPlaces.viewOtherwise },
  ),
  reasonDa: { da: 'Hvorfor er barnet ikke hørt?', en: 'Why was the child not heard?' },
  otherwiseObtainedDa: {
    da: 'Hvordan er barnets holdning tilvejebragt på anden vis – af hvem og hvornår?',
    en: 'How was the child’s view obtained otherwise – by whom and when?',
  },
  ownMap: { da: 'Barnets eget netværkskort', en: 'The child’s own network map' },
  noMapReasonDa: { da: 'Hvorfor er der ikke tegnet et kort med barnet?', en: 'Why was no map drawn with the child?' },
  shareWithParents: { da: 'Må forældrene se barnets kort?', en: 'May the parents see the child’s map?' },
  childWantsInvolved: { da: 'Barnet vil gerne have med', en: 'The child wants involved' },
  childDoesNotWant: { da: 'Barnet vil ikke have med', en: 'The child does not want involved' },
} as const satisfies Record<string, Text>;

export const talkLabels = {
  date: { da: 'Dato', en: 'Date' },
  time: { da: 'Klokkeslæt', en: 'Time' },
  place: { da: 'Sted', en: 'Place' },
  presentRoles: { da: 'Til stede', en: 'Present' },
  alone: { da: 'Var barnet alene med rådgiver?', en: 'Was the child alone with the caseworker?' },
  othersPresentReasonDa: { da: 'Hvorfor var andre til stede?', en: 'Why were others present?' },
  supporter: { da: 'Bisidder', en: 'Supporter' },
  interpreter: { da: 'Tolk', en: 'Interpreter' },
  askedDa: { da: 'Hvad blev der spurgt om?', en: 'What was asked?' },
  answeredDa: { da: 'Hvad svarede barnet? (citat)', en: 'What did the child answer? (quote)' },
  observationDa: { da: 'Iagttagelser', en: 'Observations' },
  professionalAssessmentDa: { da: 'Samlet faglig vurdering af samtalen', en: 'Overall professional assessment of the talk' },
} as const satisfies Record<string, Text>;

export const circleLabels = {
  circles: { da: 'Kredse', en: 'Circles' },
  circle: { da: 'Kreds', en: 'Circle' },
  status: { da: 'Resultat', en: 'Result' },
  relevant: { da: 'Relevant for denne afdækning', en: 'Relevant for this uncovering' },
  persons: { da: 'Personer', en: 'Persons' },
  sources: { da: 'Kilder', en: 'Sources' },
  examinedOn: { da: 'Undersøgt den', en: 'Examined on' },
  whyDa: { da: 'Hvorfor er der ingen?', en: 'Why is there no one?' },
  nextReview: { da: 'Næste gennemgang', en: 'Next review' },
  refusals: { da: 'Afvisninger', en: 'Refusals' },
  contraindications: { da: 'Hensyn (må ikke kontaktes)', en: 'Contraindications' },
  deselectedReason: { da: 'Hvorfor er kredsen fravalgt?', en: 'Why is the circle deselected?' },
  notYetReason: { da: 'Hvorfor er kredsen ikke undersøgt endnu?', en: 'Why is the circle not examined yet?' },
  approvedBy: { da: 'Godkendt af leder eller konsulent', en: 'Approved by leader or consultant' },
  plannedOn: { da: 'Planlagt til', en: 'Planned for' },
  abroadDa: { da: 'Herunder i udlandet', en: 'Including abroad' },
} as const satisfies Record<string, Text>;

export const extentLabels = {
  extents: { da: 'Genogrammets rækkevidde', en: 'How far the genogram reaches' },
  extent: { da: 'Forælder', en: 'Parent' },
  grandparents: { da: 'Forælderens egne forældre', en: 'The parent’s own parents' },
  grandparentsReasonDa: { da: 'Hvorfor er de ukendte?', en: 'Why are they unknown?' },
  siblings: { da: 'Forælderens søskende', en: 'The parent’s siblings' },
  siblingsReasonDa: { da: 'Hvorfor er de ukendte?', en: 'Why are they unknown?' },
} as const satisfies Record<string, Text>;

/** What the drawing tells of a parent's own family. */
export const extentOffers = {
  both: { da: 'forældre og søskende er i genogrammet', en: 'parents and siblings stand in the genogram' },
  grandparents: { da: 'forældrene er i genogrammet', en: 'the parents stand in the genogram' },
  siblings: { da: 'søskende er i genogrammet', en: 'siblings stand in the genogram' },
} as const satisfies Record<string, Text>;

export const entryLabels = {
  entries: { da: 'Netværkspersoner', en: 'Network persons' },
  entry: { da: 'Netværksperson', en: 'Network person' },
  circle: { da: 'Kreds', en: 'Circle' },
  relationToChild: { da: 'Relation til barnet', en: 'Relation to the child' },
  contactFrequency: { da: 'Hvor ofte har de kontakt?', en: 'How often are they in contact?' },
  contactHow: { da: 'Hvordan har de kontakt?', en: 'How are they in contact?' },
  lastContact: { da: 'Seneste kontakt', en: 'Last contact' },
  closenessChild: { da: 'Nærhed set fra barnet', en: 'Closeness as the child sees it' },
  closenessMother: { da: 'Nærhed set fra mor', en: 'Closeness as the mother sees it' },
  closenessFather: { da: 'Nærhed set fra far', en: 'Closeness as the father sees it' },
  closenessPerson: { da: 'Nærhed set fra personen selv', en: 'Closeness as the person sees it' },
  supportKinds: { da: 'Støtte i dag eller mulig støtte', en: 'Support today or possible support' },
  consideredForInvolvement: { da: 'Overvejet inddraget?', en: 'Considered for involvement?' },
  consideredReasonDa: { da: 'Hvorfor ikke?', en: 'Why not?' },
  named: { da: 'Nævnt den', en: 'Named on' },
  found: { da: 'Fundet den', en: 'Found on' },
  contacted: { da: 'Kontaktet den', en: 'Contacted on' },
  answered: { da: 'Svarede den', en: 'Answered on' },
  willingness: { da: 'Villig?', en: 'Willing?' },
  notAskedReasonDa: { da: 'Hvorfor er personen ikke spurgt?', en: 'Why was the person not asked?' },
  resourceDa: {
    da: 'Konkret tilbud: hvad, hvor tit, fra hvornår og hvor længe',
    en: 'Concrete offer: what, how often, from when and how long',
  },
  limitsDa: { da: 'Grænser', en: 'Limits' },
  concerns: { da: 'Bekymringer eller risici', en: 'Concerns or risks' },
  childWish: { da: 'Ønsker barnet personen inddraget?', en: 'Does the child wish the person involved?' },
  childWishReasonDa: { da: 'Hvorfor er barnet ikke spurgt?', en: 'Why was the child not asked?' },
  contactBasis: { da: 'Grundlag for kontakt', en: 'Basis of contact' },
  contactConsentOn: { da: 'Samtykke givet den', en: 'Consent given on' },
  contactLegalDa: { da: 'Hjemmel, og hvem der besluttede det', en: 'Legal ground, and who decided' },
  informedAboutRecordOn: {
    da: 'Gjort bekendt med, at oplysningerne indgår i sagen',
    en: 'Told that the information becomes part of the case',
  },
  contactRightDa: { da: 'Samvær og kontakt under anbringelsen', en: 'Contact during the placement' },
  refusal: { da: 'Afvisning', en: 'Refusal' },
} as const satisfies Record<string, Text>;

export const entryHints = {
  closeness: { da: 'Hentes fra netværkskortene.', en: 'Taken from the network maps.' },
  informed: { da: 'Parterne kan se oplysningerne ved aktindsigt.', en: 'The parties can see it through access to the file.' },
} as const satisfies Record<string, Text>;

export const noNetworkLabels = {
  scope: { da: 'Hvis netværk handler det om?', en: 'Whose network is it about?' },
  statementDa: { da: 'Erklæring', en: 'Statement' },
  tools: { da: 'Redskaber', en: 'Tools' },
  sources: { da: 'Kilder', en: 'Sources' },
  examinedWithDa: { da: 'Undersøgt sammen med', en: 'Examined together with' },
  examinedOn: { da: 'Undersøgt den', en: 'Examined on' },
  abroadExamined: { da: 'Undersøgt i udlandet', en: 'Examined abroad' },
  whyDa: { da: 'Hvorfor er der intet netværk?', en: 'Why is there no network?' },
  offeredInstead: { da: 'Tilbudt i stedet', en: 'Offered instead' },
  nextReview: { da: 'Næste gennemgang', en: 'Next review' },
} as const satisfies Record<string, Text>;

export const noNetworkHints = {
  sources: { da: 'Mindst tre, og barnet skal være en af dem.', en: 'At least three, the child among them.' },
  tools: { da: 'Genogram og mindst ét netværkskort.', en: 'The genogram and at least one network map.' },
} as const satisfies Record<string, Text>;
