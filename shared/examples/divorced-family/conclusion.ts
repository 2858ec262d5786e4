import type { Assessment } from '../../case/assessment-schema';

type Part<Key extends keyof Assessment> = NonNullable<Assessment[Key]>;

export const professional: Part<'professional'> = [
  {
    about: 'P1',
    kind: 'school',
    person: 'P21',
    organisation: 'Bakkeskolen',
    status: 'obtained',
    on: '2026-09-22',
    basis: 'parent_consent',
    knowledgeDa: 'Fravær på 18 % siden sommerferien, næsten altid i første lektion. Glad og aktiv, når hun først er kommet.',
    contributionDa: 'Klasselæreren tager imod Laura ved døren kl. 7.50 og giver hende en fast opgave om morgenen.',
    invitedToMeeting: true,
  },
  {
    about: 'P3',
    kind: 'jobcentre',
    person: 'P23',
    status: 'obtained',
    on: '2026-09-30',
    basis: 'parent_consent',
    knowledgeDa: 'Sygemeldt siden maj efter en rygoperation; forventes delvist tilbage til februar.',
    contributionDa: 'Genoptræning og samtaler lægges efter kl. 9, så mor kan være hjemme om morgenen.',
  },
  {
    about: 'P3',
    kind: 'gp',
    person: 'P22',
    status: 'obtained',
    on: '2026-10-06',
    basis: 'parent_consent',
    knowledgeDa: 'Smerterne er aftagende. Mor har selv bedt om hjælp til at sove.',
    contributionDa: 'Følger op med mor hver sjette uge.',
  },
  { about: 'P3', kind: 'psychiatry', status: 'none_known', reasonDa: 'Mor og egen læge oplyser, at der ikke er kontakt.' },
  { about: 'P4', kind: 'jobcentre', status: 'not_relevant', reasonDa: 'Far er i fast arbejde som elektriker.' },
  {
    about: 'P4',
    kind: 'gp',
    status: 'not_relevant',
    reasonDa: 'Der er intet i sagen om fars helbred; oplysninger indhentes ikke uden formål.',
  },
  { about: 'P4', kind: 'psychiatry', status: 'none_known', reasonDa: 'Far oplyser, at han ikke har haft kontakt.' },
];

export const parentResources: Part<'parentResources'> = [
  {
    parent: 'P3',
    resourcesDa: 'Beder om hjælp i god tid, holder aftaler og kan sætte ord på Lauras ondt i maven.',
    difficultiesDa: 'Smerter om morgenen gør det svært at få begge børn ud ad døren.',
    changeCapacityDa: 'Har siden september lagt tøj og madpakker klar om aftenen; skolen ser, at det virker tre dage ud af fem.',
    childNeed: 'En rolig morgen med en voksen, der følger med',
    heldAgainstNeedDa: 'Mor kan skabe roen hjemme, men ikke følge Laura. Det løser netværket.',
    ownViewDa: '«Jeg kan godt det hele fra klokken ni.»',
  },
  {
    parent: 'P4',
    resourcesDa: 'Stabil hverdag, god til praktiske løsninger og taler pænt om mor foran børnene.',
    difficultiesDa: 'Har haft svært ved at se, at Laura savner ham efter Elias kom til.',
    changeCapacityDa: 'Har siden netværksmødet holdt søndag formiddag alene med Laura fire uger i træk.',
    childNeed: 'Tid alene med far',
    heldAgainstNeedDa: 'De faste søndage svarer til det, Laura selv bad om.',
    ownViewDa: '«Jeg troede, hun havde det bedst med, at vi var sammen alle sammen.»',
  },
];

export const sparring: Part<'sparring'> = [
  {
    held: true,
    date: '2026-09-29',
    withWhom: 'Ane Vestergaard, netværkskonsulent',
    aboutDa: 'Hvordan farmor og farfar kan bidrage hver for sig.',
    adviceDa: 'Spørg farfar alene om noget afgrænset, og lad farmor komme til mødet.',
    decisionDa: 'Fulgt. Farfar er spurgt i telefon, og farmor deltog.',
    followsAdvice: 'yes',
  },
];

export const conclusion: Part<'conclusion'> = {
  extent: 'high',
  difficulties: [
    { area: 'daycareSchoolLearning', textDa: 'Fravær om morgenen', networkCanSolve: 'yes', by: ['P5', 'P18'], agreement: 'A2-1' },
    { area: 'parentRelations', textDa: 'Laura savner tid alene med far', networkCanSolve: 'yes', by: ['P14'], agreement: 'A2-3' },
    { area: 'familyNetwork', textDa: 'Forældrene er uenige om ferier', networkCanSolve: 'no', by: [] },
  ],
  bearingOnNeedDa:
    'Familie og netværk dækker alle fem morgener og giver Laura tid alene med far. Der er derfor ikke behov for støtteophold eller kontaktperson. Uenigheden mellem forældrene kan netværket ikke løse; her peges på nogle få samtaler i familiehuset.',
  parentsStanceDa: 'Mor og far er enige i planen og vil gerne have samtalerne om ferier.',
  childStanceDa: 'Laura er glad for, at mormor og Selmas far henter hende. Hun vil gerne have, at planen hænger på køleskabet.',
  knowledgeSourcesDa: 'Samtale med Laura, netværkskort fra tre perspektiver, skolens og lægens udtalelser, jobcenter og netværksmøde.',
  explainedToDa: 'Gennemgået med Laura 16.11.2026 på skolen og med mor og far 17.11.2026 i familiehuset.',
};

export const signOff: Part<'signOff'> = {
  authorSigned: '2026-11-18',
  authorName: 'Katrine Dalsby',
  consultantSeen: '2026-11-17',
  hearingDa: 'Mor og far har læst bilaget 17.11.2026 og havde ingen bemærkninger.',
  revision: 1,
  locked: true,
};
