import type { Text } from './text';

/** The line in which a family is told: its words beside those of kinship, and what is said about it. */

const text = (da: string, en: string): Text => ({ da, en });

/** Other words for a relation than the one that Kreds itself uses; each with the word that it means. */
export const synonyms: Readonly<Record<string, string>> = {
  mama: 'mor',
  mum: 'mother',
  mom: 'mother',
  dad: 'father',
  fader: 'far',
  moder: 'mor',
  kone: 'hustru',
  ægtemand: 'mand',
  ægtehustru: 'hustru',
  stedmoder: 'stedmor',
  bonusfar: 'papfar',
  bonusmor: 'papmor',
  bonusbror: 'papbror',
  bonussøster: 'papsøster',
  eks: 'tidligere partner',
  ex: 'former partner',
  girlfriend: 'partner',
  boyfriend: 'partner',
  barnefar: 'far',
  barnemor: 'mor',
  'enægget tvillingebror': 'tvillingebror',
  'older sibling': 'ældre søskende',
};

/** One word for several: which word each of them is, and whether names may follow. */
export const plurals: Readonly<Record<string, readonly string[]>> = {
  forældre: ['mor', 'far'],
  parents: ['mother', 'father'],
  bedsteforældre: ['mormor', 'morfar', 'farmor', 'farfar'],
  grandparents: ['maternal grandmother', 'maternal grandfather', 'paternal grandmother', 'paternal grandfather'],
  plejeforældre: ['plejemor', 'plejefar'],
  'foster parents': ['foster mother', 'foster father'],
  adoptivforældre: ['adoptivmor', 'adoptivfar'],
  'adoptive parents': ['adoptive mother', 'adoptive father'],
  netværksplejeforældre: ['netværksplejemor', 'netværksplejefar'],
};

export const several: Readonly<Record<string, string>> = {
  brødre: 'bror',
  brothers: 'brother',
  søstre: 'søster',
  sisters: 'sister',
  storebrødre: 'storebror',
  storesøstre: 'storesøster',
  lillebrødre: 'lillebror',
  lillesøstre: 'lillesøster',
  halvbrødre: 'halvbror',
  halvsøstre: 'halvsøster',
  siblings: 'sibling',
  sønner: 'søn',
  sons: 'son',
  døtre: 'datter',
  daughters: 'daughter',
  børn: 'barn',
  children: 'child',
  mostre: 'moster',
  fastre: 'faster',
  morbrødre: 'morbror',
  farbrødre: 'farbror',
};

export const counts: Readonly<Record<string, number>> = {
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  six: 6,
};

/** Words before a relation: what they add to it. */
export const adjectives: Readonly<Record<string, 'older' | 'younger' | 'former' | 'new' | 'unknown' | 'plain'>> = {
  store: 'older',
  storre: 'older',
  ældre: 'older',
  older: 'older',
  big: 'older',
  lille: 'younger',
  yngre: 'younger',
  younger: 'younger',
  little: 'younger',
  tidligere: 'former',
  forhenværende: 'former',
  former: 'former',
  ny: 'new',
  nye: 'new',
  new: 'new',
  ukendt: 'unknown',
  unknown: 'unknown',
  en: 'plain',
  et: 'plain',
  a: 'plain',
  an: 'plain',
  the: 'plain',
  biologisk: 'plain',
  biologiske: 'plain',
  biological: 'plain',
  nuværende: 'plain',
  current: 'plain',
};

export const pets: Readonly<Record<string, Text>> = {
  hund: text('Hund', 'Dog'),
  dog: text('Hund', 'Dog'),
  kat: text('Kat', 'Cat'),
  cat: text('Kat', 'Cat'),
  kanin: text('Kanin', 'Rabbit'),
  rabbit: text('Kanin', 'Rabbit'),
  hest: text('Hest', 'Horse'),
  horse: text('Hest', 'Horse'),
  kæledyr: text('Kæledyr', 'Pet'),
  pet: text('Kæledyr', 'Pet'),
};

