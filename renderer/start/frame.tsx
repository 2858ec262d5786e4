import '../cases/list.css';
import './frame.css';
import type { LucideIcon } from 'lucide-react';
import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FailureCode, NamedCase } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import { overCasesTexts as texts } from '../../shared/language/overview';
import { listed, type Text } from '../../shared/language/text';
import { failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { nameOf } from '../cases/name';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { StatusLine } from '../ui/status-line';
import { StartHead } from './head';

export interface StartFrameProps {
  readonly actions: ReactNode;
  readonly tools: ReactNode;
  readonly notes?: ReactNode;
  readonly children: ReactNode;
}

/** A page over all cases: head, tools, what is to be noted, content, and the status line. */
export function StartFrame({ actions, tools, notes, children }: StartFrameProps) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) page.current?.querySelector('h1')?.focus();
  }, []);
  return (
    <div ref={page} className="cases start">
      <main className="cases-main">
        <StartHead>{actions}</StartHead>
        <div className="cases-tools">{tools}</div>
        <div className="start-notes">{notes}</div>
        {children}
      </main>
      <footer className="cases-foot">
        <StatusLine />
      </footer>
    </div>
  );
}

/** Only examples are shown; some cases could not be read. */
export function CasesNotes({ examples, unread, unreadText }: { examples: boolean; unread: readonly NamedCase[]; unreadText: Text }) {
  const { t, language } = useLanguage();
  const named = (each: NamedCase) => each.caseNumber || nameOf(each);
  return (
    <>
      {examples && <p className="secondary">{t(texts.examplesOnly)}</p>}
      {unread.length > 0 && (
        <p className="start-warning">
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
          {t(unreadText, { cases: listed(unread.map(named), language) })}
        </p>
      )}
    </>
  );
}

export function Waiting({ failure, onRetry }: { failure: FailureCode | undefined; onRetry: () => void }) {
  const { t } = useLanguage();
  if (!failure) return <Loading label={t(texts.loading)} />;
  return (
    <NothingHere icon={TriangleAlert} title={t(texts.cantShow)} actions={<Button onPress={onRetry}>{t(appTexts.tryAgain)}</Button>}>
      {t(failureText(failure))}
    </NothingHere>
  );
}

interface NothingProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: string;
  readonly actions?: ReactNode;
}

export const NothingHere = ({ children, ...props }: NothingProps) => (
  <div className="cases-empty">
    <EmptyState {...props}>{children && <p>{children}</p>}</EmptyState>
  </div>
);
