import type { Text } from './text';

/** The labels of the panel's fields, sections G to N, record by record. */
export const refusalLabels = {
  refusals: { da: 'Afvisninger', en: 'Refusals' },
  refusal: { da: 'Afvisning', en: 'Refusal' },
  who: { da: 'Hvem afviser?', en: 'Who refuses?' },
  person: { da: 'Person', en: 'Person' },
  aboutDa: { da: 'Hvem eller hvad afvises?', en: 'Whom or what is refused?' },
  date: { da: 'Dato', en: 'Date' },
  ownWordsDa: { da: 'Med egne ord', en: 'In their own words' },
  reasonCategory: { da: 'Begrundelse', en: 'Reason' },
  motivationDa: { da: 'Hvordan blev der motiveret?', en: 'How were they motivated?' },
  childFollowedDa: { da: 'Hvordan blev barnets ønske fulgt?', en: 'How was the child’s wish followed?' },
  alternativeDa: { da: 'Tilbudt alternativ – og svaret', en: 'Alternative offered – and the answer' },
  askAgain: { da: 'Spørges igen', en: 'To be asked again' },
  notAskedAgainReasonDa: { da: 'Hvorfor spørges der ikke igen?', en: 'Why will they not be asked again?' },
  consequenceDa: { da: 'Betydning for sagen', en: 'What it means for the case' },
} as const satisfies Record<string, Text>;

export const refusalHints = {
  motivation: {
    da: 'Hvad gjorde du, hvor mange gange, med hvem og med tolk?',
    en: 'What did you do, how many times, with whom, with an interpreter?',
  },
  alternative: {
    da: 'Enkeltmøde, telefon, video, netværkskonsulenten spørger, brobygger, skriftlig hilsen eller kun en del af netværket.',
    en: 'A separate meeting, phone, video, the network consultant asks, a go-between, a written greeting or only part of the network.',
  },
} as const satisfies Record<string, Text>;

export const contraindicationLabels = {
  contraindications: { da: 'Må ikke kontaktes', en: 'Must not be contacted' },
  contraindication: { da: 'Hensyn', en: 'Contraindication' },
  aboutDa: { da: 'Hvem eller hvilken kreds', en: 'Who or which circle' },
  persons: { da: 'Personer', en: 'Persons' },
  ground: { da: 'Grund', en: 'Ground' },
  sourceDa: { da: 'Kilde', en: 'Source' },
  date: { da: 'Vurderet den', en: 'Assessed on' },
  assessedBy: { da: 'Vurderet af (helst to)', en: 'Assessed by (two, if you can)' },
  reviewOn: { da: 'Næste gennemgang', en: 'Next review' },
  stillPossibleDa: { da: 'Hvad kan stadig lade sig gøre?', en: 'What may still be done?' },
} as const satisfies Record<string, Text>;

