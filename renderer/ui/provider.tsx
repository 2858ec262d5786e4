import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import '@fontsource/source-sans-3/latin-ext-400.css';
import '@fontsource/source-sans-3/latin-ext-600.css';
import './tokens.css';
import './base.css';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../shared/language/text';

/** Loads the look, and tells the component library which language its own words are in. */
export function UiProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>{children}</I18nProvider>;
}
