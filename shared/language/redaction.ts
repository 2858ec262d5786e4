import type { Text } from './text';

/** What an edition says where something was left out, and the words by which Kreds knows a name or a place from an ordinary word. */

export const redactionTexts = {
  leftOut: { da: '[udeladt]', en: '[left out]' },
  person: { da: 'Person {number}', en: 'Person {number}' },
  /** Where all that a section held was left out. */
  sectionLeftOut: { da: 'Udeladt i denne udgave.', en: 'Left out of this edition.' },
  placement: { da: 'Anbringelsessted', en: 'Placement' },
  /** On the first page of an edition for somebody from whom whereabouts are protected. */
  whereaboutsTitle: {
    da: 'Udgave uden oplysninger om opholdssted',
    en: 'Edition without information about whereabouts',
  },
  whereabouts: {
    da: 'Oplysninger om opholdssted er udeladt i denne udgave. Ord og sætninger, der er taget ud, er vist som [udeladt]; personer med navnebeskyttelse står som «Person» og et nummer.',
    en: 'Information about whereabouts is left out of this edition. Words and sentences that were taken out stand as [left out]; persons whose name is protected stand as “Person” and a number.',
  },
  /** On the first page of an edition that holds what others may not read. */
  holdsProtectedTitle: { da: 'Indeholder beskyttede oplysninger', en: 'Holds protected information' },
  holdsProtected: {
    da: 'Udgaven indeholder oplysninger om personer med beskyttet navn eller adresse. Den må ikke udleveres til sagens parter eller andre.',
    en: 'This edition holds information about persons whose name or address is protected. It must not be given to the parties of the case or to others.',
  },
} satisfies Record<string, Text>;

/** Ordinary words that often stand in names of places and institutions, with a capital, or both. */
export const plainWords: readonly string[] = [
  'januar februar marts april maj juni juli august september oktober november december',
  'january february march may june july october',
  'mandag tirsdag onsdag torsdag fredag lørdag søndag jul påske pinse nytår',
  'skole skolen folkeskole privatskole efterskole friskole specialskole børnehave børnehus vuggestue dagpleje dagplejer institution fritidshjem fritidsklub sfo klub klubben ungdomsklub forening hjem hjemmet hus huset',
  'kommune kommunen region regionen by byen gade vej adresse postnummer lokale kontor samtalerum mødelokale rådhus rådhuset videomøde telefon teams skype',
  'sygehus hospital klinik klinikken lægehus læge lægen tandlæge psykiater psykiatri psykiatrien psykolog behandler behandling center centret centeret krisecenter herberg',
  'klasselærer lærer pædagog pædagogmedhjælper vejleder rådgiver sagsbehandler socialrådgiver leder afdelingsleder børne ungerådgiver beskæftigelsesrådgiver jobrådgiver kontaktperson familiebehandler familiekonsulent sundhedsplejerske politi politiet ridelærer træner fodboldtræner svømmetræner jobcenter jobcentret',
  'hjemme hos fast stue sal afdelingen gruppe fiktiv online her der sammen',
  'plejefamilie plejefamilien aflastning aflastningsfamilie plejemor plejefar nabo naboer ven veninde vens venindes venner kæreste familie familien mor far mors fars mormor morfar farmor farfar barnet lille stor store første anden tredje nord syd øst vest enhed afdeling team børn unge',
  'CPR PPR SSP BUP ADHD PTSD OCD ICS VISO IQ EU AMU FGU Familieretshuset Ankestyrelsen Statsforvaltningen Digital Post Familieret Byretten Landsretten Dem Deres Dansk Danmark',
  'the and with from that this child mother father school doctor teacher friend home meeting she her his they there when who what not yes no',
];

/** What names of streets, towns and institutions end in. */
export const placeEndings: readonly string[] =
  'skole skolen skolens gade gaden gades vej vejen vejs allé alle alléen stræde strædet vænge vænget plads pladsen torv torvet park parken parkens have haven haver hus huset husets hjem hjemmet hjemmets gård gården gaard klub klubben center centret centeret centrets kirke kirken bakken marken toften engen skoven dalen højen borg borgen rup strup trup lev løse sted stedet havn havnen købing bjerg bæk holm ø sund vig lund by byen bøl bølle inge slev'
    .split(' ')
    .filter((ending) => ending.length > 2 || ending === 'by');

/** First and last names that are ordinary words too. */
export const namesThatAreWords: readonly string[] =
  'bro skov storm lund vang frost dahl dal hald rose may maj dag birk munk winther vinter sommer hvid sort rød grøn brun lind lang stor lille krog krogh bak bakke berg bjerg holm holt mark eng høj sten sø ø ravn due ulv bjørn sol stjerne viola lilje iris jasmin sander fri friis sand kort bage bager møller smed skytte fisker bonde præst degn juul jul nord syd øst vest lærke svale falk falck glad god gade vest kjær kær kær toft vad lykke alma else laura signe line lone gry ask elm eg rask stærk holk storm skjold kongen konge prins greve lassen bang vagn per bo liv tove sten stine dorte maria kim finn'.split(
    ' ',
  );

/** Why a file is not saved: what was read in it that had to be absent, by kind and place. */
export const readBackTexts = {
  refused: {
    da: 'Filen er ikke gemt. Kreds læste den igennem og fandt noget, som modtageren ikke må se: {leaks}. Sagen er urørt.',
    en: 'The file was not saved. Kreds read it through and found something that its recipient may not see: {leaks}. The case is untouched.',
  },
  leak: { da: '{kind} {place}', en: '{kind} {place}' },
  kinds: {
    name: { da: 'et navn', en: 'a name' },
    place: { da: 'et sted eller en institution', en: 'a place or an institution' },
    number: { da: 'et CPR- eller telefonnummer', en: 'a CPR or telephone number' },
    condition: { da: 'en helbredsoplysning', en: 'information about health' },
  },
  places: {
    drawing: { da: 'på tegningen', en: 'on the drawing' },
    page: { da: 'på side {page}', en: 'on page {page}' },
    metadata: { da: 'i filens egne oplysninger', en: 'in the metadata' },
    bookmark: { da: 'i et bogmærke', en: 'in a bookmark' },
    alternative: { da: 'i beskrivelsen af en tegning', en: 'in the description of a drawing' },
    annotation: { da: 'i en note i filen', en: 'in an annotation' },
    attachment: { da: 'i en vedhæftet fil', en: 'in an attached file' },
    other: { da: 'et skjult sted i filen', en: 'in a hidden part of the file' },
    fileName: { da: 'i filnavnet', en: 'in the file name' },
  },
} as const;

/** What an edition leaves out, as the caseworker sees it before saving. */
export const leftOutTexts = {
  title: { da: 'Udeladt i denne udgave', en: 'Left out of this edition' },
  cutTexts: { da: 'Tekster, der er skåret i', en: 'Texts that were cut' },
  cutTextsHint: { da: 'Det overstregede står ikke i udgaven.', en: 'What is struck through does not stand in the edition.' },
  nothing: { da: 'Intet er udeladt i denne udgave.', en: 'Nothing is left out of this edition.' },
  places: { da: '{count} steder', en: '{count} places' },
  onePlace: { da: '1 sted', en: '1 place' },
  /** Where the heading of the section is long. */
  shortHeadings: {
    persons: { da: 'Netværkspersoner', en: 'Network persons' },
    parents: { da: 'Forældrenes ressourcer', en: 'The parents’ resources' },
    attempts: { da: 'Forsøg', en: 'Attempts' },
    conclusion: { da: 'Konklusion', en: 'Conclusion' },
  } as Readonly<Record<string, Text | undefined>>,
} as const;
