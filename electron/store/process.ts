import '../jitless';
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { exampleCases } from '../../shared/examples/examples';
import { listingOf } from '../../shared/overview/listing';
import { Failure, replyOf } from '../failure';
import { faultOf } from '../fault';
import { today } from '../today';
import { type CaseStore, openLocalStore } from './case-store';
import type { OpenStore, Request, Response } from './messages';

/**
 * The store's own process: the only one that holds open files and keys of cases. It does one request after the other, and ends
 * when it is closed, so that nothing it knew stays in memory.
 */
let store: CaseStore | undefined;

async function open({ folder, key, create, backup }: OpenStore): Promise<null> {
  if (store) throw new Failure('invalid', 'the store is open');
  store = openLocalStore({
    folder,
    key,
    create,
    who: userInfo().username,
    now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
    newId: randomUUID,
    listingOf: (value) => listingOf(value, today()),
    ...(backup ? { backup } : {}),
  });
  if (create) for (const example of exampleCases) await store['cases.create']({ case: { ...example, fictional: true } });
  backUpByDay();
  return null;
}

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
