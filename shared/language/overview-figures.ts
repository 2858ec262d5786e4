import { lawPlaces } from './law';
import { fill, type Text } from './text';

/** The figures of the overview: what each is called, what is counted, among which cases, and which are left out and why. */
interface FigureWords {
  readonly title: Text;
  readonly counts: Text;
  readonly among: Text;
  readonly leftOut: Text;
  /** Where the figure comes from. */
  readonly background?: Text;
}

const none: Text = { da: 'Ingen.', en: 'None.' };
const all: Text = { da: 'Alle valgte sager.', en: 'All chosen cases.' };
const owing: Text = { da: 'Valgte sager, der er længere end screening.', en: 'Chosen cases that are past screening.' };
const screening: Text = fill(
  {
    da: 'Screeninger ({law}): her skal netværket endnu ikke være afdækket eller inddraget.',
    en: 'Screenings ({law}): here the network need not be uncovered or involved yet.',
  },
  { law: lawPlaces.screening },
);

const uncoveredMeans: Text = {
  da: 'hver kreds, som sagstrinnet kræver, har et svar med det, svaret skal bære (kilder, begrundelse, dato), og der er et samlet netværkskort',
  en: 'each circle that the legal step asks for has an answer with what the answer must carry (sources, reason, date), and there is a combined network map',
};
const involvedMeans: Text = {
  da: 'mindst én fra det private netværk har deltaget i et møde, besøg, opkald eller brev, der har fundet sted. Barnet, søskende i samme undersøgelse, forældrene og fagpersoner tæller ikke, og møder kun med fagpersoner tæller ikke',
  en: 'at least one of the private network has taken part in a meeting, visit, call or letter that has taken place. The child, siblings in the same examination, the parents and professionals don’t count, nor do meetings of professionals alone',
};

export const overviewFigureWords = {
  uncoveredInvolved: {
    title: { da: 'Netværket afdækket og inddraget', en: 'Network uncovered and involved' },
    counts: fill(
      {
        da: 'Sager, hvor begge dele er sket. Afdækket: {uncovered}. Inddraget: {involved}.',
        en: 'Cases in which both have happened. Uncovered: {uncovered}. Involved: {involved}.',
      },
      { uncovered: uncoveredMeans, involved: involvedMeans },
    ),
    background: {
      da: 'Det mål, som Københavns Kommunes eget ledelsestilsyn har fulgt: 80 % af sagerne, senere 31 % og 44 %. Der svarede to, der så på samme sag, ofte forskelligt. Her er spørgsmålene lukkede, så svaret bliver det samme.',
      en: 'The measure that the City of Copenhagen’s own management audit has followed: 80% of the cases, later 31% and 44%. There, two who looked at one case often answered differently. The questions are closed here, so that the answer is the same.',
    },
    among: owing,
    leftOut: screening,
  },
  uncovered: {
    title: { da: 'Netværket afdækket', en: 'Network uncovered' },
    counts: fill({ da: 'Sager, hvor {means}.', en: 'Cases in which {means}.' }, { means: uncoveredMeans }),
    among: owing,
    leftOut: screening,
  },
  involved: {
    title: { da: 'Netværket inddraget', en: 'Network involved' },
    counts: fill({ da: 'Sager, hvor {means}.', en: 'Cases in which {means}.' }, { means: involvedMeans }),
    among: owing,
    leftOut: screening,
  },
  tried: {
    title: { da: 'Forsøgt inddraget', en: 'Involvement tried' },
    counts: {
      da: 'Sager med mindst ét forsøg, der har fundet sted og ikke var et møde kun med fagpersoner – også når ingen kom eller sagde ja.',
      en: 'Cases with at least one attempt that has taken place and was not a meeting of professionals alone – also when no one came or said yes.',
    },
    among: owing,
    leftOut: screening,
  },
  daysToAttempt: {
    title: { da: 'Dage fra opmærksomhed til første forsøg', en: 'Days from awareness to the first attempt' },
    counts: {
      da: 'Medianen af dagene fra opmærksomhedsdatoen til det første forsøg på at inddrage netværket: lige så mange sager ligger under som over.',
      en: 'The median of the days from the date of awareness to the first attempt to involve the network: as many cases lie below as above.',
    },
    among: { da: 'Valgte sager med begge datoer.', en: 'Chosen cases with both dates.' },
    leftOut: {
      da: 'Sager uden opmærksomhedsdato eller uden forsøg, og sager, hvor forsøget kom før opmærksomhedsdatoen.',
      en: 'Cases without a date of awareness or an attempt, and cases in which the attempt came before the awareness.',
    },
  },
  absences: {
    title: { da: 'Svar om, at der ingen er', en: 'Answers that there is no one' },
    counts: {
      da: 'Kredse med svaret «undersøgt – ingen fundet» og erklæringer om manglende netværk.',
      en: 'Circles with the answer “examined – none found”, and statements of no network.',
    },
    among: all,
    leftOut: none,
  },
  absencesDated: {
    title: { da: 'Ingen fundet, med dato for næste gennemgang', en: 'No one found, with a day for the next review' },
    counts: {
      da: 'Svar om, at der ingen er, med dato for næste gennemgang.',
      en: 'Answers that there is no one, with a day for the next review.',
    },
    among: all,
    leftOut: none,
  },
  absencesUndated: {
    title: { da: 'Ingen fundet, uden dato for næste gennemgang', en: 'No one found, without a day for the next review' },
    counts: {
      da: 'Svar om, at der ingen er, uden dato for næste gennemgang.',
      en: 'Answers that there is no one, without a day for the next review.',
    },
    among: all,
    leftOut: none,
  },
  refusals: {
    title: { da: 'Afvisninger', en: 'Refusals' },
    counts: { da: 'Afvisninger fra forældre, barn, netværk og andre.', en: 'Refusals by parents, child, network and others.' },
    among: all,
    leftOut: none,
  },
  refusalsDated: {
    title: { da: 'Afvisninger med dato for at spørge igen', en: 'Refusals with a day to ask again' },
    counts: { da: 'Afvisninger, hvor der står, hvornår der spørges igen.', en: 'Refusals that say when to ask again.' },
    among: all,
    leftOut: none,
  },
  refusalsReasoned: {
    title: { da: 'Afvisninger med grund til ikke at spørge igen', en: 'Refusals with a reason not to ask again' },
    counts: {
      da: 'Afvisninger uden dato, men med en begrundelse for ikke at spørge igen.',
      en: 'Refusals without a day, but with a reason not to ask again.',
    },
    among: all,
    leftOut: none,
  },
  refusalsUndated: {
    title: { da: 'Afvisninger uden dato og uden grund', en: 'Refusals with neither day nor reason' },
    counts: {
      da: 'Afvisninger, hvor der hverken står, hvornår der spørges igen, eller hvorfor der ikke gør.',
      en: 'Refusals that say neither when to ask again nor why not.',
    },
    among: all,
    leftOut: none,
  },
  sparringHeld: {
    title: { da: 'Sparring holdt', en: 'Sparring held' },
    counts: { da: 'Sager med mindst én sparring, der er holdt.', en: 'Cases with at least one sparring that was held.' },
    among: owing,
    leftOut: { da: 'Screeninger: her kræves sparring ikke.', en: 'Screenings: sparring is not asked for here.' },
  },
  sparringNotHeld: {
    title: { da: 'Sparring ikke holdt', en: 'Sparring not held' },
    counts: { da: 'Sager, hvor det er skrevet, at der ikke er holdt sparring.', en: 'Cases that say that no sparring was held.' },
    among: owing,
    leftOut: { da: 'Screeninger: her kræves sparring ikke.', en: 'Screenings: sparring is not asked for here.' },
  },
  sparringUnanswered: {
    title: { da: 'Sparring ikke besvaret', en: 'Sparring not answered' },
    counts: { da: 'Sager, der intet siger om sparring.', en: 'Cases that say nothing of sparring.' },
    among: owing,
    leftOut: { da: 'Screeninger: her kræves sparring ikke.', en: 'Screenings: sparring is not asked for here.' },
  },
} as const satisfies Record<string, FigureWords>;

