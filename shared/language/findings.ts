import { lawPlaces } from './law';
import { fill, type Text } from './text';

/** What the rules say when they fail. `{fields}` lists what is missing, `{name}` names a person or record. */
export const findingTexts = {
  header: { da: 'Sagsoplysninger mangler: {fields}.', en: 'Case information is missing: {fields}.' },
  indexChild: { da: '{name}: mangler {fields}.', en: '{name}: missing {fields}.' },
  noIndexChild: { da: 'Sagsoplysninger mangler: barnet.', en: 'Case information is missing: the child.' },
  awareness: {
    da: 'Sagsoplysninger mangler: datoen, hvor kommunen blev opmærksom på barnet.',
    en: 'Case information is missing: the date on which the municipality became aware of the child.',
  },
  deadline: {
    da: 'Fristen på 4 måneder er overskredet ({date}). Udarbejd foreløbig vurdering.',
    en: 'The deadline of 4 months has passed ({date}). Make a preliminary assessment.',
  },
  honour: fill(
    {
      da: 'Tag stilling til æresrelateret konflikt, før netværket inddrages ({law}).',
      en: 'Decide whether there is an honour-related conflict before the network is involved ({law}).',
    },
    { law: lawPlaces.honour },
  ),
  riskAssessment: { da: 'Risikovurdering mangler: {fields}.', en: 'The risk assessment is missing: {fields}.' },
  riskAssessmentOrder: {
    da: 'Risikovurderingen er dateret efter første kontakt til netværket.',
    en: 'The risk assessment is dated after the first contact with the network.',
  },
  childStatus: {
    da: 'Barnets perspektiv: angiv, om barnet er hørt, delvist hørt eller ikke hørt.',
    en: 'The child’s view: say whether the child was heard, heard in part or not heard.',
  },
  talk: {
    da: 'Barnets perspektiv: beskriv, hvad der blev spurgt om, og hvad barnet svarede – med dato, sted og hvem der var med.',
    en: 'The child’s view: describe what was asked and what the child answered, with date, place and who was there.',
  },
  othersPresent: { da: 'Andre var til stede ved samtalen – begrund.', en: 'Others were present at the talk: say why.' },
  talkAssessment: {
    da: 'Den samlede faglige vurdering af samtalen med barnet mangler.',
    en: 'The overall professional assessment of the talk with the child is missing.',
  },
  notHeard: fill(
    {
      da: 'Barnet er ikke hørt: begrund og angiv, hvordan holdningen er tilvejebragt på anden vis ({law}).',
      en: 'The child was not heard: give the reason and how its view was obtained otherwise ({law}).',
    },
    { law: lawPlaces.viewOtherwise },
  ),
  ownMap: {
    da: 'Barnets eget netværkskort mangler – eller begrund.',
    en: 'The child’s own network map is missing – or give the reason.',
  },
  circleNotExamined: { da: 'Kredsen «{circle}» er ikke undersøgt.', en: 'The circle “{circle}” is not examined.' },
  circleFound: {
    da: 'Kredsen «{circle}» er fundet, men ingen personer er angivet.',
    en: 'The circle “{circle}” is found, but no persons are given.',
  },
  circleNone: {
    da: '«{circle}» – ingen: kræver mindst to kilder, dato, begrundelse og næste gennemgang. Mangler {fields}.',
    en: '“{circle}” – none: this takes at least two sources, a date, a reason and a next review. Missing {fields}.',
  },
  circleReview: {
    da: '«{circle}»: næste gennemgang ligger mere end 3 måneder efter undersøgelsen.',
    en: '“{circle}”: the next review is more than 3 months after the examination.',
  },
  circleRefused: {
    da: '«{circle}» er afvist: vælg den afvisning, det bygger på.',
    en: '“{circle}” refused: choose the refusal it rests on.',
  },
  circleContraindicated: {
    da: '«{circle}» må ikke kontaktes: vælg det hensyn, det bygger på.',
    en: '“{circle}” must not be contacted: choose the contraindication it rests on.',
  },
  circleDeselected: { da: '«{circle}» er fravalgt: begrundelse mangler.', en: '“{circle}” is deselected: the reason is missing.' },
  circleApproved: {
    da: '«{circle}» er fravalgt: angiv den leder eller konsulent, der har godkendt det.',
    en: '“{circle}” is deselected: name the leader or consultant who approved it.',
  },
  genogramExtent: {
    da: '{name} i genogrammet: {fields} er ikke besvaret.',
    en: '{name} in the genogram: {fields} not answered.',
  },
  combinedMap: { da: 'Det samlede netværkskort mangler.', en: 'The combined network map is missing.' },
  personLacks: { da: '{name}: mangler {fields}.', en: '{name}: missing {fields}.' },
  personDescription: { da: 'beskrivelse som netværksperson', en: 'a description as network person' },
  noAttempt: {
    da: 'Ingen forsøg på inddragelse er registreret – og ingen begrundelse.',
    en: 'No attempt to involve the network is recorded – and no reason.',
  },
  attemptLacks: { da: '{name}: mangler {fields}.', en: '{name}: missing {fields}.' },
  familyGroup: {
    da: 'Er familierådslagning tilbudt? Angiv dato og svar – eller hvorfor det ikke er til barnets bedste.',
    en: 'Was a family group conference offered? Give date and answer – or why it is not in the child’s best interest.',
  },
  networkPlacement: {
    da: 'Er netværksanbringelse overvejet? Mangler {fields}.',
    en: 'Was placement in the network considered? Missing {fields}.',
  },
  refusalLacks: { da: 'Afvisning {id}: mangler {fields}.', en: 'Refusal {id}: missing {fields}.' },
  contraindicationLacks: { da: 'Må ikke kontaktes {id}: mangler {fields}.', en: 'Must not be contacted {id}: missing {fields}.' },
  contraindicationReview: {
    da: 'Må ikke kontaktes {id}: næste gennemgang ligger mere end 6 måneder efter vurderingen.',
    en: 'Must not be contacted {id}: the next review is more than 6 months after the assessment.',
  },
  noNetwork: {
    da: 'Erklæring om manglende netværk er ikke udfyldt: mangler {fields}.',
    en: 'The statement that there is no network is not complete: missing {fields}.',
  },
  noNetworkReview: {
    da: 'Manglende netværk: næste gennemgang ligger mere end 3 måneder efter undersøgelsen.',
    en: 'No network: the next review is more than 3 months after the examination.',
  },
  noProfessional: {
    da: 'Professionelt netværk om barnet er ikke beskrevet.',
    en: 'The professional network around the child is not described.',
  },
  parentProfessional: { da: '{name}: {kind} er ikke besvaret.', en: '{name}: {kind} is not answered.' },
  professionalLacks: { da: '{kind} om {name}: mangler {fields}.', en: '{kind} about {name}: missing {fields}.' },
  professionalAwaited: { da: '{kind} om {name}: svar afventes.', en: '{kind} about {name}: an answer is awaited.' },
  parentResources: { da: '{name}: mangler {fields} – eller begrund.', en: '{name}: missing {fields} – or give the reason.' },
  sparring: { da: 'Sparring er ikke dokumenteret: mangler {fields}.', en: 'Sparring is not documented: missing {fields}.' },
  sparringAnswer: { da: 'svar på, om der er holdt sparring', en: 'whether sparring was held' },
  sparringOnKin: {
    da: 'Drøft den manglende eller afviste slægtskreds med netværkskonsulenten.',
    en: 'Talk the missing or refused circle of kin over with the network consultant.',
  },
  extent: {
    da: 'Konklusionen tager ikke stilling til, i hvilket omfang familie og netværk kan bidrage.',
    en: 'The conclusion does not say to what extent family and network can contribute.',
  },
  difficulty: {
    da: 'Konklusionen tager ikke stilling til de enkelte vanskeligheder.',
    en: 'The conclusion does not consider the single difficulties.',
  },
  bearingOnNeed: {
    da: 'Konklusionen tager ikke stilling til, hvad netværket – eller manglen på det – betyder for støttebehovet (mindst 100 tegn).',
    en: 'The conclusion does not say what the network – or the lack of it – means for the need of support (at least 100 characters).',
  },
  stances: { da: 'Konklusionen mangler {fields}.', en: 'The conclusion lacks {fields}.' },
  knowledgeSources: {
    da: 'Konklusionen tager ikke stilling til, hvilke videnskilder den bygger på.',
    en: 'The conclusion does not say on which sources of knowledge it rests.',
  },
  references: {
    da: 'Konklusionen er, at netværket kan bidrage lidt eller intet: henvis til det, der viser det.',
    en: 'The conclusion is that the network can contribute little or nothing: refer to what shows it.',
  },
  explained: {
    da: 'Konklusionen er ikke forklaret for barnet og forældremyndighedsindehaveren (dato og hvordan).',
    en: 'The conclusion is not explained to the child and the custody holder (date and how).',
  },
  notSigned: { da: 'Ikke underskrevet og låst: mangler {fields}.', en: 'Not signed and locked: missing {fields}.' },
  reopened: { da: 'Årsag til genåbning mangler.', en: 'The reason for reopening is missing.' },
  revisionFault: {
    da: 'Revision {revision} er ikke længere det, der blev underskrevet. Se Historik.',
    en: 'Revision {revision} is no longer what was signed. See the history.',
  },
} satisfies Record<string, Text>;