export const attemptLabels = {
  attempts: { da: 'Forsøg på inddragelse', en: 'Attempts to involve' },
  attempt: { da: 'Forsøg', en: 'Attempt' },
  type: { da: 'Form', en: 'Type' },
  initiatedBy: { da: 'Taget initiativ af', en: 'Initiated by' },
  date: { da: 'Dato', en: 'Date' },
  time: { da: 'Klokkeslæt (fra-til)', en: 'Time (from-to)' },
  placeDa: { da: 'Sted', en: 'Place' },
  participants: { da: 'Deltagere', en: 'Participants' },
  otherParticipantsDa: {
    da: 'Andre deltagere (rådgivere, tolk, bisidder)',
    en: 'Other participants (caseworkers, interpreter, supporter)',
  },
  absent: { da: 'Fraværende', en: 'Absent' },
  absentee: { da: 'Fraværende', en: 'Absentee' },
  absentPerson: { da: 'Person', en: 'Person' },
  absentReason: { da: 'Hvorfor?', en: 'Why?' },
  invitedNotAnswered: { da: 'Inviteret, svarede ikke', en: 'Invited, did not answer' },
  childPresent: { da: 'Var barnet med?', en: 'Was the child there?' },
  childPreparedDa: { da: 'Hvordan var barnet forberedt?', en: 'How was the child prepared?' },
  outcomeDa: { da: 'Udfald', en: 'Outcome' },
  agreements: { da: 'Aftaler', en: 'Agreements' },
  agreement: { da: 'Aftale', en: 'Agreement' },
  whatDa: { da: 'Hvad er aftalt?', en: 'What is agreed?' },
  responsible: { da: 'Ansvarlig', en: 'Responsible' },
  due: { da: 'Frist', en: 'Due' },
  status: { da: 'Status', en: 'Status' },
  noAgreements: { da: 'Ingen aftaler indgået', en: 'No agreements made' },
  nextStepDa: { da: 'Næste skridt', en: 'Next step' },
  followedUpOn: { da: 'Fulgt op den', en: 'Followed up on' },
  noAttemptReasonDa: { da: 'Hvorfor er netværket ikke forsøgt inddraget?', en: 'Why was no attempt made to involve the network?' },
  fgdmDate: { da: 'Familierådslagning tilbudt den', en: 'Family group conference offered on' },
  fgdmTo: { da: 'Tilbudt til', en: 'Offered to' },
  fgdmAnswer: { da: 'Svar', en: 'Answer' },
  fgdmNot: { da: 'Eller: hvorfor det ikke er til barnets bedste', en: 'Or: why it is not in the child’s best interest' },
  placementAnswer: { da: 'Er netværksanbringelse overvejet?', en: 'Was placement in the network considered?' },
  placementPersons: { da: 'Hvem er overvejet?', en: 'Who was considered?' },
  placementReason: { da: 'Begrundelse', en: 'Reason' },
  siblingsTogether: { da: 'Kan søskende anbringes sammen?', en: 'Can siblings be placed together?' },
} as const satisfies Record<string, Text>;

export const professionalLabels = {
  professional: { da: 'Professionelt netværk', en: 'Professional network' },
  entry: { da: 'Instans', en: 'Service' },
  about: { da: 'Handler om', en: 'About' },
  kind: { da: 'Instans', en: 'Service' },
  person: { da: 'Fagperson', en: 'Professional' },
  organisation: { da: 'Organisation', en: 'Organisation' },
  status: { da: 'Status', en: 'Status' },
  on: { da: 'Dato', en: 'Date' },
  basis: { da: 'Grundlag', en: 'Basis' },
  legalDa: { da: 'Hjemmel', en: 'Legal ground' },
  knowledgeDa: { da: 'Viden', en: 'Knowledge' },
  contributionDa: { da: 'Bidrag til løsningen', en: 'Contribution to the solution' },
  reasonDa: { da: 'Begrundelse', en: 'Reason' },
  invitedToMeeting: { da: 'Inviteret til møde', en: 'Invited to a meeting' },
} as const satisfies Record<string, Text>;

export const parentLabels = {
  parents: { da: 'Forældre', en: 'Parents' },
  parent: { da: 'Forælder', en: 'Parent' },
  resourcesDa: { da: 'Ressourcer', en: 'Resources' },
  difficultiesDa: { da: 'Vanskeligheder', en: 'Difficulties' },
  changeCapacityDa: { da: 'Forandringsevne', en: 'Capacity to change' },
  childNeed: { da: 'Barnets behov', en: 'The child’s need' },
  heldAgainstNeedDa: { da: 'Holdt op mod behovet', en: 'Held against the need' },
  ownViewDa: { da: 'Forælderens egen opfattelse', en: 'The parent’s own view' },
  notAssessedReasonDa: { da: 'Eller: hvorfor det ikke er vurderet', en: 'Or: why it was not assessed' },
} as const satisfies Record<string, Text>;

export const parentHints = {
  change: {
    da: 'Hvad har faktisk ændret sig, siden hvornår, og hvordan ses det?',
    en: 'What has in fact changed, since when, and how is it seen?',
  },
} as const satisfies Record<string, Text>;

