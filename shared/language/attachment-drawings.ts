import type { Text } from './text';

/** What stands around the drawings of the attachment. */

export const drawingText = {
  genogramCaption: { da: 'Genogram, opgjort {date}', en: 'Genogram as of {date}' },
  overview: {
    da: 'Oversigt: navnene står på de {count} dele, der følger',
    en: 'Overview: the names stand on the {count} parts that follow',
  },
  part: { da: '{name}, del {number} af {count}', en: '{name}, part {number} of {count}' },
  sides: {
    left: { da: 'til venstre del {part}', en: 'left of it part {part}' },
    right: { da: 'til højre del {part}', en: 'right of it part {part}' },
    above: { da: 'ovenfor del {part}', en: 'above it part {part}' },
    below: { da: 'nedenfor del {part}', en: 'below it part {part}' },
  },
  inWords: { da: '{title} i ord', en: '{title} in words' },
  legend: { da: 'Signaturforklaring', en: 'Legend' },
  mapLegend: { da: 'Signaturforklaring til netværkskort', en: 'Legend of the network maps' },
  mapTitles: {
    child: { da: 'Barnets udgave', en: 'The child’s version' },
    mother: { da: 'Mors udgave', en: 'Mother’s version' },
    father: { da: 'Fars udgave', en: 'Father’s version' },
    other: { da: 'Anden omsorgspersons udgave', en: 'Another carer’s version' },
    combined: { da: 'Samlet (rådgivers)', en: 'Combined (the caseworker’s)' },
  },
  drawn: { da: 'Tegnet {date}', en: 'Drawn {date}' },
  drawnWith: { da: 'med {who}', en: 'with: {who}' },
  childMapAbove: { da: 'Barnets udgave står under «Barnets perspektiv».', en: 'The child’s version stands under “The child’s view”.' },
  noMaps: { da: 'Der er ingen netværkskort i sagen.', en: 'There are no network maps in the case.' },
  emptyMap: { da: 'Kortet er tomt: {reason}', en: 'The map is empty: {reason}' },
  noRing: { da: 'nævnt, ikke placeret', en: 'named, not placed' },
  differences: { da: 'Forskelle mellem udgaverne', en: 'Differences between the versions' },
  differencesLead: {
    da: 'Nærhed 1–4, hvor 1 er tættest. En streg betyder, at personen ikke er med på kortet.',
    en: 'Closeness 1–4, 1 being closest. A dash means that the person is not on the map.',
  },
  closeness: { da: 'Nærhed', en: 'Closeness' },
  sector: { da: 'Sektor', en: 'Sector' },
  ties: { da: 'Bånd', en: 'Ties' },
  differenceLegend: { da: 'Sådan læses «{title}»', en: 'How to read “{title}”' },
  differenceCaption: {
    da: 'Begge kort i ét billede. Kun det, der er forskelligt, er fremhævet.',
    en: 'Both maps in one picture. Only what differs stands out.',
  },
  noDifferences: { da: 'Kortene viser de samme personer med samme nærhed.', en: 'The maps show the same persons equally close.' },
  person: { da: 'Person', en: 'Person' },
  tray: { da: 'nævnt', en: 'named' },
  absent: { da: '–', en: '–' },
} satisfies Record<string, Text | Record<string, Text>>;

/** A drawing as it stands in the name of its file: no letters that a file system may stumble over, and no name. */
export const drawingInFileName = {
  genogram: { da: 'genogram', en: 'genogram' },
  map: { da: 'netvaerkskort', en: 'network-map' },
  child: { da: 'barn', en: 'child' },
  mother: { da: 'mor', en: 'mother' },
  father: { da: 'far', en: 'father' },
  other: { da: 'anden', en: 'other' },
  combined: { da: 'samlet', en: 'combined' },
} as const satisfies Record<string, Text>;
