import type { Text } from './text';

/** Labels and sentences of the attachment about the child’s view. */

export const childText = {
  talk: { da: 'Samtale {date}', en: 'Talk {date}' },
  talkUndated: { da: 'Samtale', en: 'Talk' },
  statuses: {
    heard: { da: 'Barnet er hørt.', en: 'The child was heard.' },
    partly: { da: 'Barnet er delvist hørt.', en: 'The child was partly heard.' },
    not_heard: { da: 'Barnet er ikke hørt.', en: 'The child was not heard.' },
  },
  none: { da: 'Barnets perspektiv er ikke beskrevet endnu.', en: 'The child’s view is not described yet.' },
  ground: { da: 'Grundlag', en: 'Ground' },
  grounds: {
    AGE: {
      da: 'Helt særlige tilfælde – barnets alder (barnets lov {place})',
      en: 'Very special case – the child’s age (Children’s Act {place})',
    },
    OTHER_DECISIVE: {
      da: 'Helt særlige tilfælde – andre forhold taler i afgørende grad imod (barnets lov {place})',
      en: 'Very special case – other decisive reasons (Children’s Act {place})',
    },
  },
  reason: { da: 'Begrundelse', en: 'Reason' },
  otherwise: { da: 'Holdningen er tilvejebragt på anden vis', en: 'The view was obtained otherwise' },
  place: { da: 'Sted', en: 'Place' },
  time: { da: 'Tid', en: 'Time' },
  present: { da: 'Til stede', en: 'Present' },
  alone: { da: 'Uden forældre eller andre pårørende', en: 'Without parents or other relatives' },
  others: { da: 'Andre til stede, fordi', en: 'Others present because' },
  supporter: { da: 'Bisidder', en: 'Supporter' },
  interpreter: { da: 'Tolk', en: 'Interpreter' },
  asked: { da: 'Hvad blev der spurgt om?', en: 'What was asked?' },
  answered: { da: 'Hvad svarede barnet?', en: 'What did the child answer?' },
  observation: { da: 'Iagttagelse', en: 'Observation' },
  judgement: { da: 'Faglig vurdering af samtalen', en: 'Professional assessment of the talk' },
  wants: { da: 'Barnet ønsker inddraget', en: 'The child wants involved' },
  wantsNot: { da: 'Barnet ønsker ikke inddraget', en: 'The child does not want involved' },
  noMap: { da: 'Intet kort fra barnet, fordi', en: 'No map by the child because' },
  mapCaption: { da: 'Barnets netværkskort', en: 'The child’s network map' },
} satisfies Record<string, Text | Record<string, Text>>;
