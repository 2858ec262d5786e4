import type { recipientProfiles } from '../case/values';
import type { Text } from './text';

/** Who an edition is for: "Udgave til: Mette Vangsted (forældremyndighedsindehaver)". */
export const recipientName = {
  INTERNAL: { da: 'intern', en: 'internal' },
  CHILD: { da: 'barnet', en: 'the child' },
  CUSTODY_A: { da: 'forældremyndighedsindehaver', en: 'custody holder' },
  CUSTODY_B: { da: 'forældremyndighedsindehaver', en: 'custody holder' },
  WITHOUT_CUSTODY: { da: 'forælder uden forældremyndighed', en: 'parent without custody' },
  PARTNER: { da: 'samarbejdspartner', en: 'partner' },
  BOARD: { da: 'børne- og ungeudvalget og Ankestyrelsen', en: 'the children’s board and the National Board of Appeal' },
} satisfies Record<string, Text>;

/** The recipients as one chooses whom something may be printed for. */
export const printedFor: Readonly<Record<(typeof recipientProfiles)[number], Text>> = {
  INTERNAL: { da: 'Intern', en: 'Internal' },
  CHILD: { da: 'Barnet', en: 'The child' },
  CUSTODY_A: { da: 'Første forældremyndighedsindehaver', en: 'First custody holder' },
  CUSTODY_B: { da: 'Anden forældremyndighedsindehaver', en: 'Second custody holder' },
  WITHOUT_CUSTODY: { da: 'Forælder uden forældremyndighed', en: 'Parent without custody' },
  PARTNER: { da: 'Samarbejdspartner', en: 'Partner' },
  BOARD: { da: 'Udvalget og Ankestyrelsen', en: 'The board and the Board of Appeal' },
};

/** What an edition leaves out, as it stands on its first page. */
export const withheldName = {
  whereabouts: { da: 'oplysninger om opholdssted', en: 'information about whereabouts' },
  cpr: { da: 'CPR-numre', en: 'CPR numbers' },
  safety: { da: 'sikkerhedsvurderingen', en: 'the safety assessment' },
  contraindications: { da: 'hensyn til enkeltpersoner', en: 'considerations about persons' },
  notes: { da: 'noter om helbred og personer', en: 'notes about health and persons' },
  relations: { da: 'enkelte relationer', en: 'some relations' },
  secrets: { da: 'forhold, som kun nogle må kende', en: 'matters that only some may know' },
  sparring: { da: 'sparring', en: 'sparring' },
  childTalks: { da: 'barnets samtaler og netværkskort', en: 'the child’s talks and network map' },
  othersMaps: { da: 'andres netværkskort', en: 'others’ network maps' },
  otherParents: { da: 'oplysninger om andre forældre', en: 'information about other parents' },
  noNetwork: { da: 'erklæringen om netværk', en: 'the statement about the network' },
  findings: { da: 'listen over det, der mangler', en: 'the list of what is missing' },
} satisfies Record<string, Text>;

/** Why an edition can't be made. */
export const refusedEdition = {
  unknown: {
    da: 'Der kan ikke laves en udgave til «{recipient}». Vælg internal, partner, board eller en person i sagen, som er barnet eller forælder.',
    en: 'There is no edition for “{recipient}”. Choose internal, partner, board, or a person of the case who is the child or a parent.',
  },
  office: {
    da: 'Kontoret har besluttet, at Kreds ikke laver udgaver til {recipient}.',
    en: 'The office has decided that Kreds makes no editions for {recipient}.',
  },
} satisfies Record<string, Text>;
