import { useCallback, useEffect, useState } from 'react';
import type { BackupState } from '../../shared/bridge/backups';
import type { CallName, FailureCode, Reply } from '../../shared/bridge/bridge';
import { call } from '../app/bridge';

type Deed = Extract<CallName, 'backups.make' | 'backups.folder'>;

const pause = 1500;

/** How the backups stand, asked again while some are on their way to the other folder. */
export function useBackups() {
  const [state, setState] = useState<BackupState>();
  const [failure, setFailure] = useState<FailureCode>();
  const [busy, setBusy] = useState<Deed>();
  const [done, setDone] = useState<Deed>();

  const take = useCallback((reply: Reply<BackupState>) => {
    if (reply.ok) setState(reply.value);
    setFailure(reply.ok || reply.code === 'cancelled' ? undefined : reply.code);
    return reply.ok;
  }, []);
  useEffect(() => void call('backups.state', undefined).then(take), [take]);

  const underWay = state?.there !== undefined && (state.there.state === 'under-way' || !(state.there.at || state.there.failure));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that is still under way asks once more.
  useEffect(() => {
    if (!underWay) return;
    const timer = setTimeout(() => void call('backups.state', undefined).then(take), pause);
    return () => clearTimeout(timer);
  }, [underWay, state, take]);

  const run = async (deed: Deed, asked: Promise<Reply<BackupState>>) => {
    setBusy(deed);
    setDone(undefined);
    if (take(await asked)) setDone(deed);
    setBusy(undefined);
  };
  return {
    state,
    failure,
    underWay,
    busy,
    done,
    make: () => run('backups.make', call('backups.make', undefined)),
    folder: (choose: boolean) => run('backups.folder', call('backups.folder', { choose })),
  };
}
