import type { Text } from './text';

/** The figures of a network map: what each is called, and how it is counted. A basis for talk, not a diagnosis. */
export const figureWords = {
  size: {
    title: { da: 'Antal personer', en: 'Number of persons' },
    definition: {
      da: 'Alle, der er placeret på kortet. Den i midten og de nævnte uden plads tæller ikke med.',
      en: 'Everyone who is placed on the map. The one in the middle and those named without a place don’t count.',
    },
  },
  bySector: {
    title: { da: 'Fordelt på sektorer', en: 'By sector' },
    definition: { da: 'Hvor mange der er placeret i hver sektor.', en: 'How many are placed in each sector.' },
  },
  byRing: {
    title: { da: 'Fordelt på nærhed', en: 'By closeness' },
    definition: { da: 'Hvor mange der er placeret i hver ring.', en: 'How many are placed in each ring.' },
  },
  byRole: {
    title: { da: 'Fordelt på roller', en: 'By role' },
    definition: {
      da: 'Hvor mange der har hver rolle, som den står under navnet på kortet.',
      en: 'How many have each role, as it stands under the name on the map.',
    },
  },
  privacy: {
    title: { da: 'Private og professionelle', en: 'Private and professional' },
    definition: {
      da: 'Professionel er den, der har en faglig rolle eller står i sektoren for professionelle. Alle andre er private.',
      en: 'Professional is whoever has a professional role or stands in the sector of professionals. Everyone else is private.',
    },
  },
  centreTie: {
    title: { da: 'Forbundet med midten', en: 'Tied to the middle' },
    definition: {
      da: 'Hvor mange der har en tegnet forbindelse til den i midten, og hvor mange der ikke har. Brudte forbindelser tæller ikke.',
      en: 'How many have a drawn tie to the one in the middle, and how many have not. Broken ties don’t count.',
    },
  },
  density: {
    title: { da: 'Tæthed', en: 'Density' },
    definition: {
      da: 'Forbindelser mellem de andre, delt med hvor mange der kunne være: n(n − 1)/2 for n personer. Midten og brudte forbindelser tæller ikke.',
      en: 'Ties between the others, divided by how many there could be: n(n − 1)/2 for n persons. The middle and broken ties don’t count.',
    },
  },
  mostConnected: {
    title: { da: 'Flest forbindelser', en: 'Most connected' },
    definition: {
      da: 'Den eller de, der har flest forbindelser til andre på kortet. Midten og brudte forbindelser tæller ikke.',
      en: 'Whoever has the most ties to others on the map. The middle and broken ties don’t count.',
    },
  },
  isolated: {
    title: { da: 'Uden forbindelse til andre', en: 'Without ties to others' },
    definition: {
      da: 'De, der ikke har nogen forbindelse til andre end den i midten. Brudte forbindelser tæller ikke.',
      en: 'Those who have no tie to anyone but the one in the middle. Broken ties don’t count.',
    },
  },
  cliques: {
    title: { da: 'Grupper, hvor alle kender alle', en: 'Groups where all know all' },
    definition: {
      da: 'Grupper på tre eller flere, hvor alle er forbundet med hinanden, og som ikke er del af en større. Midten tæller ikke.',
      en: 'Groups of three or more who are all tied to each other and are not part of a larger one. The middle doesn’t count.',
    },
  },
  brokers: {
    title: { da: 'Brobyggere', en: 'Brokers' },
    definition: {
      da: 'De, der alene forbinder to dele af netværket: var de væk, ville delene ikke hænge sammen. Midten tæller ikke.',
      en: 'Those who alone tie two parts of the network: without them the parts would not hang together. The middle doesn’t count.',
    },
  },
  reciprocity: {
    title: { da: 'Gensidighed', en: 'Reciprocity' },
    definition: {
      da: 'Andelen af forbindelser med støtte, hvor støtten går begge veje. Brudte forbindelser tæller ikke.',
      en: 'The share of ties with support in which support goes both ways. Broken ties don’t count.',
    },
  },
  privateSupport: {
    title: { da: 'Støtte fra private', en: 'Support from private persons' },
    definition: {
      da: 'Hver slags støtte, som den i midten får fra en person, tæller én. Tallet er andelen, der kommer fra private.',
      en: 'Each kind of support that the one in the middle receives from a person counts one. The figure is the share from private persons.',
    },
  },
  overlap: {
    title: { da: 'Fælles med andre kort', en: 'Shared with other maps' },
    definition: {
      da: 'Personer, der er placeret på begge kort, delt med dem, der er placeret på mindst ét af dem. Den i midten af et af kortene tæller ikke. Er der flere andre kort, lægges de sammen.',
      en: 'Persons placed on both maps, divided by those placed on at least one. Whoever is the middle of one of them doesn’t count. Several other maps are added up.',
    },
  },
} satisfies Record<string, { title: Text; definition: Text }>;

export const figureParts = {
  private: { da: 'Private', en: 'Private' },
  professional: { da: 'Professionelle', en: 'Professional' },
  tied: { da: 'Med forbindelse', en: 'With a tie' },
  untied: { da: 'Uden forbindelse', en: 'Without a tie' },
  noRole: { da: 'Uden rolle', en: 'No role' },
  ties: { da: '{n} forbindelser', en: '{n} ties' },
  oneTie: { da: '1 forbindelse', en: '1 tie' },
  shares: { da: '{share} ({n} af {all})', en: '{share} ({n} of {all})' },
  none: { da: 'kan ikke beregnes', en: 'can’t be worked out' },
  caution: {
    da: 'Tallene er til at tale ud fra. De er ikke en vurdering.',
    en: 'The figures are a basis for talk. They are not an assessment.',
  },
} satisfies Record<string, Text>;
