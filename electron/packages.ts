import { createHash, randomUUID } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SealedFile } from '../shared/bridge/bridge';
import type { MadePackage, PackageToMake } from '../shared/bridge/packages';
import { givenAway } from '../shared/case/commands/handover';
import { contentHash } from '../shared/case/revisions';
import { remarksOf } from '../shared/formats/remarks';
import type { CasePackage } from '../shared/handover/package';
import { Failure } from './failure';
import { writeAtomically } from './files/write';
import type { StoreKeeper } from './store-keeper';
import { isRecipient } from './vault/seal';

/** Case packages on their way out of the store and into it. What they hold is sealed and opened in the store's own process. */

const historyKept = 10_000;
const mostBytes = 150_000_000;
const beginning = 'age-encryption.org/v';

export interface PackageMaking {
  readonly store: StoreKeeper;
  readonly escrow: string | undefined;
  readonly now: () => string;
  /** Asks where to save under a suggested name. */
  readonly choose: (suggested: string) => Promise<string>;
}

/** Seals, writes down that something leaves the store, and writes the file; in this order, and each only when the one before worked. */
export async function makePackage(asked: PackageToMake, { store, escrow, now, choose }: PackageMaking): Promise<MadePackage> {
  const { kind, sealedFor, case: value } = asked;
  if ('recipient' in sealedFor && !(await isRecipient(sealedFor.recipient))) throw new Failure('invalid', 'recipient');
  const packed = await packageOf(asked, store, now());
  const file = await choose(`kreds-${value.case.caseNumber?.replace(/[^\p{L}\p{N}.-]+/gu, '_') || 'sag'}-${kind}.kreds.age`);
  const sealed = await store.ask('sealPackage', { package: packed, sealedFor, escrow });
  const sha256 = createHash('sha256').update(sealed).digest('hex');
  const to = 'recipient' in sealedFor ? 'key' : 'passphrase';
  await store.ask('audit', { what: 'packaged', subject: value.id, detail: `${kind} ${to} sha256:${sha256}` });
  await writeAtomically(file, sealed);
  return { file: path.basename(file), sha256, contentHash: packed.hash, at: packed.madeAt };
}

async function packageOf({ kind, from, to, case: value, session }: PackageToMake, store: StoreKeeper, at: string): Promise<CasePackage> {
  const head = { madeAt: at, from, to, caseId: value.id, hash: contentHash(value) };
  switch (kind) {
    case 'remarks': {
      const remarks = remarksOf(value, session ?? '');
      if (!remarks) throw new Failure('invalid', 'session');
      return { ...head, kind, remarks };
    }
    case 'move':
      return { ...head, kind, case: givenAway(value), history: await store.ask('cases.history', { id: value.id, limit: historyKept }) };
    case 'review':
      return { ...head, kind, case: givenAway(value), replyTo: (await store.ask('packages.key', undefined)).recipient };
    case 'copy':
      return { ...head, kind, case: givenAway(value) };
  }
}

/** Remembers sealed files that were chosen, until they are opened; nothing of them is read but their beginning. */
export function sealedFiles() {
  const chosen = new Map<string, string>();
  return {
    /** Undefined for a file that isn't sealed. */
    async noticed(file: string): Promise<SealedFile | undefined> {
      const handle = await open(file, 'r');
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(400), 0, 400, 0);
        const start = buffer.subarray(0, bytesRead).toString('latin1');
        if (!start.startsWith(beginning)) return undefined;
        if ((await handle.stat()).size > mostBytes) throw new Failure('too-large');
        const token = randomUUID();
        chosen.set(token, file);
        return { token, asksPassphrase: start.includes('\n-> scrypt ') };
      } finally {
        await handle.close();
      }
    },
    async bytesOf(token: string): Promise<Uint8Array> {
      const file = chosen.get(token);
      if (file === undefined) throw new Failure('missing');
      return readFile(file);
    },
  };
}
