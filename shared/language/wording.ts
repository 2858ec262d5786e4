import type { Text } from './text';

/** Words that define a person where a description would do, and what to write instead. Offered softly; never replaced by itself. */
export interface Wording {
  readonly pattern: RegExp;
  readonly instead: Text;
}

/** Whole words, also beside æ, ø and å. */
const wording = (words: string, da: string, en: string): Wording => ({
  pattern: new RegExp(`(?<!\\p{L})(?:${words.replaceAll(' ', '\\s+')})(?!\\p{L})`, 'giu'),
  instead: { da, en },
});

/** What somebody is called, where what they do could be told. */
const labels: readonly Wording[] = [
  wording('(?:stof|alkohol|pille|hash)?misbruger(?:e|en|ne)?', '«har et dagligt forbrug af …»', '“uses … daily”'),
  wording(
    'alkoholiker(?:en|e)?|narkoman(?:en|er)?',
    '«drikker …» eller «tager …» – hvor meget, fortalt af hvem',
    '“drinks …” or “takes …”: how much, told by whom',
  ),
  wording(
    '(?:er )?(?:psykisk syge?|sindssyge?)|psykopat(?:en|isk)?|narcissist(?:en|isk)?|borderliner(?:en)?|tilknytningsforstyrre(?:t|de)',
    '«fortæller, at …» eller «har diagnosen …, stillet af …»',
    '“says that …” or “was diagnosed with … by …”',
  ),
  wording(
    '(?:svagt|dårligt|lavt)(?: )?begave(?:t|de)',
    '«er udredt af … i …» eller det, der er svært i hverdagen',
    '“was assessed by … in …”, or what is hard in daily life',
  ),
  wording(
    'ressourcesvage?|ressourcestærke?',
    'beskriv, hvad personen kan, og hvad der er svært',
    'describe what the person can do and what is hard',
  ),
  wording(
    'dysfunktionelle?|(?:multi)?belaste(?:t|de) famili(?:e|en|er)|tung famili(?:e|en)',
    'beskriv, hvad der sker, og hvor tit',
    'describe what happens, and how often',
  ),
  wording(
    'kriminelle?|asociale?',
    '«er dømt for …» eller «er sigtet for …» – hvornår',
    '“was convicted of …” or “is charged with …”, and when',
  ),
  wording(
    'problembarn(?:et)?|besværlig(?:t|e)?|adfærdsvanskelige?|utilpassede?|opmærksomhedssøgende|udadreagerende',
    'beskriv, hvad barnet gør, hvornår, og hvad der går forud',
    'describe what the child does, when, and what comes before',
  ),
];

/** What is read into somebody, where what was seen or said could be told. */
const judgements: readonly Wording[] = [
  wording(
    'manipulerende|manipulerer|lyver|løgnagtige?|utroværdige?',
    '«sagde først …, senere …» – beskriv, hvad du så',
    '“first said …, later …”: describe what you saw',
  ),
  wording(
    'samarbejder ikke|vil ikke samarbejde|usamarbejdsvillige?|modarbejder|nægter',
    '«deltog ikke i …» eller «sagde nej til …»',
    '“did not take part in …” or “said no to …”',
  ),
  wording(
    '(?:u|ikke )motivere(?:t|de)|mangler motivation|gider ikke',
    '«sagde, at …» – og hvad der skulle til, for at det blev et ja',
    '“said that …”, and what it would take for a yes',
  ),
  wording(
    'aggressive?|truende adfærd|hysterisk(?:e)?|overreagere(?:r|de)',
    '«råbte …» eller «slog i bordet, da …»',
    '“shouted …” or “hit the table when …”',
  ),
  wording('kontrollerende|dominerende', 'beskriv, hvad personen bestemmer over, og hvordan', 'describe what the person decides, and how'),
  wording(
    '(?:dårlig|uegnet|uansvarlig) (?:mor|far|forælder)|uegnede? forældre|ude af stand til|mangler forældreevne',
    'beskriv barnets behov, og hvad forælderen gør og ikke gør ved det',
    'describe the child’s need, and what the parent does and does not do about it',
  ),
  wording(
    'omsorgssvigte(?:r|t|de)|vanrøgt(?:et|ede)?|forsømte?',
    'beskriv, hvad barnet manglede, hvornår, og hvem der så det',
    'describe what the child lacked, when, and who saw it',
  ),
  wording(
    'møder aldrig op|kommer aldrig|kommer altid for sent|altid fuld',
    'skriv, hvor mange gange og hvornår sidst',
    'write how many times, and when it was last',
  ),
  wording('tydeligvis|åbenlyst|åbenbart', 'skriv, hvad der viser det', 'write what shows it'),
];

/** What is said of the network, where there is more to tell. */
const network: readonly Wording[] = [
  wording(
    '(?:ingen|intet|uden|mangler|savner) (?:et )?(?:socialt |privat )?netværk|har ikke (?:noget|et|nogen) (?:socialt |privat )?netværk|netværksløse?',
    '«fortæller, at hun ikke har …» – og hvem der ellers er spurgt',
    '“says that she has no …”, and who else was asked',
  ),
  wording(
    '(?:spinkelt|svagt|ressourcesvagt|begrænset) netværk',
    'skriv, hvem der er, og hvad hver af dem kan',
    'write who there is, and what each of them can do',
  ),
  wording(
    'skal (?:der )?(?:af)?holdes (?:et )?netværksmøde',
    'et planlagt møde er ikke en konklusion: skriv, hvad netværket betyder for behovet for støtte',
    'a planned meeting is no conclusion: write what the network means for the need of support',
  ),
];

/** Words of the law before 2024. */
const terms: readonly Wording[] = [
  wording('foranstaltning(?:en|er|erne)?', '«indsats» (barnets lov, 2024)', '“measure”, in the words of the Children’s Act of 2024'),
  wording(
    'aflastning(?:en|sfamilie|sfamilien)?',
    '«støtteophold» (barnets lov, 2024)',
    '“respite stay”, in the words of the Children’s Act of 2024',
  ),
  wording(
    'handleplan(?:en|er)?',
    '«barnets plan» eller «ungeplan» (barnets lov, 2024)',
    '“the child’s plan”, in the words of the Children’s Act of 2024',
  ),
  wording('tvangsfjern(?:et|ede|else|elsen|es)', '«anbringelse uden samtykke»', '“placement without consent”'),
];

export const wordings: readonly Wording[] = [...labels, ...judgements, ...network, ...terms];
