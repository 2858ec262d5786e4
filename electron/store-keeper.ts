import { readFileSync } from 'node:fs';
import type { Rescue } from '../shared/bridge/backups';
import type { Reply, Secret, StoreState } from '../shared/bridge/bridge';
import type { Office } from '../shared/office/office';
import { Failure } from './failure';
import { log } from './log';
import { backupsIn } from './store/backup/contents';
import type { StoreProcess } from './store/client';
import type { RequestName, StoreRequests } from './store/messages';
import { backupsFolder, hasBackups, hasLibrary, isUnmade, keyFile } from './store/places';
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
  /** Opens the cases to be read, where another has them. */
  read(secret: Secret): Promise<StoreState>;
  /** What the newest good backup brings where the store can't be opened; with `act`, brings it and opens. */
  rescue(wanted: { secret: Secret; act: boolean; backups: string | undefined }): Promise<{ look: Rescue; state: StoreState }>;
  /** Ends the store's process, and with it all that it knew. */
  lock(): Promise<StoreState>;
  /** Asks the open store; throws its failure. */
  ask<Name extends RequestName>(name: Name, input: StoreRequests[Name]['input']): Promise<StoreRequests[Name]['output']>;
}

export interface KeeperOptions {
  readonly folder: string;
  readonly vault: Vault;
  /** The vault of a backup, which has a sealed key of its own. */
  readonly vaultOf: (folder: string) => Vault;
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
export function keepStore({ folder, vault, vaultOf, attempts, start, onOpened, onLocked, office }: KeeperOptions): StoreKeeper {
  let running: StoreProcess | undefined;
  let wasOpen = false;
  let reading: true | undefined;
  /** Creating, unlocking and locking happen one after the other. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(run, run);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const isNew = () => !vault.exists() && !hasLibrary(folder) && !hasBackups(folder);
  const phase = (): StoreState['phase'] => (running ? 'open' : isNew() ? 'new' : 'locked');
  const state = async (): Promise<StoreState> => ({ phase: phase(), ...(await vault.state()), ...(running && reading ? { reading } : {}) });

  const open = async (keys: readonly Uint8Array[], create: boolean, toRead?: true) => {
    const store = start(() => {
      log('store', 'the process ended by itself');
      running = undefined;
      onLocked();
    });
    const reply = await store.ask('open', {
      folder,
      keys,
      create,
      reading: toRead === true,
      backup: office.backup,
      months: office.retention?.monthsAfterArchiving,
    });
    if (!reply.ok) {
      await store.end();
      // The vault has proved the key: a list that it doesn't open is broken.
      throw new Failure(reply.code === 'wrong-key' ? 'damaged' : reply.code, reply.detail);
    }
    running = store;
    wasOpen = true;
    onOpened();
    reading = toRead;
    return state();
  };

  /** The keys that a secret opens: those of the profile, and those of each backup, whose key file may be another. */
  const keysFor = async (secret: Secret, backups: string) => {
    let refused: unknown;
    const opened = (one: Vault) =>
      one.open(secret).catch((error: unknown) => {
        refused ??= error;
        return [];
      });
    const ownKeys = await opened(vault);
    const keys: Record<string, readonly Uint8Array[]> = {};
    const known = new Map<string, readonly Uint8Array[]>();
    for (const { id, folder: of } of backupsIn(backups)) {
      const sealed = sealedKey(of);
      const same = known.get(sealed) ?? (await opened(vaultOf(of)));
      known.set(sealed, same);
      keys[id] = same;
    }
    if (ownKeys.length === 0 && Object.values(keys).every((each) => each.length === 0) && refused) throw refused;
    return { ownKeys, keys };
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
    read: (secret) =>
      inTurn(async () => {
        if (running) throw new Failure('invalid', 'the store is open');
        return open(await attempts.try(() => vault.open(secret)), false, true);
      }),
    rescue: ({ secret, act, backups = backupsFolder(folder) }) =>
      inTurn(async () => {
        if (running) throw new Failure('invalid', 'the store is open');
        const { ownKeys, keys } = await attempts.try(() => keysFor(secret, backups));
        const store = start(() => undefined);
        const reply = await store.ask('rescue', { folder, backups, ownKeys, keys, act });
        await store.end();
        if (!reply.ok) throw new Failure(reply.code, reply.detail);
        const { look, key } = reply.value;
        return { look, state: key ? await open([key], false) : await state() };
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

/** The sealed key of a backup as it is written: most backups have the same. */
function sealedKey(folder: string): string {
  try {
    return readFileSync(keyFile(folder), 'utf8');
  } catch {
    return '';
  }
}
