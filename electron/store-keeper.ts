import type { Reply, Secret, StoreState } from '../shared/bridge/bridge';
import type { Office } from '../shared/office/office';
import { Failure } from './failure';
import { log } from './log';
import type { StoreProcess } from './store/client';
import type { RequestName, StoreRequests } from './store/messages';
import { hasLibrary, isUnmade } from './store/places';
import type { Attempts } from './vault/attempts';
import type { Vault } from './vault/vault';

/** Whether the store is new, locked or open, and the way from one to the other. */
export interface StoreKeeper {
  state(): Promise<StoreState>;
  /** Whether anyone was let in since the program started: then it has names in its memory. */
  wasOpen(): boolean;
  create(secret: Secret): Promise<StoreState>;
  unlock(secret: Secret): Promise<StoreState>;
  /** Changes what opens the cases, and with it the key; `proof` is something that opens them now. All or nothing. */
  changeKeys(change: { proof: Secret; secret: Secret; everyCase: boolean }): Promise<StoreState>;
  /** Ends the store's process, and with it all that it knew. */
  lock(): Promise<StoreState>;
  /** Asks the open store; throws its failure. */
  ask<Name extends RequestName>(name: Name, input: StoreRequests[Name]['input']): Promise<StoreRequests[Name]['output']>;
}

export interface KeeperOptions {
  readonly folder: string;
  readonly vault: Vault;
  readonly attempts: Attempts;
  /** Starts the store's process; `onDeath` is called when it ends by itself. */
  readonly start: (onDeath: () => void) => StoreProcess;
  readonly onOpened: () => void;
  /** The store closed, asked for or not. */
  readonly onLocked: () => void;
  /** What the office has decided. */
  readonly office: Office;
}

/** Keeps the store's process. A process that died is not started again unseen: the store is locked then, and the window is told. */
export function keepStore({ folder, vault, attempts, start, onOpened, onLocked, office }: KeeperOptions): StoreKeeper {
  let running: StoreProcess | undefined;
  let wasOpen = false;
  /** Creating, unlocking and locking happen one after the other. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(run, run);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const isNew = () => !vault.exists() && !hasLibrary(folder);
  const phase = (): StoreState['phase'] => (running ? 'open' : isNew() ? 'new' : 'locked');
  const state = async (): Promise<StoreState> => ({ phase: phase(), ...(await vault.state()) });

  const open = async (keys: readonly Uint8Array[], create: boolean) => {
    const store = start(() => {
      log('store', 'the process ended by itself');
      running = undefined;
      onLocked();
    });
    const reply = await store.ask('open', { folder, keys, create, backup: office.backup, months: office.retention?.monthsAfterArchiving });
    if (!reply.ok) {
      await store.end();
      throw new Failure(reply.code, reply.detail);
    }
    running = store;
    wasOpen = true;
    onOpened();
    return state();
  };

  return {
    state: () => inTurn(state),
    wasOpen: () => wasOpen,
    create: (secret) =>
      inTurn(async () => {
        if (!isNew()) throw new Failure('invalid', 'the store exists');
        return open([await vault.create(secret)], true);
      }),
    unlock: (secret) =>
      inTurn(async () => {
        if (running) return state();
        const keys = await attempts.try(() => vault.open(secret));
        // A first start that was cut short has a key and no library yet.
        return open(keys, isUnmade(folder));
      }),
    changeKeys: ({ proof, secret, everyCase }) =>
      inTurn(async () => {
        if (!running) throw new Failure('locked');
        const slots = await attempts.try(() => vault.slotsWith(proof, secret));
        const reply = await running.ask('rotate', { slots, everyCase });
        if (!reply.ok) throw new Failure(reply.code, reply.detail);
        return state();
      }),
    lock: () =>
      inTurn(async () => {
        if (!running) return state();
        const store = running;
        running = undefined;
        await store.end();
        onLocked();
        return state();
      }),
    async ask(name, input) {
      if (!running) throw new Failure('locked');
      const reply: Reply<StoreRequests[typeof name]['output']> = await running.ask(name, input);
      if (!reply.ok) throw new Failure(reply.code, reply.detail);
      return reply.value;
    },
  };
}
