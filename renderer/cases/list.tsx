import './list.css';
import { FilePlus2, FileUp, Search } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { listTexts } from '../../shared/language/cases';
import { type Action, useActions } from '../app/actions';
import { useLanguage } from '../app/language';
import { BackupNotice } from '../backups/backup-notice';
import { StartHead } from '../start/head';
import { Button } from '../ui/button';
import { Segmented } from '../ui/choices';
import { StatusLine } from '../ui/status-line';
import { type Deleted, useDeeds } from './deeds';
import { DeleteDialog } from './delete-dialog';
import { CaseGrid } from './grid';
import { useImporting } from './importing';
import { NewCaseForm } from './new-case-form';
import { NoCases } from './no-cases';
import { useCases } from './use-cases';

export interface CaseListProps {
  readonly onOpen: (id: string) => void;
  /** The cases deleted since the window opened; they can be brought back. */
  readonly deleted: Deleted;
}

type Shown = 'current' | 'archived' | 'deleted';

/** The start page: all cases, found by name, number or caseworker. */
export function CaseList({ onOpen, deleted }: CaseListProps) {
  const { t } = useLanguage();
  const [query, setQuery] = useState('');
  const [chosen, setShown] = useState<Shown>('current');
  const shown = chosen === 'deleted' && deleted.cases.length === 0 ? 'current' : chosen;
  const [making, setMaking] = useState(false);
  const [active, setActive] = useState(0);
  const found = useCases(query, shown === 'archived');
  const { deeds, doomed, remove, keep } = useDeeds({ onOpen, again: found.again, deleted });
  const importing = useImporting(found.again);
  const search = useRef<HTMLInputElement>(null);

  const actions: Action[] = [
    { id: 'case.new', label: listTexts.newCase, icon: FilePlus2, shortcut: 'Mod+N', run: () => setMaking(true) },
    { id: 'case.import', label: listTexts.importCases, icon: FileUp, shortcut: 'Mod+I', run: () => void importing.start() },
    { id: 'case.search', label: listTexts.search, icon: Search, shortcut: 'Mod+F', run: () => search.current?.select() },
  ];
  useActions(actions);

  const cases = shown === 'deleted' ? deleted.cases : found.cases;
  const last = (cases?.length ?? 0) - 1;
  const at = Math.max(0, Math.min(active, last));
  const onKeyDown = (event: KeyboardEvent) => {
    const listed = cases?.[at];
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10 };
    const inGrid = event.currentTarget.getAttribute('role') === 'grid';
    const to = steps[event.key] ?? (inGrid ? { Home: 0, End: last }[event.key] : undefined);
    if (to !== undefined) {
      event.preventDefault();
      setActive(Math.max(0, Math.min(to, last)));
    }
    if (event.key === 'Enter' && listed && shown !== 'deleted') deeds.open(listed);
    if (event.key === 'Delete' && listed && inGrid && shown !== 'deleted') deeds.askDelete(listed);
  };
  const segments = [
    { value: 'current' as const, label: t(listTexts.current) },
    { value: 'archived' as const, label: t(listTexts.archived) },
    ...(deleted.cases.length > 0 ? [{ value: 'deleted' as const, label: t(listTexts.deleted, { count: deleted.cases.length }) }] : []),
  ];
  const none = cases !== undefined && cases.length === 0;
  const untouched = none && query.trim() === '' && shown === 'current';

  return (
    <div className="cases">
      <main className="cases-main">
        <StartHead cause={found.total}>
          <Button icon={FileUp} onPress={() => void importing.start()}>
            {t(listTexts.importCases)}
          </Button>
          {!untouched && (
            <Button look="primary" icon={FilePlus2} onPress={() => setMaking(true)}>
              {t(listTexts.newCase)}
            </Button>
          )}
        </StartHead>
        <search className="cases-tools">
          <div className="cases-search">
            <Search size={16} aria-hidden />
            <input
              ref={search}
              className="field-input"
              type="text"
              // biome-ignore lint/a11y/noAutofocus: the start page begins with finding a case; arrows and Enter work from here.
              autoFocus
              spellCheck={false}
              autoComplete="off"
              aria-label={t(listTexts.search)}
              placeholder={t(listTexts.search)}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setActive(0);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setQuery('');
                onKeyDown(event);
              }}
            />
          </div>
          <Segmented label={t(listTexts.which)} hideLabel value={shown} options={segments} onCommit={setShown} />
          <span className="cases-count secondary" role="status">
            {cases &&
              !none &&
              t(cases.length === 1 ? listTexts.foundOne : listTexts.found, { count: shown === 'deleted' ? cases.length : found.total })}
          </span>
        </search>
        <div>
          <BackupNotice />
          {making && <NewCaseForm onMade={onOpen} onCancel={() => setMaking(false)} />}
        </div>
        {cases && cases.length > 0 ? (
          <CaseGrid
            cases={cases}
            total={shown === 'deleted' ? cases.length : found.total}
            active={at}
            onActivate={setActive}
            deeds={deeds}
            deleted={shown === 'deleted'}
            onKeyDown={onKeyDown}
            onEnd={found.more}
          />
        ) : (
          <NoCases
            loading={cases === undefined}
            failure={found.failure}
            onRetry={found.again}
            query={query}
            onClear={() => setQuery('')}
            archived={shown === 'archived'}
            making={making}
            onNew={() => setMaking(true)}
          />
        )}
      </main>
      <footer className="cases-foot">
        <StatusLine />
      </footer>
      <DeleteDialog doomed={doomed} onDelete={({ listed }) => void remove(listed)} onKeep={keep} />
      {importing.dialog}
    </div>
  );
}
