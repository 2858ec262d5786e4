import { utilityProcess } from 'electron';
import type { Reply } from '../../shared/bridge/bridge';
import { log } from '../log';
import type { Request, RequestName, Response, StoreRequests } from './messages';

/** The store as the main process sees it: a process of its own that answers requests until it is ended. */
export interface StoreProcess {
  ask<Name extends RequestName>(name: Name, input: StoreRequests[Name]['input']): Promise<Reply<StoreRequests[Name]['output']>>;
  /** Closes the store and ends its process, and with it all that it knew. */
  end(): Promise<void>;
}

const patience = 10_000;

/** Starts the process. `onDeath` is told when it ends without having been asked to; it is not started again unseen. */
export function startStoreProcess(script: string, onDeath: () => void): StoreProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'Kreds store', stdio: 'ignore' });
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  let last = 0;
  let ending = false;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      for (const answer of waiting.values()) answer({ ok: false, code: ending ? 'locked' : 'unexpected' });
      waiting.clear();
      resolve();
      if (!ending) onDeath();
      ending = true;
    });
  });

  child.on('message', ({ number, reply, fault }: Response) => {
    if (fault) log('store', fault);
    waiting.get(number)?.(reply);
    waiting.delete(number);
  });

  const request = (name: RequestName, input: unknown) =>
    new Promise<Reply<unknown>>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      const message: Request = { number: last, name, input };
      child.postMessage(message);
    });

  return {
    ask: async (name, input) => {
      if (ending) return { ok: false, code: 'locked' };
      // The process answers each name with its own type: both sides are made from `StoreRequests`.
      return (await request(name, input)) as Reply<never>;
    },
    async end() {
      if (ending) return gone;
      ending = true;
      const timer = setTimeout(() => child.kill(), patience);
      await Promise.race([request('close', undefined), gone]);
      child.kill();
      await gone;
      clearTimeout(timer);
    },
  };
}