/** Words that don't say whose side they are on, or which of several: each with a way to say it. */
export const unclear: Readonly<Record<string, Text>> = {
  onkel: text('morbror, farbror eller mosters mand', 'morbror, farbror or mosters mand'),
  uncle: text('maternal uncle eller paternal uncle', 'maternal uncle or paternal uncle'),
  tante: text('moster, faster eller morbrors kone', 'moster, faster or morbrors kone'),
  aunt: text('maternal aunt eller paternal aunt', 'maternal aunt or paternal aunt'),
  kusine: text('mosters datter, morbrors datter, fasters datter eller farbrors datter', 'mosters datter or fasters datter'),
  fætter: text('mosters søn, morbrors søn, fasters søn eller farbrors søn', 'mosters søn or fasters søn'),
  cousin: text('mother’s sister’s son', 'mother’s sister’s son'),
  bedstemor: text('mormor eller farmor', 'mormor or farmor'),
  grandmother: text('maternal grandmother eller paternal grandmother', 'maternal grandmother or paternal grandmother'),
  bedstefar: text('morfar eller farfar', 'morfar or farfar'),
  grandfather: text('maternal grandfather eller paternal grandfather', 'maternal grandfather or paternal grandfather'),
  oldemor: text('mormors mor eller farfars mor', 'mormors mor or farfars mor'),
  oldefar: text('mormors far eller farfars far', 'mormors far or farfars far'),
  'great-grandmother': text('maternal grandmother’s mother', 'maternal grandmother’s mother'),
  'great-grandfather': text('maternal grandmother’s father', 'maternal grandmother’s father'),
  svoger: text('søsters mand eller kones bror', 'sister’s husband or wife’s brother'),
  svigerinde: text('brors kone eller mands søster', 'brother’s wife or husband’s sister'),
  grandfætter: text('mormors søsters datters søn', 'mormors søsters datters søn'),
  grandkusine: text('mormors søsters datters datter', 'mormors søsters datters datter'),
};

/** Words that say something of a person or of a couple. */
export const factWords = {
  born: ['f.', 'f', 'født', 'fødselsår', 'b.', 'born', '*'],
  died: ['d.', 'd', 'død', 'døde', '†', 'died', 'dead'],
  due: ['termin', 'due'],
  from: ['fra', 'siden', 'from', 'since'],
  to: ['til', 'indtil', 'to', 'until'],
  divorced: ['skilt', 'fraskilt', 'divorced'],
  separated: ['separeret', 'fraseparerede', 'separated'],
  married: ['gift', 'married'],
  cohabiting: ['samboende', 'samlevende', 'cohabiting'],
  dating: ['kærester', 'dating'],
  engaged: ['forlovet', 'engaged'],
  affair: ['affære', 'affair'],
  apart: ['gået fra hinanden', 'flyttet fra hinanden', 'split up'],
  together: ['bor sammen', 'flyttet sammen', 'living together'],
  unknown: ['ukendt', 'unknown'],
  unborn: ['ufødt', 'unborn'],
  stillborn: ['dødfødt', 'stillborn'],
  identical: ['enægget', 'enæggede', 'identical'],
  fraternal: ['tveægget', 'tveæggede', 'fraternal'],
  adopted: ['adopteret', 'adopted'],
  sameMother: ['samme mor', 'fælles mor', 'på mors side', 'mors side', 'same mother'],
  sameFather: ['samme far', 'fælles far', 'på fars side', 'fars side', 'same father'],
  years: ['år', 'årig', 'år gammel', 'years', 'years old'],
  woman: ['k', 'p', 'pige', 'girl'],
  man: ['m', 'dreng', 'boy'],
  other: ['x', 'nonbinær', 'non-binary'],
} as const satisfies Record<string, readonly string[]>;

export type FactWord = keyof typeof factWords;

/** Small words that stand inside names. */
export const nameParticles: readonly string[] = [
  'af',
  'von',
  'van',
  'der',
  'den',
  'de',
  'du',
  'da',
  'di',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ben',
  'ibn',
  'y',
  'e',
];

