import type { Text } from './text';

export const outlineTexts = {
  title: { da: 'Oversigt', en: 'Outline' },
  search: { da: 'Find i sagen', en: 'Find in the case' },
  toggle: { da: 'Vis eller skjul oversigten', en: 'Show or hide the outline' },
  find: { da: 'Find i tegningen', en: 'Find in the drawing' },
  nothing: { da: 'Intet passer til det, du søger.', en: 'Nothing matches what you are looking for.' },
  family: { da: 'Familien', en: 'The family' },
  others: { da: 'Uden for familien', en: 'Outside the family' },
  couples: { da: 'Par', en: 'Couples' },
  households: { da: 'Husstande', en: 'Households' },
  relations: { da: 'Relationer', en: 'Relations' },
} satisfies Record<string, Text>;
