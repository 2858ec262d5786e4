import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../shared/language/text';

/** Tells the component library which language its own words are in. */
export function UiProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>{children}</I18nProvider>;
}