export const entryFaults = {
  word: text('Kreds kender ikke ordet «{word}» ({place}. ord).', 'Kreds doesn’t know the word “{word}” (word {place}).'),
  wordMeant: text(
    'Kreds kender ikke ordet «{word}» ({place}. ord). Mente du «{meant}»?',
    'Kreds doesn’t know the word “{word}” (word {place}). Did you mean “{meant}”?',
  ),
  number: text(
    '«{word}» ({place}. ord) er ingen dato. Skriv fx 1984, 3.4.1984, ca. 1950 eller 8 år.',
    '“{word}” (word {place}) is no date. Write 1984, 3.4.1984, ca. 1950 or 8 years.',
  ),
  twoDates: text(
    '«{word}» ({place}. ord): fødselsåret er skrevet én gang. Skriv «død {word}» eller «skilt {word}», hvis det er det.',
    '“{word}” (word {place}): the birth is given already. Write “died {word}” or “divorced {word}” if that is what it is.',
  ),
  dateAfter: text('Skriv et årstal efter «{word}» ({place}. ord).', 'Write a year after “{word}” (word {place}).'),
  start: text('Begynd med, hvem det er: fx «mor Anna 1984».', 'Begin with who it is: such as “mother Anna 1984”.'),
  owned: text(
    'Hvem er det? Efter «{word}» mangler et ord som mor, søster eller kæreste.',
    'Who is it? After “{word}” a word such as mother, sister or partner is missing.',
  ),
  unclear: text('«{word}» ({place}. ord) kan være flere. Skriv {ways}.', '“{word}” (word {place}) may be several. Write {ways}.'),
  half: text(
    'Skriv, hvem de har fælles: «{word} … (samme mor)» eller «(samme far)».',
    'Write whom they share: “{word} … (same mother)” or “(same father)”.',
  ),
  noNames: text(
    'Efter «{word}» kan der ikke stå navne. Skriv dem hver for sig: «{ways}».',
    'No names can follow “{word}”. Write them one by one: “{ways}”.',
  ),
  howMany: text(
    'Hvor mange? Skriv «to {word}», eller navnene: «{word} Ida og Bo».',
    'How many? Write “two {word}”, or their names: “{word} Ida and Bo”.',
  ),
  former: text('«{word}» kan ikke være tidligere.', '“{word}” can’t be a former one.'),
  formerCare: text('Skriv, hvornår det endte: «{word} … til 2020».', 'Write when it ended: “{word} … until 2020”.'),
  severalOf: text('Der er flere, det kan være: {names}. Skriv navnet: «{way}».', 'It may be several: {names}. Write the name: “{way}”.'),
  severalNamed: text('Der er flere, der hedder {name}. Skriv hele navnet.', 'Several are called {name}. Write the whole name.'),
  nobodyOf: text('Hvis barn? Skriv fx «{way}».', 'Whose child? Write “{way}”.'),
  alreadyThere: text('{child} har allerede en {word} i tegningen: {name}.', '{child} already has a {word} in the drawing: {name}.'),
  order: text(
    '«{word}» passer ikke med fødselsårene: {name} er født {birth}, {child} {childBirth}.',
    '“{word}” doesn’t fit the births: {name} was born {birth}, {child} {childBirth}.',
  ),
  withWhom: text('Med hvem? Skriv partneren: «{way}».', 'With whom? Write the partner: “{way}”.'),
  noCouple: text('«{word}» kan ikke siges om et kæledyr.', '“{word}” can’t be said of a pet.'),
  empty: text('Skriv mindst én person.', 'Write at least one person.'),
} as const satisfies Record<string, Text>;

export const entryWords = {
  title: text('Skriv familien på én linje', 'Write the family in one line'),
  about: text('Familie til {name}', 'Family of {name}'),
  example: text(
    'Fx mor Anna 1984, far Peter 1980 skilt 2016, storebror Emil 2012, mormor Grethe',
    'Such as mother Anna 1984, father Peter 1980 divorced 2016, older brother Emil 2012',
  ),
  adds: text('Tilføjer: {list}.', 'Adds: {list}.'),
  changes: text('Retter: {list}.', 'Changes: {list}.'),
  ties: text('familiebånd', 'family ties'),
  nothing: text('Det står der allerede.', 'That is there already.'),
  did: text('Tilføjede {list}', 'Added {list}'),
  didChange: text('Rettede {list}', 'Changed {list}'),
  as: text('{name} som {word}', '{name} as {word}'),
  unnamed: text('{word} uden navn', '{word} without a name'),
  detail: text('{who} ({detail})', '{who} ({detail})'),
  more: text('{list} og {count} til', '{list} and {count} more'),
  bornOn: text('født {date}', 'born {date}'),
  diedOn: text('død {date}', 'died {date}'),
  otherFather: text('en anden far', 'another father'),
  otherMother: text('en anden mor', 'another mother'),
  keys: text('Enter tilføjer · Esc lukker', 'Enter adds · Esc closes'),
} as const satisfies Record<string, Text>;
