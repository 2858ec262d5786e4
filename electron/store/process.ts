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

async function open({ folder, key, create }: OpenStore): Promise<null> {
  if (store) throw new Failure('invalid', 'the store is open');
  store = openLocalStore({
    folder,
    key,
    create,
    who: userInfo().username,
    now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
    newId: randomUUID,
    listingOf: (value) => listingOf(value, today()),
  });
  if (create) for (const example of exampleCases) await store['cases.create']({ case: { ...example, fictional: true } });
  return null;
}

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
  turn = turn.then(async () => {
    let fault: string | undefined;
    const reply = await replyOf(
      () => answer(data),
      (error) => {
        fault = faultOf(error);
      },
    );
    const response: Response = { number: data.number, reply, ...(fault ? { fault } : {}) };
    process.parentPort.postMessage(response);
  });
});
