import type { CircleCode, Perspective } from '../case/schema';
import type { Text } from './text';

export const mapTitles: Readonly<Record<Perspective, Text>> = {
  child: { da: 'Barnets netværkskort', en: 'The child’s network map' },
  mother: { da: 'Mors netværkskort', en: 'The mother’s network map' },
  father: { da: 'Fars netværkskort', en: 'The father’s network map' },
  other: { da: 'En anden omsorgspersons netværkskort', en: 'Another carer’s network map' },
  combined: { da: 'Samlet netværkskort', en: 'Combined network map' },
};

/** The circles in a word or two, as they stand at the map's rim. */
export const circleWords: Readonly<Record<CircleCode, Text>> = {
  MOTHER_SIDE: { da: 'Mors slægt', en: 'Mother’s family' },
  FATHER_SIDE: { da: 'Fars slægt', en: 'Father’s family' },
  SIBLINGS: { da: 'Søskende', en: 'Siblings' },
  PARTNERS_STEP: { da: 'Partnere og stedforældre', en: 'Partners and step-parents' },
  CARERS: { da: 'Pleje- og støttefamilier', en: 'Foster and respite families' },
  FRIENDS_CHILD: { da: 'Barnets venner', en: 'The child’s friends' },
  FRIENDS_PARENTS: { da: 'Forældrenes venner', en: 'The parents’ friends' },
  NEIGHBOURS: { da: 'Naboer', en: 'Neighbours' },
  SCHOOL_DAYCARE: { da: 'Skole og dagtilbud', en: 'School and day-care' },
  LEISURE: { da: 'Fritid', en: 'Leisure' },
  FAITH_CULTURE: { da: 'Tro og kultur', en: 'Faith and culture' },
  WORK: { da: 'Arbejde', en: 'Work' },
};

/** What became of a circle, as it stands after the circle's name. */
export const circleStatusWords = {
  FOUND: { da: 'fundet', en: 'found' },
  NONE: { da: 'undersøgt – ingen fundet', en: 'examined – none found' },
  REFUSED: { da: 'afvist', en: 'refused' },
  CONTRAINDICATED: { da: 'må ikke kontaktes', en: 'must not be contacted' },
  DESELECTED: { da: 'fravalgt efter vurdering', en: 'deselected after assessment' },
  NOT_YET: { da: 'ikke undersøgt', en: 'not examined' },
} satisfies Record<string, Text>;

export const badgeWords = {
  willing: { da: 'Vil gerne inddrages', en: 'Willing' },
  partly: { da: 'Vil delvist inddrages', en: 'Willing in part' },
  refused: { da: 'Har sagt nej', en: 'Refused' },
  forbidden: { da: 'Må ikke kontaktes', en: 'Must not be contacted' },
  notAsked: { da: 'Ikke spurgt', en: 'Not asked' },
} satisfies Record<string, Text>;

export const mapWords = {
  tray: { da: 'Nævnt, ikke placeret', en: 'Named, not placed' },
  trayEmpty: {
    da: 'Træk hertil, hvem der er nævnt uden at have en plads.',
    en: 'Drag here whoever is named without a place.',
  },
  nobodyHere: { da: 'ingen placeret her', en: 'nobody placed here' },
  emptyMap: { da: 'Kortet er tomt', en: 'The map is empty' },
  emptyReason: { da: 'Kortet er tomt: {reason}', en: 'The map is empty: {reason}' },
  mapOf: { da: '{owner} netværkskort', en: '{owner} network map' },
  drawnOn: { da: '{title}, {date}', en: '{title}, {date}' },
  drawnWith: { da: 'Tegnet med: {who}.', en: 'Drawn with: {who}.' },
  centre: { da: 'I midten: {names}.', en: 'In the middle: {names}.' },
  ring: { da: '{ring}: {names}', en: '{ring}: {names}' },
  sector: { da: '{sector} – {rings}.', en: '{sector} – {rings}.' },
  circles: { da: 'Kredse: {list}.', en: 'Circles: {list}.' },
  noMap: { da: 'Netværkskortet findes ikke', en: 'There is no such network map' },
} satisfies Record<string, Text>;
