import type { Text } from './text';

/** What hardly can be, or what two answers say against each other: said at the field, whose answer stays as it was given. */
export const doubtTexts = {
  filler: {
    da: '«{words}» siger ikke hvorfor. Skriv det her, så det kan læses for sig.',
    en: '“{words}” does not say why. Write it here, so that it can be read by itself.',
  },
  short: { da: 'Skriv mindst {least} tegn; her er {count}.', en: 'Write at least {least} characters; here are {count}.' },
  future: { da: 'Datoen ligger i fremtiden.', en: 'The date lies in the future.' },
  beforeBirth: {
    da: 'Datoen ligger før barnets fødsel ({date}).',
    en: 'The date lies before the child’s birth ({date}).',
  },
  beforeOther: { da: 'Datoen ligger før «{field}» ({date}).', en: 'The date lies before “{field}” ({date}).' },
  passed: { da: 'Datoen er passeret. Hvad blev der af det?', en: 'The date has passed. What came of it?' },
  noTime: { da: 'Skriv klokkeslæt som 16.00-17.30.', en: 'Write the time as 16.00-17.30.' },
  endsFirst: { da: 'Sluttidspunktet ligger før starten.', en: 'The end lies before the beginning.' },

  grownUp: { da: '{names} er fyldt 18 år.', en: '{names}: 18 years or older.' },
  placedAlready: {
    da: 'Barnet er anbragt eller skal følges op, men anbringelse er ikke overvejet.',
    en: 'The child is placed or followed up, but placement is not considered.',
  },
  nobodyBarred: {
    da: 'Ingen er skrevet som «må ikke kontaktes». Overvej afsnit H.',
    en: 'Nobody is recorded as “must not be contacted”. Consider section H.',
  },
  alsoProtected: {
    da: 'På tegningen har også {names} beskyttet adresse.',
    en: 'In the drawing {names} too have a protected address.',
  },

  talkedWith: {
    da: 'Der er skrevet en samtale med barnet ({count}), selv om det ikke er hørt.',
    en: 'A talk with the child is recorded ({count}), though it was not heard.',
  },
  notAlone: { da: 'Barnet var ikke alene: {names} var med.', en: 'The child was not alone: {names} took part.' },
  nobodyElse: { da: 'Ingen anden står som til stede.', en: 'Nobody else is recorded as present.' },
  mapDrawn: { da: 'Der er tegnet et kort med barnet. Vælg det ovenfor.', en: 'A map was drawn with the child. Choose it above.' },
  bothWays: {
    da: '{names} står både som ønsket og ikke ønsket af barnet.',
    en: '{names}: both wanted and not wanted by the child.',
  },
  dead: { da: 'Ifølge tegningen død: {names}.', en: 'Dead, by the drawing: {names}.' },
  barred: { da: 'Må ikke kontaktes (afsnit H): {names}.', en: 'Must not be contacted (section H): {names}.' },

  namedThere: { da: 'Der er nævnt personer i kredsen: {names}.', en: 'Persons are named in the circle: {names}.' },
  drawnThere: { da: 'På tegningen hører til her: {names}.', en: 'By the drawing these belong here: {names}.' },
  notDrawn: { da: 'De er ikke tegnet i genogrammet.', en: 'They do not stand in the genogram.' },
  drawn: { da: 'De er tegnet i genogrammet.', en: 'They stand in the genogram.' },

  contactedAlready: {
    da: 'Personen er skrevet som kontaktet eller har svaret.',
    en: 'The person is recorded as contacted or has answered.',
  },
  offerStands: { da: 'Der står et konkret tilbud: «{words}».', en: 'A concrete offer is recorded: “{words}”.' },
  refusalStands: { da: 'Der er valgt en afvisning ({id}).', en: 'A refusal is chosen ({id}).' },
  willingThough: { da: 'Personen er villig. Skriv, hvorfor det ikke bruges.', en: 'The person is willing. Write why that is not used.' },
  childSaidNo: { da: 'Barnet vil ikke have personen med (afsnit C).', en: 'The child does not want this person involved (section C).' },
  childSaidYes: { da: 'Barnet vil gerne have personen med (afsnit C).', en: 'The child wants this person involved (section C).' },
  contactedBefore: {
    da: 'Samtykket er givet, efter at personen blev kontaktet ({date}).',
    en: 'The consent was given after the person was contacted ({date}).',
  },
  othersRefusal: { da: 'Afvisningen er fra {names}.', en: 'The refusal is by {names}.' },
  ownNetwork: {
    da: 'Barnet har selv nogen: {names} er fundet.',
    en: 'The child has someone of its own: {names} found.',
  },

  beforeAwareness: {
    da: 'Afvisningen ligger, før kommunen blev opmærksom på barnet ({date}).',
    en: 'The refusal lies before the municipality became aware of the child ({date}).',
  },
  gateSaysNo: { da: 'Afsnit B siger nej til det.', en: 'Section B says no to that.' },
  childItself: { da: 'Barnet selv står her.', en: 'The child itself stands here.' },

  agreementsStand: { da: 'Der er skrevet aftaler ({count}).', en: 'Agreements are recorded ({count}).' },
  childTookPart: { da: 'Barnet står som deltager.', en: 'The child stands among the participants.' },
  thereAndAway: { da: 'Både til stede og fraværende: {names}.', en: 'Both present and absent: {names}.' },
  privateToo: { da: 'Også private deltager: {names}.', en: 'Private persons take part too: {names}.' },
  noPrivate: { da: 'Ingen fra det private netværk står som deltager.', en: 'Nobody of the private network stands among the participants.' },
  offeredToo: { da: 'Der står også, at den er tilbudt ({date}).', en: 'It is also recorded as offered ({date}).' },
  someConsidered: { da: 'Der er skrevet nogen som overvejet: {names}.', en: 'Some are recorded as considered: {names}.' },

  knowledgeStands: { da: 'Der står viden fra instansen: «{words}».', en: 'Knowledge from the service is recorded: “{words}”.' },
  assessedToo: { da: 'Forælderen er også vurderet ovenfor.', en: 'The parent is assessed above too.' },
  someWilling: { da: 'Villige: {names}.', en: 'Willing: {names}.' },
  noneWilling: { da: 'Ingen netværksperson er skrevet som villig.', en: 'No network person is recorded as willing.' },
  byWhom: { da: 'Skriv hvem.', en: 'Write by whom.' },
  notWilling: { da: 'Har sagt nej: {names}.', en: 'Has said no: {names}.' },
  scaleRange: { da: 'Skalaen går fra 0 til 10.', en: 'The scale goes from 0 to 10.' },
} as const satisfies Record<string, Text>;
