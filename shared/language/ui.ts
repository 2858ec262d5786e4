import type { Text } from './text';

/** Words of the fields and buttons themselves. */
export const uiTexts = {
  notADate: {
    da: 'Skriv datoen som 3.3.2016, marts 2016, 2016 eller ca. 1943.',
    en: 'Write the date as 3.3.2016, March 2016, 2016 or c. 1943.',
  },
  monthTooShort: { da: '{month} har kun {count} dage.', en: '{month} has only {count} days.' },
  wholeDayNeeded: { da: 'Skriv hele datoen, fx 3.3.2016.', en: 'Write the whole date, such as 3.3.2016.' },
  dayExample: { da: 'fx 3.3.2016', en: 'such as 3.3.2016' },
  dateExample: { da: 'fx 3.3.2016', en: 'such as 3.3.2016' },
  choose: { da: 'Vælg', en: 'Choose' },
  noAnswer: { da: 'Ikke besvaret', en: 'Not answered' },
  nothingFound: { da: 'Ingen passer til det, du skrev.', en: 'Nothing matches what you typed.' },
  enterMakes: { da: 'Tryk Enter for at oprette.', en: 'Press Enter to make it.' },
  severalFit: { da: 'Flere passer. Vælg en på listen.', en: 'Several match. Choose one of the list.' },
  remove: { da: 'Fjern {name}', en: 'Remove {name}' },
  showAll: { da: 'Vis alle', en: 'Show all' },
  close: { da: 'Luk', en: 'Close' },
  cancel: { da: 'Annuller', en: 'Cancel' },
  undo: { da: 'Fortryd', en: 'Undo' },
  undoWhat: { da: 'Fortryd: {what}', en: 'Undo: {what}' },
  spaceKey: { da: 'Mellemrum', en: 'Space' },
  more: { da: 'Mere', en: 'More' },
  done: { da: 'Færdig', en: 'Done' },
  partly: { da: 'Delvist', en: 'Partly' },
  missing: { da: 'Mangler', en: 'Missing' },
  refused: { da: 'Afvist', en: 'Refused' },
  mustNot: { da: 'Må ikke kontaktes', en: 'Must not be contacted' },
} as const satisfies Record<string, Text>;
