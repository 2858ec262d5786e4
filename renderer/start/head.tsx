import './head.css';
import { Settings2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { appTexts } from '../../shared/language/app';
import { overCasesTexts as texts } from '../../shared/language/overview';
import { settingsTexts } from '../../shared/language/settings';
import { useLanguage } from '../app/language';
import { Mark } from '../app/mark';
import { shortcutText } from '../app/shortcuts';
import { Button, IconButton } from '../ui/button';
import { Kbd } from '../ui/tooltip';
import { type StartPage, startPages, useDue, usePages } from './pages';

export interface StartHeadProps {
  /** What can be done on the page. */
  readonly children?: ReactNode;
  /** Something that the count of reminders may have changed with. */
  readonly cause?: unknown;
}

/** The head of a page over all cases: where one is, the ways to the others, and what can be done here. */
export function StartHead({ children, cause }: StartHeadProps) {
  const { t, language } = useLanguage();
  const { onPalette, onSettings } = usePages();
  const due = useDue(cause);
  return (
    <header className="cases-head">
      <Mark size={32} />
      <nav className="start-pages" aria-label={t(texts.pages)}>
        {startPages.map((page) => (
          <PageLink key={page} page={page} due={page === 'reminders' ? due : 0} />
        ))}
      </nav>
      <Button look="quiet" onPress={onPalette}>
        {t(appTexts.paletteActions)} <Kbd keys={shortcutText('Mod+K', language)} />
      </Button>
      <IconButton icon={Settings2} label={t(settingsTexts.settings)} keys={shortcutText('Mod+,', language)} onPress={onSettings} />
      {children}
    </header>
  );
}

function PageLink({ page, due }: { page: StartPage; due: number }) {
  const { t, language } = useLanguage();
  const pages = usePages();
  if (pages.page === page)
    return (
      <h1 aria-current="page" tabIndex={-1}>
        {t(texts[page])}
      </h1>
    );
  const keys = shortcutText(`Mod+${startPages.indexOf(page) + 1}`, language);
  return (
    <button type="button" className="start-page" title={keys} onClick={() => pages.go(page)}>
      {t(texts[page])}
      {due > 0 && (
        <>
          <span className="start-due" aria-hidden>
            {due}
          </span>
          <span className="said"> {t(texts.remindersDue, { count: due })}</span>
        </>
      )}
    </button>
  );
}
