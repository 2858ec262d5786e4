/** Signs in a sentence that it tells where somebody is, how far away, or when they can be met. One row each. */

interface Sign {
  readonly id: string;
  readonly shape: RegExp;
}

const number =
  '(?:\\d+(?:[.,]\\d+)?|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|femten|tyve|tredive|fyrre|halvtreds|halv|halvanden|one|two|three|half|ten|twenty|thirty|forty)';
const word = (...stems: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const signs: readonly Sign[] = [
  {
    id: 'telephone',
    shape:
      /(?<![\d.])(?!\d{2}[.-]\d{2}[.-]\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d))(?:\+?45[\s.-]?)?\d{2}(?:[\s.-]?\d{2}){3}(?!\d)|\+\d[\d\s-]{6,}/,
  },
  { id: 'mail', shape: /[^\s@]+@[^\s@]+\.\p{L}{2,}/u },
  { id: 'web', shape: /https?:|www\.|\p{L}{2,}\.(?:dk|com|net|org|eu|se|no)(?!\p{L})/iu },
  { id: 'postcode', shape: /(?<!\d)\d{4}\s+\p{Lu}\p{L}+/u },
  {
    id: 'street',
    shape: /\p{L}*(?:gade|gaden|vej|vejen|allé|alle|stræde|plads|torv|vænge|vænget|parken|toften|bakken|marken|boulevard)\s*\d+/iu,
  },
  {
    id: 'distance',
    shape: word(
      `${number}[\\s-]*(?:min|minut|minutter|minutters|kvarter|timer?s?|km|kilometer|kilometers|mil|meter|minutes?|hours?|miles?)`,
    ),
  },
  {
    id: 'way',
    shape: word(
      'rejsetid\\p{L}*',
      'køretur\\p{L}*',
      'kørsel',
      'kører',
      'kørte',
      'køre',
      'gåafstand',
      'afstand\\p{L}*',
      'togtur\\p{L}*',
      'bus(?:sen|tur)?',
      'tog(?:et)?',
      'tæt på',
      'ved siden af',
      'rundt om hjørnet',
      'drives?',
      'nearby',
    ),
  },
  {
    id: 'residence',
    shape: word(
      'bor',
      'bo',
      'boede',
      'boet',
      'boende',
      'bopæl\\p{L}*',
      'flyt\\p{L}*',
      'adresse\\p{L}*',
      'folkeregister\\p{L}*',
      'opholdssted\\p{L}*',
      'opholder',
      'ophold',
      'gemmer',
      'skjult?\\p{L}*',
      'indlogere\\p{L}*',
      'lejlighed\\p{L}*',
      'krisecent\\p{L}*',
      'herberg\\p{L}*',
      'lives?',
      'lived',
      'living',
      'moved?',
      'stays?',
      'address\\p{L}*',
      'shelter',
    ),
  },
  {
    id: 'surroundings',
    shape: word(
      'nabo\\p{L}*',
      'gade(?:n|r)?',
      'vej(?:en)?',
      'byen?',
      'landsby\\p{L}*',
      'kommune(?:n|s|ns)?',
      'egnen',
      'kvarteret',
      'opgang\\p{L}*',
      'station\\p{L}*',
      'neighbou?rs?',
      'town',
      'village',
      'municipality',
    ),
  },
  {
    id: 'meeting',
    shape: word(
      'overnat\\p{L}*',
      'sover hos',
      'hente[rs]?',
      'hentet',
      'henter',
      'afhent\\p{L}*',
      'aflever\\p{L}*',
      'følger',
      'mødes',
      'mødested\\p{L}*',
      'besøge?r?',
      'besøgt',
      'picks? up',
      'visits?',
    ),
  },
  { id: 'hour', shape: /(?<!\p{L})kl\.?\s*\d|(?<!\d)\d{1,2}[.:]\d{2}(?!\.?\d)/iu },
  {
    id: 'weekday',
    shape: word(
      '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e|en|ene|s)?(?:morgen|aften|eftermiddag)?',
      'weekend\\p{L}*',
      'mondays?',
      'tuesdays?',
      'wednesdays?',
      'thursdays?',
      'fridays?',
      'saturdays?',
      'sundays?',
    ),
  },
];

/** Which sign a sentence carries; undefined when it carries none. */
export const signIn = (sentence: string): string | undefined => signs.find(({ shape }) => shape.test(sentence))?.id;
