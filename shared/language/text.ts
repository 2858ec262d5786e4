/** A text of the product in both its languages. Texts live in tables beside each other; none is written where it is shown. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

export type Language = keyof Text;

/** The text in one language, with `{name}` replaced by the value of that name. */
export function say(text: Text, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Replaces `{name}` in both languages; a value may itself be a text. */
export function fill(text: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const inLanguage = (language: Language) => {
    const flat = Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]);
    return say(text, language, Object.fromEntries(flat));
  };
  return { da: inLanguage('da'), en: inLanguage('en') };
}

const lists: Record<Language, Intl.ListFormat> = { da: new Intl.ListFormat('da'), en: new Intl.ListFormat('en') };

/** "Anna, Bo og Ida". */
export const listed = (words: readonly string[], language: Language): string => lists[language].format(words);
