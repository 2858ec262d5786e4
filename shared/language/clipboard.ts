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
  several: text('{n} personer', '{n} persons'),
} as const satisfies Record<string, Text>;