/** The fields that a rule may miss, as they are named inside a sentence. */
export const fieldWords = {
  caseNumber: { da: 'sagsnummer', en: 'case number' },
  unit: { da: 'enhed', en: 'unit' },
  caseworker: { da: 'rådgiver', en: 'caseworker' },
  legalStep: { da: 'sagstrin', en: 'legal step' },
  firstName: { da: 'fornavn', en: 'first name' },
  birth: { da: 'fødselsdato', en: 'birth date' },
  date: { da: 'dato', en: 'date' },
  by: { da: 'af hvem', en: 'by whom' },
  conclusionDa: { da: 'konklusion', en: 'conclusion' },
  place: { da: 'sted', en: 'place' },
  presentRoles: { da: 'hvem der var til stede', en: 'who was present' },
  askedDa: { da: 'hvad der blev spurgt om', en: 'what was asked' },
  answeredDa: { da: 'hvad barnet svarede', en: 'what the child answered' },
  ground: { da: 'grund', en: 'ground' },
  reasonDa: { da: 'begrundelse', en: 'reason' },
  otherwiseObtainedDa: { da: 'hvordan holdningen er tilvejebragt', en: 'how the view was obtained' },
  sources: { da: 'kilder', en: 'sources' },
  examinedOn: { da: 'dato for undersøgelsen', en: 'date of examination' },
  whyDa: { da: 'begrundelse', en: 'reason' },
  nextReview: { da: 'næste gennemgang', en: 'next review' },
  grandparents: { da: 'bedsteforældre', en: 'grandparents' },
  siblings: { da: 'søskende', en: 'siblings' },
  relationToChild: { da: 'relation til barnet', en: 'relation to the child' },
  contactFrequency: { da: 'kontakthyppighed', en: 'contact frequency' },
  closeness: { da: 'nærhed', en: 'closeness' },
  contactBasis: { da: 'grundlag for kontakt', en: 'basis of contact' },
  contactConsentOn: { da: 'dato for samtykke', en: 'date of consent' },
  contactLegalDa: { da: 'hjemmel og hvem der besluttede det', en: 'legal ground and who decided' },
  willingness: { da: 'svar på, om personen er villig', en: 'whether they are willing' },
  notAskedReasonDa: { da: 'begrundelse for ikke at spørge', en: 'a reason for not asking' },
  resourceDa: { da: 'konkret tilbud', en: 'concrete offer' },
  limitsDa: { da: 'grænser', en: 'limits' },
  concerns: { da: 'bekymringer', en: 'concerns' },
  childWish: { da: 'barnets ønske', en: 'the child’s wish' },
  refusal: { da: 'afvisning', en: 'refusal' },
  type: { da: 'form', en: 'type' },
  time: { da: 'klokkeslæt', en: 'time' },
  placeDa: { da: 'sted', en: 'place' },
  participants: { da: 'deltagere', en: 'participants' },
  outcomeDa: { da: 'udfald', en: 'outcome' },
  nextStepDa: { da: 'næste skridt', en: 'next step' },
  agreements: { da: 'aftaler – eller «ingen aftaler»', en: 'agreements – or “no agreements”' },
  responsible: { da: 'ansvarlig', en: 'responsible' },
  due: { da: 'frist', en: 'due date' },
  answer: { da: 'svar', en: 'answer' },
  who: { da: 'hvem der afviser', en: 'who refuses' },
  ownWordsDa: { da: 'egne ord', en: 'own words' },
  motivationDa: { da: 'motivering', en: 'how they were motivated' },
  alternativeDa: { da: 'tilbudt alternativ', en: 'alternative offered' },
  askAgain: { da: 'ny dato', en: 'date to ask again' },
  sourceDa: { da: 'kilde', en: 'source' },
  assessedBy: { da: 'hvem der har vurderet', en: 'who assessed it' },
  reviewOn: { da: 'næste gennemgang', en: 'next review' },
  statementDa: { da: 'erklæring', en: 'statement' },
  tools: { da: 'genogram og netværkskort som redskab', en: 'genogram and network map as tools' },
  offeredInstead: { da: 'hvad der er tilbudt i stedet', en: 'what is offered instead' },
  on: { da: 'dato', en: 'date' },
  basis: { da: 'grundlag', en: 'basis' },
  legalDa: { da: 'hjemmel', en: 'legal ground' },
  knowledgeDa: { da: 'viden', en: 'knowledge' },
  contributionDa: { da: 'bidrag til løsningen', en: 'contribution to the solution' },
  resourcesDa: { da: 'ressourcer', en: 'resources' },
  difficultiesDa: { da: 'vanskeligheder', en: 'difficulties' },
  changeCapacityDa: { da: 'forandringsevne', en: 'capacity to change' },
  childNeed: { da: 'barnets behov', en: 'the child’s need' },
  heldAgainstNeedDa: { da: 'vurdering op mod barnets behov', en: 'an assessment against the child’s need' },
  held: { da: 'om der er holdt sparring', en: 'whether sparring was held' },
  withWhom: { da: 'med hvem', en: 'with whom' },
  aboutDa: { da: 'hvad det handlede om', en: 'what it was about' },
  adviceDa: { da: 'råd', en: 'advice' },
  decisionDa: { da: 'rådgivers beslutning', en: 'the caseworker’s decision' },
  extent: { da: 'omfang', en: 'extent' },
  difficulties: { da: 'vanskeligheder', en: 'difficulties' },
  bearingOnNeedDa: { da: 'betydning for støttebehovet', en: 'bearing on the need of support' },
  parentsStanceDa: { da: 'forældrenes stilling', en: 'the parents’ stance' },
  childStanceDa: { da: 'barnets stilling', en: 'the child’s stance' },
  knowledgeSourcesDa: { da: 'videnskilder', en: 'sources of knowledge' },
  references: { da: 'henvisninger', en: 'references' },
  explainedToDa: { da: 'forklaret for', en: 'explained to' },
  authorSigned: { da: 'underskrift', en: 'signature' },
  locked: { da: 'lås', en: 'lock' },
} satisfies Record<string, Text>;

export type FieldWord = keyof typeof fieldWords;

/** "dato, sted og kilder" */
export function listOf(words: readonly Text[]): Text {
  const joined = (parts: string[], and: string) => [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(` ${and} `);
  const unique = (parts: string[]) => [...new Set(parts)];
  return {
    da: joined(unique(words.map(({ da }) => da)), 'og'),
    en: joined(unique(words.map(({ en }) => en)), 'and'),
  };
}
