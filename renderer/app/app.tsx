import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { FailureCode, OfficeState, Settings, StoreState } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import { Loading } from '../ui/loading';
import { UiProvider } from '../ui/provider';
import { StatusProvider } from '../ui/status-line';
import { ActionsProvider } from './actions';
import { call } from './bridge';
import { CantStart } from './cant-start';
import { ErrorBoundary } from './errors';
import { KeyPage } from './key-page';
import { LanguageProvider, useLanguage } from './language';
import { Main } from './main-window';
import { noOffice, OfficeContext } from './office';
import { defaultSettings, SettingsProvider } from './settings';
import type { Stations } from './stations';
import { useTheme } from './theme';

interface Started {
  readonly settings: Settings;
  readonly store: StoreState;
  readonly office: OfficeState;
}

/** The whole window: what the user sees from the start until the window closes. */
export function App({ stations }: { stations: Stations }) {
  const [started, setStarted] = useState<Started>();
  const [failure, setFailure] = useState<FailureCode>();
  const start = useCallback(async () => {
    setFailure(undefined);
    const [settings, store, office] = await Promise.all([
      call('settings.get', undefined),
      call('store.state', undefined),
      call('office.get', undefined),
    ]);
    if (!store.ok) setFailure(store.code);
    else
      setStarted({
        settings: settings.ok ? settings.value : defaultSettings,
        store: store.value,
        office: office.ok ? office.value : noOffice,
      });
  }, []);
  useEffect(() => void start(), [start]);

  return (
    <SettingsProvider key={started ? 'kept' : 'first'} initial={started?.settings ?? defaultSettings}>
      {(settings) => (
        <LanguageProvider language={settings.language}>
          <Themed settings={settings}>
            {started && (
              <OfficeContext value={started.office}>
                <Phases store={started.store} stations={stations} />
              </OfficeContext>
            )}
            {failure && <CantStart code={failure} onRetry={start} />}
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

/** First start and unlocking come before the cases; a lock takes everything off the screen. */
function Phases({ store: atStart, stations }: { store: StoreState; stations: Stations }) {
  const [store, setStore] = useState(atStart);
  const [entered, setEntered] = useState(store.phase === 'open');
  const open = store.phase === 'open';
  const [first, setFirst] = useState(false);
  const enter = (opened: StoreState) => {
    setFirst(store.phase === 'new');
    setStore(opened);
    setEntered(true);
  };
  useEffect(() => window.kreds.on('locked', () => setStore((before) => ({ ...before, phase: 'locked' }))), []);
  useEffect(() => (entered ? undefined : window.kreds.on('closing', () => window.kreds.closed(true))), [entered]);
  return (
    <>
      {entered && (
        <ActionsProvider paused={!open}>
          <div className="entered" hidden={!open}>
            <Main stations={stations} first={first} locked={!open} onLocked={setStore} />
          </div>
        </ActionsProvider>
      )}
      {!open && <KeyPage store={store} onOpen={enter} />}
    </>
  );
}