/** The figures that come one a circle, one a circle and answer, and one a rule. */
export const overviewRowWords = {
  circleExamined: {
    title: { da: '{circle}: undersøgt', en: '{circle}: examined' },
    counts: {
      da: 'Sager, hvor kredsen har et andet svar end «endnu ikke undersøgt».',
      en: 'Cases in which the circle has another answer than “not examined yet”.',
    },
    among: owing,
    leftOut: screening,
  },
  circleStatus: {
    title: { da: '{circle}: {status}', en: '{circle}: {status}' },
    counts: { da: 'Sager, hvor kredsen har dette svar.', en: 'Cases in which the circle has this answer.' },
    among: all,
    leftOut: none,
  },
  rule: {
    title: { da: '{rule}: {text}', en: '{rule}: {text}' },
    counts: { da: 'Sager, hvor reglen mindst én gang ikke er opfyldt.', en: 'Cases in which the rule fails at least once.' },
    among: { da: 'Valgte sager, hvis sagstrin har reglen.', en: 'Chosen cases whose legal step has the rule.' },
    leftOut: { da: 'Screeninger, når reglen ikke gælder dem.', en: 'Screenings, when the rule is not for them.' },
  },
  deadlineRule: {
    title: { da: '{rule}: {text}', en: '{rule}: {text}' },
    counts: fill(
      { da: 'Børnefaglige undersøgelser, hvis frist ({law}) er overskredet.', en: 'Child examinations whose deadline ({law}) has passed.' },
      { law: lawPlaces.deadline },
    ),
    among: { da: 'Valgte sager, hvis sagstrin har reglen.', en: 'Chosen cases whose legal step has the rule.' },
    leftOut: none,
  },
} as const satisfies Record<string, FigureWords>;

