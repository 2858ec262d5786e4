import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { FailureCode, OfficeState, Settings, StoreState } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import { rescueTexts } from '../../shared/language/rescue';
import { KeyPage } from '../keys/key-page';
import { Loading } from '../ui/loading';
import { UiProvider } from '../ui/provider';
import { StatusProvider, useTell } from '../ui/status-line';
import { ActionsProvider } from './actions';
import { call } from './bridge';
import { CantStart } from './cant-start';
import { CasesChangedProvider } from './cases-changed';
import { ErrorBoundary } from './errors';
import { LanguageProvider, useLanguage } from './language';
import { Main } from './main-window';
import { noOffice, OfficeContext } from './office';
import { defaultSettings, SettingsProvider } from './settings';
import type { Stations } from './stations';
import { useTheme } from './theme';

interface Started {
  /** Counts what was let in: settings are the user's own only then. */
  readonly entered: number;
  /** The program was started for the first time. */
  readonly first: boolean;
  readonly settings: Settings;
  readonly store: StoreState;
  readonly office: OfficeState;
}

/** The whole window: what the user sees from the start until the window closes. */
export function App({ stations }: { stations: Stations }) {
  const [started, setStarted] = useState<Started>();
  const [failure, setFailure] = useState<FailureCode>();
  const start = useCallback(async (first = false) => {
    setFailure(undefined);
    const [settings, store, office] = await Promise.all([
      call('settings.get', undefined),
      call('store.state', undefined),
      call('office.get', undefined),
    ]);
    if (!store.ok) setFailure(store.code);
    else
      setStarted((before) => ({
        entered: (before?.entered ?? 0) + 1,
        first,
        settings: settings.ok ? settings.value : defaultSettings,
        store: store.value,
        office: office.ok ? office.value : noOffice,
      }));
  }, []);
  useEffect(() => void start(), [start]);

  return (
    <SettingsProvider key={started?.entered} initial={started?.settings ?? defaultSettings}>
      {(settings) => (
        <LanguageProvider language={settings.language}>
          <Themed settings={settings}>
            {started && (
              <OfficeContext value={started.office}>
                <Phases store={started.store} first={started.first} stations={stations} onEnter={start} />
              </OfficeContext>
            )}
            {failure && <CantStart code={failure} onRetry={() => void start()} />}
            {!started && !failure && <Starting />}
          </Themed>
        </LanguageProvider>
      )}
    </SettingsProvider>
  );
}

function Themed({ settings, children }: { settings: Settings; children: ReactNode }) {
  useTheme(settings.theme);
  return (
    <UiProvider language={settings.language}>
      <StatusProvider>
        <ErrorBoundary where="window">{children}</ErrorBoundary>
      </StatusProvider>
    </UiProvider>
  );
}

const Starting = () => <Loading label={useLanguage().t(appTexts.starting)} />;

interface PhasesProps {
  readonly store: StoreState;
  readonly first: boolean;
  readonly stations: Stations;
  readonly onEnter: (first: boolean) => void;
}

/** First start and unlocking come before the cases. When the store's process died, what could not be saved waits behind the key page. */
function Phases({ store: atStart, first, stations, onEnter }: PhasesProps) {
  const [store, setStore] = useState(atStart);
  const entered = atStart.phase === 'open';
  const open = store.phase === 'open';
  const { t } = useLanguage();
  const tell = useTell();
  useEffect(() => {
    if (store.reading) tell({ text: t(rescueTexts.reading), refused: true });
  }, [store.reading, t, tell]);
  useEffect(() => window.kreds.on('locked', () => setStore((before) => ({ ...before, phase: 'locked' }))), []);
  useEffect(() => (entered ? undefined : window.kreds.on('closing', () => window.kreds.closed(true))), [entered]);
  return (
    <>
      {entered && (
        <ActionsProvider paused={!open}>
          <div className="entered" hidden={!open}>
            <CasesChangedProvider>
              <Main stations={stations} first={first} locked={!open} />
            </CasesChangedProvider>
          </div>
        </ActionsProvider>
      )}
      {!open && <KeyPage store={store} onOpen={entered ? setStore : () => onEnter(store.phase === 'new')} />}
    </>
  );
}