export const sparringLabels = {
  list: { da: 'Sparring', en: 'Sparring' },
  one: { da: 'Sparring', en: 'Sparring' },
  held: { da: 'Er der holdt sparring?', en: 'Was sparring held?' },
  reasonDa: { da: 'Hvorfor ikke?', en: 'Why not?' },
  date: { da: 'Dato', en: 'Date' },
  withWhom: {
    da: 'Med hvem (netværkskonsulent, gruppe, leder, VISO, jurist)',
    en: 'With whom (network consultant, group, leader, VISO, lawyer)',
  },
  aboutDa: { da: 'Hvad handlede det om?', en: 'What was it about?' },
  adviceDa: { da: 'Råd', en: 'Advice' },
  decisionDa: { da: 'Rådgivers beslutning', en: 'The caseworker’s decision' },
  followsAdvice: { da: 'Følger beslutningen rådet?', en: 'Does the decision follow the advice?' },
  followsAdviceWhyDa: { da: 'Hvorfor ikke?', en: 'Why not?' },
} as const satisfies Record<string, Text>;

export const conclusionLabels = {
  extent: { da: 'I hvilket omfang kan familie og netværk bidrage?', en: 'To what extent can family and network contribute?' },
  extentReasonDa: { da: 'Begrundelse', en: 'Reason' },
  difficulties: { da: 'Vanskeligheder', en: 'Difficulties' },
  difficulty: { da: 'Vanskelighed', en: 'Difficulty' },
  area: { da: 'Område (ICS)', en: 'Area (ICS)' },
  textDa: { da: 'Vanskelighed', en: 'Difficulty' },
  networkCanSolve: { da: 'Kan netværket løse den?', en: 'Can the network solve it?' },
  by: { da: 'Af hvem?', en: 'By whom?' },
  agreement: { da: 'Aftale', en: 'Agreement' },
  bearingOnNeedDa: {
    da: 'Hvad betyder netværket – eller manglen på det – for behovet for støtte?',
    en: 'What does the network – or the lack of it – mean for the need of support?',
  },
  parentsStanceDa: { da: 'Forældrenes stilling', en: 'The parents’ stance' },
  childStanceDa: { da: 'Barnets stilling', en: 'The child’s stance' },
  knowledgeSourcesDa: {
    da: 'Videnskilder (erfaring, empiri, teori, dokumenter)',
    en: 'Sources of knowledge (experience, evidence, theory, documents)',
  },
  references: { da: 'Det bygger på', en: 'It rests on' },
  explainedToDa: {
    da: 'Forklaret for barnet og forældremyndighedsindehaveren: dato og hvordan',
    en: 'Explained to the child and the custody holder: date and how',
  },
  scale: { da: 'Skala (hvis den er brugt)', en: 'Scale (if one was used)' },
  scaleReasonDa: { da: 'Hvorfor netop det tal?', en: 'Why that figure?' },
} as const satisfies Record<string, Text>;

export const signOffLabels = {
  authorSigned: { da: 'Underskrevet den', en: 'Signed on' },
  authorName: { da: 'Underskrevet af', en: 'Signed by' },
  consultantSeen: { da: 'Set af netværkskonsulenten', en: 'Seen by the network consultant' },
  leaderSeen: { da: 'Set af lederen', en: 'Seen by the leader' },
  hearingDa: { da: 'Partshøring: hvem, hvornår og bemærkninger', en: 'Hearing: who, when and remarks' },
  revision: { da: 'Revision', en: 'Revision' },
  locked: { da: 'Låst', en: 'Locked' },
  reopenedReasonDa: { da: 'Hvorfor er vurderingen genåbnet?', en: 'Why was the assessment reopened?' },
  reopenedOn: { da: 'Genåbnet den', en: 'Reopened on' },
  trigger: { da: 'Anledning', en: 'Occasion' },
  preliminaryReasonDa: { da: 'Hvorfor laves en foreløbig vurdering?', en: 'Why is a preliminary assessment made?' },
} as const satisfies Record<string, Text>;