/** What a rule is about where its own text names someone, or lists what is missing. */
export const ruleTitles: Readonly<Record<string, Text>> = {
  H1: { da: 'Sagsoplysninger mangler', en: 'Case information is missing' },
  H2: { da: 'Barnets navn eller fødselsdato mangler', en: 'The child’s name or date of birth is missing' },
  H5w: { da: 'Fristen på 4 måneder er overskredet', en: 'The deadline of 4 months has passed' },
  S2: { da: 'Risikovurderingen er ikke udfyldt', en: 'The risk assessment is not filled in' },
  K1: { da: 'En kreds er ikke undersøgt', en: 'A circle is not examined' },
  K2: { da: 'En fundet kreds har ingen personer', en: 'A circle that was found has no persons' },
  K3: {
    da: 'En kreds uden nogen mangler kilder, dato, begrundelse eller næste gennemgang',
    en: 'A circle without anyone lacks sources, date, reason or next review',
  },
  K3w: {
    da: 'En kreds uden nogen gennemgås først efter mere end 3 måneder',
    en: 'A circle without anyone is reviewed after more than 3 months',
  },
  K4: { da: 'En afvist kreds henviser ikke til en afvisning', en: 'A circle that refused refers to no refusal' },
  K5: { da: 'En kreds, der ikke må kontaktes, henviser ikke til hvorfor', en: 'A circle that must not be contacted does not refer to why' },
  K6: { da: 'En fravalgt kreds mangler begrundelse', en: 'A deselected circle lacks a reason' },
  K6a: { da: 'En fravalgt slægtskreds mangler godkendelse', en: 'A deselected circle of kin lacks approval' },
  G1: { da: 'Genogrammet: bedsteforældre eller søskende er ikke besvaret', en: 'The genogram: grandparents or siblings are not answered' },
  P1: { da: 'Netværksperson: relation, kontakt eller nærhed mangler', en: 'Network person: relation, contact or closeness is missing' },
  P2: { da: 'Netværksperson: villighed mangler', en: 'Network person: willingness is missing' },
  P3: { da: 'Netværksperson: konkret tilbud eller grænser mangler', en: 'Network person: offer or limits are missing' },
  P4: { da: 'Netværksperson: bekymringer er ikke besvaret', en: 'Network person: concerns are not answered' },
  P5: { da: 'Netværksperson: barnets ønske mangler', en: 'Network person: the child’s wish is missing' },
  P6: { da: 'Netværksperson: grundlag for kontakt mangler', en: 'Network person: the basis of contact is missing' },
  P7: { da: 'Netværksperson: et nej henviser ikke til en afvisning', en: 'Network person: a no refers to no refusal' },
  A2: {
    da: 'Forsøg: tid, sted, deltagere, udfald eller aftaler mangler',
    en: 'Attempt: time, place, participants, outcome or agreements are missing',
  },
  A4: { da: 'Netværksanbringelse er ikke overvejet', en: 'Placement in the network is not considered' },
  R1: {
    da: 'Afvisning: egne ord, motivering, alternativ eller ny dato mangler',
    en: 'Refusal: own words, motivation, alternative or new date are missing',
  },
  R2: {
    da: 'Må ikke kontaktes: grund, kilde, dato eller næste gennemgang mangler',
    en: 'Must not be contacted: ground, source, date or next review are missing',
  },
  R2w: {
    da: 'Må ikke kontaktes: gennemgås først efter mere end 6 måneder',
    en: 'Must not be contacted: reviewed after more than 6 months',
  },
  N1: { da: 'Erklæringen om manglende netværk er ikke udfyldt', en: 'The statement of no network is not filled in' },
  F2: {
    da: 'Forælder: jobcenter, egen læge eller psykiatri er ikke besvaret',
    en: 'Parent: jobcentre, GP or psychiatry are not answered',
  },
  F3: {
    da: 'Professionelt netværk: viden, bidrag, grundlag eller begrundelse mangler',
    en: 'Professional network: knowledge, contribution, basis or reason is missing',
  },
  F4w: { da: 'Professionelt netværk: svar afventes', en: 'Professional network: an answer is awaited' },
  PR1: {
    da: 'Forælder: ressourcer, forandringsevne eller barnets behov mangler',
    en: 'Parent: resources, capacity to change or the child’s need are missing',
  },
  SP1: { da: 'Sparring er ikke dokumenteret', en: 'Sparring is not documented' },
  Q4: { da: 'Forældrenes eller barnets stilling til støtten mangler', en: 'The parents’ or the child’s stance on the support is missing' },
  Z1: { da: 'Ikke underskrevet og låst', en: 'Not signed and locked' },
  Z4: { da: 'En låst revision er ikke længere det, der blev underskrevet', en: 'A locked revision is no longer what was signed' },
};

export const overviewGroups = {
  network: { da: 'Afdækning og inddragelse', en: 'Uncovering and involvement' },
  time: { da: 'Tid', en: 'Time' },
  absence: { da: 'Ingen fundet og afvisninger', en: 'No one found, and refusals' },
  sparring: { da: 'Sparring', en: 'Sparring' },
  circles: { da: 'Kredse', en: 'Circles' },
  rules: { da: 'Regler, der ikke er opfyldt', en: 'Rules that fail' },
} as const satisfies Record<string, Text>;
