import type { Text } from './text';

/** Labels and sentences of the attachment about circles, network persons, professionals and parents. */

export const circleText = {
  lead: {
    da: '{examined} af {all} kredse er undersøgt eller fravalgt efter vurdering.',
    en: '{examined} of {all} circles are examined or deselected after assessment.',
  },
  circle: { da: 'Kreds', en: 'Circle' },
  result: { da: 'Resultat', en: 'Result' },
  sources: { da: 'Kilder', en: 'Sources' },
  date: { da: 'Dato', en: 'Date' },
  why: { da: 'Personer eller begrundelse', en: 'Persons or reason' },
  next: { da: 'Næste gennemgang', en: 'Next review' },
  approvedBy: { da: 'Godkendt af', en: 'Approved by' },
  abroad: { da: 'I udlandet', en: 'Abroad' },
  extent: { da: 'Genogrammets omfang', en: 'Extent of the genogram' },
  parent: { da: 'Forælder', en: 'Parent' },
  grandparents: { da: 'Forældrenes forældre', en: 'Their parents' },
  siblings: { da: 'Søskende', en: 'Siblings' },
  recorded: { da: 'Registreret', en: 'Recorded' },
  none: { da: 'Ingen', en: 'None' },
  unknown_reason: { da: 'Ukendt', en: 'Unknown' },
  planned: { da: 'Planlagt', en: 'Planned' },
} satisfies Record<string, Text>;

export const personText = {
  none: { da: 'Der er ingen netværkspersoner i vurderingen endnu.', en: 'There are no network persons in the assessment yet.' },
  person: { da: 'Person og kreds', en: 'Person and circle' },
  contact: { da: 'Kontakt og nærhed', en: 'Contact and closeness' },
  answer: { da: 'Svar', en: 'Answer' },
  resource: { da: 'Tilbud og grænser', en: 'Offer and limits' },
  last: { da: 'Sidst', en: 'Last' },
  closeness: { da: 'Nærhed', en: 'Closeness' },
  closenessOf: {
    child: { da: 'barnet {ring}', en: 'child {ring}' },
    mother: { da: 'mor {ring}', en: 'mother {ring}' },
    father: { da: 'far {ring}', en: 'father {ring}' },
    person: { da: 'personen selv {ring}', en: 'self {ring}' },
  },
  answers: {
    yes: { da: 'Villig', en: 'Willing' },
    partly: { da: 'Delvist villig', en: 'Partly willing' },
    no: { da: 'Ikke villig', en: 'Not willing' },
    not_asked: { da: 'Ikke spurgt', en: 'Not asked' },
  },
  unanswered: { da: 'Ikke oplyst', en: 'Not stated' },
  childWish: { da: 'Barnets ønske', en: 'The child’s wish' },
  basis: { da: 'Grundlag', en: 'Basis' },
  informed: { da: 'Orienteret om sagen', en: 'Told about the record' },
  notConsidered: { da: 'Ikke overvejet inddraget', en: 'Not considered for involvement' },
  limits: { da: 'Grænser', en: 'Limits' },
  concerns: { da: 'Bekymringer', en: 'Concerns' },
  noConcerns: { da: 'ingen', en: 'none' },
  support: { da: 'Støtte', en: 'Support' },
  right: { da: 'Samvær og kontakt', en: 'Contact visits' },
  refusal: { da: 'Se afvisning {id}', en: 'See refusal {id}' },
  reason: { da: 'Fordi', en: 'Because' },
  pipeline: { da: 'Forløb', en: 'Course' },
  pipelineSteps: {
    named: { da: 'nævnt {date}', en: 'named {date}' },
    found: { da: 'fundet {date}', en: 'found {date}' },
    contacted: { da: 'kontaktet {date}', en: 'contacted {date}' },
    answered: { da: 'svar {date}', en: 'answer {date}' },
  },
} satisfies Record<string, Text | Record<string, Text>>;

export const professionalText = {
  none: {
    da: 'Der er ingen oplysninger om det professionelle netværk endnu.',
    en: 'There is no information about the professional network yet.',
  },
  about: { da: 'Om {who}', en: 'About {who}' },
  body: { da: 'Instans', en: 'Body' },
  status: { da: 'Status', en: 'Status' },
  knowledge: { da: 'Viden', en: 'Knowledge' },
  contribution: { da: 'Bidrag til løsningen', en: 'Contribution to the solution' },
  invited: { da: 'Inviteret til møde', en: 'Invited to the meeting' },
} satisfies Record<string, Text>;

export const parentText = {
  none: { da: 'Forældrenes ressourcer og kompetencer er ikke beskrevet endnu.', en: 'The parents’ resources are not described yet.' },
  resources: { da: 'Ressourcer', en: 'Resources' },
  difficulties: { da: 'Vanskeligheder', en: 'Difficulties' },
  change: { da: 'Forandringsevne', en: 'Capacity for change' },
  need: { da: 'Barnets behov', en: 'The child’s need' },
  held: { da: 'Holdt op mod behovet', en: 'Held against the need' },
  own: { da: 'Forælderens eget syn', en: 'The parent’s own view' },
  notAssessed: { da: 'Ikke vurderet, fordi', en: 'Not assessed because' },
} satisfies Record<string, Text>;
