import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type Language, say, type Text } from '../../shared/language/text';

export interface LanguageUse {
  readonly language: Language;
  /** A text in the chosen language; values may be texts themselves. */
  readonly t: (text: Text, values?: Readonly<Record<string, string | number | Text>>) => string;
}

function languageUse(language: Language): LanguageUse {
  return {
    language,
    t: (text, values = {}) => {
      const flat = Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]);
      return say(text, language, Object.fromEntries(flat));
    },
  };
}

const LanguageContext = createContext<LanguageUse>(languageUse('da'));

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const use = useMemo(() => languageUse(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={use}>{children}</LanguageContext>;
}

/** The chosen language, and `t` that says a text in it. */
export const useLanguage = (): LanguageUse => useContext(LanguageContext);
