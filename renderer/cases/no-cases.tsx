import { Archive, FilePlus2, FolderOpen, SearchX, TriangleAlert } from 'lucide-react';
import type { FailureCode } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import { listTexts } from '../../shared/language/cases';
import { failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';

export interface NoCasesProps {
  readonly loading: boolean;
  readonly failure: FailureCode | undefined;
  readonly onRetry: () => void;
  readonly query: string;
  readonly onClear: () => void;
  readonly archived: boolean;
  /** The form of a new case is open above. */
  readonly making: boolean;
  readonly onNew: () => void;
}

/** What stands in place of the table when it has nothing to show, and what to do then. */
export function NoCases(props: NoCasesProps) {
  return <div className="cases-empty">{stateOf(props)}</div>;
}

function stateOf(props: NoCasesProps) {
  if (props.failure) return <Failed {...props} failure={props.failure} />;
  if (props.loading) return <Waiting />;
  if (props.query.trim()) return <NothingFound {...props} />;
  return props.archived ? <EmptyArchive /> : <First {...props} />;
}

const Waiting = () => <Loading label={useLanguage().t(listTexts.loading)} />;

function Failed({ failure, onRetry }: { failure: FailureCode; onRetry: () => void }) {
  const { t } = useLanguage();
  const retry = <Button onPress={onRetry}>{t(appTexts.tryAgain)}</Button>;
  return (
    <EmptyState icon={TriangleAlert} title={t(listTexts.cantList)} actions={retry}>
      <p>{t(failureText(failure))}</p>
    </EmptyState>
  );
}

function NothingFound({ query, onClear }: NoCasesProps) {
  const { t } = useLanguage();
  const clear = <Button onPress={onClear}>{t(listTexts.clearSearch)}</Button>;
  return (
    <EmptyState icon={SearchX} title={t(listTexts.nothingFound, { query: query.trim() })} actions={clear}>
      <p>{t(listTexts.nothingFoundBody)}</p>
    </EmptyState>
  );
}

function EmptyArchive() {
  const { t } = useLanguage();
  return (
    <EmptyState icon={Archive} title={t(listTexts.emptyArchive)}>
      <p>{t(listTexts.emptyArchiveBody)}</p>
    </EmptyState>
  );
}

function First({ making, onNew }: NoCasesProps) {
  const { t } = useLanguage();
  const begin = (
    <Button look="primary" icon={FilePlus2} onPress={onNew} autoFocus>
      {t(listTexts.makeFirst)}
    </Button>
  );
  return (
    <EmptyState icon={FolderOpen} title={t(listTexts.emptyTitle)} actions={making ? undefined : begin}>
      <p>{t(listTexts.emptyBody)}</p>
    </EmptyState>
  );
}
