import type { Text } from './text';

/** Labels and sentences of the attachment’s last sections. */

export const sparringText = {
  none: { da: 'Der er ikke registreret sparring.', en: 'No sparring is recorded.' },
  notHeld: { da: 'Ikke holdt, fordi', en: 'Not held because' },
  held: { da: 'Sparring {date}', en: 'Sparring {date}' },
  undated: { da: 'Sparring', en: 'Sparring' },
  withWhom: { da: 'Med', en: 'With' },
  about: { da: 'Om', en: 'About' },
  advice: { da: 'Råd', en: 'Advice' },
  decision: { da: 'Rådgivers beslutning', en: 'The caseworker’s decision' },
  follows: { da: 'Rådet følges', en: 'Advice followed' },
} satisfies Record<string, Text>;

export const conclusionText = {
  none: { da: 'Konklusionen er ikke skrevet endnu.', en: 'The conclusion is not written yet.' },
  extentReason: { da: 'Hvorfor kan det ikke vurderes?', en: 'Why can’t it be judged?' },
  difficulties: { da: 'Vanskeligheder, og hvad netværket kan løse', en: 'Difficulties, and what the network can solve' },
  difficulty: { da: 'Vanskelighed', en: 'Difficulty' },
  canSolve: { da: 'Kan netværket løse?', en: 'Can the network solve it?' },
  by: { da: 'Af hvem', en: 'By whom' },
  bearing: { da: 'Betydning for den begrundede stillingtagen', en: 'Bearing on the reasoned position' },
  parentsStance: { da: 'Forældrenes stilling', en: 'The parents’ position' },
  childStance: { da: 'Barnets stilling', en: 'The child’s position' },
  references: { da: 'Bygger på', en: 'Rests on' },
  explained: { da: 'Forklaret for', en: 'Explained to' },
  scale: { da: 'Skala', en: 'Scale' },
} satisfies Record<string, Text>;

export const closingText = {
  knowledge: { da: 'Videnskilder', en: 'Sources of knowledge' },
  talks: { da: 'Samtaler med barnet', en: 'Talks with the child' },
  mapsDrawn: { da: 'Netværkskort', en: 'Network maps' },
  bodies: { da: 'Indhentet fra', en: 'Obtained from' },
  circleSources: { da: 'Kilder til kredsene', en: 'Sources of the circles' },
  method: { da: 'Metode', en: 'Method' },
  methodText: {
    da: 'Genogram og netværkskort er tegnet over de samme personer. Tolv private kredse er gennemgået én for én, og det professionelle netværk er afdækket for barnet og for hver forælder. Hver oplysning er beskrevet, før den er vurderet.',
    en: 'Genogram and network maps are drawn of the same persons. Twelve private circles were gone through one by one, and the professional network was examined for the child and for each parent. Each piece of information is described before it is assessed.',
  },
  missingLead: {
    da: 'Bilaget kan gøres endeligt, når disse punkter er besvaret.',
    en: 'The attachment can be made final when these points are answered.',
  },
  missingCount: { da: '{count} punkter mangler endnu.', en: '{count} points are still missing.' },
  revision: { da: 'Revision', en: 'Revision' },
  event: { da: 'Hændelse', en: 'Event' },
  date: { da: 'Dato', en: 'Date' },
  cause: { da: 'Årsag', en: 'Cause' },
  signed: { da: 'Underskrevet af forfatter', en: 'Signed by the author' },
  signedOn: { da: 'Underskrevet {date}', en: 'Signed {date}' },
  seenOn: { da: 'Set {date}', en: 'Seen {date}' },
  checksum: { da: 'kontrolsum {hash}', en: 'checksum {hash}' },
  locked: { da: 'Låst', en: 'Locked' },
  open: { da: 'Under udarbejdelse', en: 'In the making' },
  reopened: { da: 'Genåbnet', en: 'Reopened' },
  changes: { da: 'Hvad revision {revision} ændrede i revision {since}', en: 'What revision {revision} changed in revision {since}' },
  moreChanges: { da: '… og {count} ændringer mere', en: '… and {count} more changes' },
  corrections: { da: 'Rettelser', en: 'Corrections' },
  corrected: { da: 'Rettet {date} af {by}: {what}', en: 'Corrected {date} by {by}: {what}' },
  consultant: { da: 'Set af netværkskonsulent', en: 'Seen by the network consultant' },
  leader: { da: 'Set af leder', en: 'Seen by the team leader' },
  hearing: { da: 'Partshøring', en: 'Hearing of the parties' },
  author: { da: 'Børne- og ungerådgiver', en: 'Caseworker' },
  consultantLine: { da: 'Netværkskonsulent', en: 'Network consultant' },
  leaderLine: { da: 'Afdelingsleder', en: 'Team leader' },
} satisfies Record<string, Text>;
