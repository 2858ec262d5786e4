import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseStore } from '../../electron/store/case-store';
import { newIdentity, openSealed, recipientOf } from '../../electron/vault/seal';
import { contentHash } from '../../shared/case/revisions';
import type { CasePackage } from '../../shared/handover/package';
import { caseOf } from '../helpers/local-store';
import { codeOfCall, storeIn, temporaryFolder } from '../helpers/store';

/** Case packages, sealed and opened by real stores: nothing but the right key or passphrase gives anything out. */
const value = caseOf('Plantagenet', 'case-1');
const packed: CasePackage = {
  kind: 'move',
  madeAt: '2026-11-27T08:00:00.000Z',
  from: 'Lone Kirk',
  to: 'Per Bak',
  caseId: value.id,
  hash: contentHash(value),
  case: value,
};
const passphrase = 'kavø-mune-tylå-bide-posu';
let mine: CaseStore;
let theirs: CaseStore;

beforeEach(() => {
  mine = storeIn(temporaryFolder());
  theirs = storeIn(temporaryFolder());
});

const keyOfStore = async (store: CaseStore) => (await store['packages.key'](undefined)).recipient;
const sealed = async (sealedFor: { recipient: string } | { passphrase: string }, escrow?: string) =>
  await mine.sealPackage({ package: packed, sealedFor, escrow });

describe('A package sealed to a colleague’s key', () => {
  it('opens in the colleague’s store, and in no other', async () => {
    const bytes = await sealed({ recipient: await keyOfStore(theirs) });
    expect(await theirs.openPackage({ sealed: bytes, passphrase: undefined })).toEqual(packed);
    expect(await codeOfCall(() => mine.openPackage({ sealed: bytes, passphrase: undefined }))).toBe('wrong-key');
  });

  it('also opens with the municipality’s emergency key', async () => {
    const emergency = await newIdentity();
    const bytes = await sealed({ recipient: await keyOfStore(theirs) }, await recipientOf(emergency));
    expect(Buffer.from(await openSealed(bytes, emergency)).toString()).toContain('Plantagenet');
  });

  it('says nothing of what it holds', async () => {
    const bytes = Buffer.from(await sealed({ recipient: await keyOfStore(theirs) }));
    for (const secret of ['Plantagenet', 'Lone Kirk', 'Per Bak', '27.24.00']) expect(bytes.includes(secret)).toBe(false);
  });

  it('is sealed to the same key tomorrow', async () => {
    expect(await keyOfStore(theirs)).toBe(await keyOfStore(theirs));
    expect(await keyOfStore(theirs)).not.toBe(await keyOfStore(mine));
  });
});

describe('A package sealed with a passphrase', () => {
  it('opens with it, however its letters are written, and with no other', async () => {
    const bytes = await sealed({ passphrase });
    expect(await theirs.openPackage({ sealed: bytes, passphrase: passphrase.normalize('NFD') })).toEqual(packed);
    expect(await codeOfCall(() => theirs.openPackage({ sealed: bytes, passphrase: `${passphrase} ` }))).toBe('wrong-key');
    expect(await codeOfCall(() => theirs.openPackage({ sealed: bytes, passphrase: undefined }))).toBe('wrong-key');
  });
});

describe('A package that was tampered with', () => {
  it('is refused wherever a bit was changed and wherever it was cut, and gives nothing out', async () => {
    const bytes = await sealed({ recipient: await keyOfStore(theirs) });
    const open = (tampered: Uint8Array) => codeOfCall(() => theirs.openPackage({ sealed: tampered, passphrase: undefined }));
    const codes = new Set<string>();
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      codes.add(await open(changed));
      codes.add(await open(bytes.slice(0, at)));
    }
    expect([...codes].sort()).toEqual(['damaged', 'newer-version', 'wrong-key'].filter((code) => codes.has(code)));
    expect(codes.has('ok')).toBe(false);
  });

  it('is refused with the reason when what it holds is no package, or one from a newer version', async () => {
    const recipient = await keyOfStore(theirs);
    const { sealTo } = await import('../../electron/vault/seal');
    const open = (text: string) =>
      sealTo([recipient], new TextEncoder().encode(text)).then((bytes) => theirs.openPackage({ sealed: bytes, passphrase: undefined }));
    await expect(open('{}')).rejects.toThrow('ikke en sagspakke');
    await expect(open('{"schema": "kreds-package/9"}')).rejects.toThrow('nyere udgave');
  });

  it('of a later version of the age format says so', async () => {
    const bytes = Buffer.from('age-encryption.org/v2\n-> X25519 a\n');
    expect(await codeOfCall(() => theirs.openPackage({ sealed: bytes, passphrase: undefined }))).toBe('newer-version');
  });
});

describe('What was done to a case before it came', () => {
  it('stands in its history, and not among what it can be brought back by', async () => {
    const history = [
      { revision: 9, at: '2026-11-26T08:00:00.000Z', who: 'lone', name: 'rename', label: { da: 'Omdøbte', en: 'Renamed' } },
      { revision: 2, at: '2026-11-25T08:00:00.000Z', who: 'lone', name: 'create', label: { da: 'Oprettede', en: 'Made' } },
    ];
    const { id } = await theirs['cases.create']({ case: value, history });
    const told = await theirs['cases.history']({ id, limit: 10 });
    expect(told.map(({ who, at, label }) => [who, at, label.da])).toEqual([
      ['lone', '2026-11-26T08:00:00.000Z', 'Omdøbte'],
      ['lone', '2026-11-25T08:00:00.000Z', 'Oprettede'],
    ]);
    expect(await theirs['cases.save']({ id, base: 1, case: value, edits: [] })).toEqual({ revision: 2 });
  });
});
