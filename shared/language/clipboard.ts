import type { Text } from './text';

const text = (da: string, en: string): Text => ({ da, en });

export const clipboardTexts = {
  copy: text('Kopiér det valgte', 'Copy what is selected'),
  cut: text('Klip det valgte', 'Cut what is selected'),
  paste: text('Indsæt', 'Paste'),
  duplicate: text('Duplikér det valgte', 'Duplicate what is selected'),
  copied: text(
    'Kopierede {names}. Indsæt med Ctrl+V, her eller i en anden sag; glemmes, når Kreds låses.',
    'Copied {names}. Paste with Ctrl+V, here or in another case; forgotten when Kreds is locked.',
  ),
  sectionAsText: text('Kopiér det åbne afsnit som tekst', 'Copy the open section as text'),
  allAsText: text('Kopiér hele vurderingen som tekst', 'Copy the whole assessment as text'),
  asText: text('Kopiér som tekst', 'Copy as text'),
  thisSection: text('Dette afsnit', 'This section'),
  wholeAssessment: text('Hele vurderingen', 'The whole assessment'),
  copiedText: text(
    'Kopierede {what} som tekst. Udklipsholderen har nu personoplysninger; den ryddes, når Kreds låses.',
    'Copied {what} as text. The clipboard now holds personal data; it is cleared when Kreds is locked.',
  ),
  section: text('afsnit {letter}', 'section {letter}'),
  all: text('hele vurderingen', 'the whole assessment'),
  nothingWritten: text('Der er ikke skrevet noget at kopiere endnu.', 'Nothing is written yet to copy.'),
  several: text('{n} personer', '{n} persons'),
} as const satisfies Record<string, Text>;
