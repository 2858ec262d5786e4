import '../jitless';
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { exampleCases } from '../../shared/examples/examples';
import { listingOf } from '../../shared/overview/listing';
import { Failure, replyOf } from '../failure';
import { faultOf } from '../fault';
import { today } from '../today';
import type { CaseStore } from './case-store';
import { openLocalStore } from './local-store';
import type { OpenStore, Request, RescueAnswer, RescueRequest, Response } from './messages';
import { openReadingStore } from './reading-store';
import { lookForRescue, rescue } from './rescue';
import { type Rotation, rotateKeys, settleKeys } from './rotate';

/**
 * The store's own process: the only one that holds open files and keys of cases. It does one request after the other, and ends
 * when it is closed, so that nothing it knew stays in memory.
 */
let store: CaseStore | undefined;
let opened: Opened | undefined;

type Opened = Pick<OpenStore, 'folder' | 'backup' | 'months'> & { readonly key: Uint8Array };

async function open({ folder, keys, create, reading, backup, months }: OpenStore): Promise<null> {
  const [newest, ...others] = keys;
  if (store || !newest) throw new Failure('invalid', 'the store is open');
  if (reading) {
    store = openReadingStore({ folder, keys, who: userInfo().username, now });
    return null;
  }
  const key = others.length > 0 ? await settleKeys(folder, keys) : newest;
  opened = { folder, key, backup, months };
  store = storeIn(opened, create);
  if (create) for (const example of exampleCases) await store['cases.create']({ case: { ...example, fictional: true } });
  backUpByDay();
  return null;
}

/** The store is closed meanwhile, and open again however it ends. */
async function rotate(rotation: Rotation): Promise<null> {
  if (!store || !opened) throw new Failure('locked');
  const { folder, key } = opened;
  await store.close();
  store = undefined;
  // Where not even the old state can be brought back, the process ends, which locks: the next opening settles it.
  const rotated = await rotateKeys(folder, key, rotation).catch(() => process.exit(1));
  opened = { ...opened, key: rotated.key };
  store = storeIn(opened, false);
  if ('fault' in rotated) throw rotated.fault;
  await store.audit({ what: 'rekeyed', subject: '', detail: rotation.everyCase ? 'library and cases' : 'library' });
  return null;
}

function storeIn({ folder, key, backup, months }: Opened, create: boolean): CaseStore {
  return openLocalStore({
    folder,
    key,
    create,
    who: userInfo().username,
    now,
    newId: randomUUID,
    listingOf: (value) => listingOf(value, today()),
    ...(backup ? { backup } : {}),
    months,
  });
}

/** Before a store is open: what a rescue would bring, or the rescue. */
function rescueOf({ act, ...from }: RescueRequest): RescueAnswer {
  if (store) throw new Failure('invalid', 'the store is open');
  const look = lookForRescue(from);
  return act ? { look, key: rescue(from, { who: userInfo().username, at: now() }) } : { look };
}

const now = () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });

const hour = 3_600_000;

/** Asked again every hour, for a program that stays open over night. */
function backUpByDay(): void {
  void store?.backUpDaily();
  setInterval(() => void store?.backUpDaily(), hour).unref();
}

/** What takes its time in small steps, between which others are answered. */
const besides: readonly Request['name'][] = ['backups.make', 'backups.restore', 'backUpDaily'];

/** The main process has checked the input against the schema of the call. */
async function answer({ name, input }: Request): Promise<unknown> {
  if (name === 'open') return open(input as OpenStore);
  if (name === 'rotate') return rotate(input as Rotation);
  if (name === 'rescue') return rescueOf(input as RescueRequest);
  if (!store) throw new Failure('locked');
  const done = await (store[name] as (input: unknown) => unknown)(input);
  if (name === 'close') store = undefined;
  return done ?? null;
}

let turn = Promise.resolve();

process.parentPort.on('message', ({ data }: { data: Request }) => {
  const done = turn.then(() => respond(data));
  if (!besides.includes(data.name)) turn = done;
});

async function respond(request: Request): Promise<void> {
  let fault: string | undefined;
  const reply = await replyOf(
    () => answer(request),
    (error) => {
      fault = faultOf(error);
    },
  );
  const response: Response = { number: request.number, reply, ...(fault ? { fault } : {}) };
  process.parentPort.postMessage(response);
}
