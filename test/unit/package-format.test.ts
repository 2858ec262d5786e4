import { describe, expect, it } from 'vitest';
import { contentHash } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { blendedFamily } from '../../shared/examples/blended-family';
import { type CasePackage, readPackage, writePackage } from '../../shared/handover/package';

/** What is sealed into a case package. */
const head = {
  madeAt: '2026-11-27T08:00:00.000Z',
  from: 'Lone Kirk',
  to: 'Per Bak',
  caseId: blendedFamily.id,
  hash: contentHash(blendedFamily),
};
const moved: CasePackage = {
  ...head,
  kind: 'move',
  case: blendedFamily,
  history: [{ revision: 2, at: '2026-11-26T08:00:00.000Z', who: 'loki', name: 'rename', label: { da: 'Omdøbte', en: 'Renamed' } }],
};
const changed = (change: (file: Record<string, unknown> & { case: Case }) => void): string => {
  const file = JSON.parse(writePackage(moved));
  change(file);
  return JSON.stringify(file);
};
const saysOf = (text: string) => {
  const read = readPackage(text);
  return read.ok ? [] : read.faults.map(({ da }) => da);
};

describe('A package', () => {
  it('gives back the case, its history, and who sent it to whom', () => {
    expect(readPackage(writePackage(moved))).toEqual({ ok: true, package: moved });
  });

  it('of remarks gives them back, and no case', () => {
    const remarks = {
      schema: 'kreds-remarks/1' as const,
      caseId: blendedFamily.id,
      revision: 1,
      hash: head.hash,
      session: { id: 's1', on: '2026-11-27', remarks: [] },
    };
    const sent: CasePackage = { ...head, kind: 'remarks', remarks };
    expect(readPackage(writePackage(sent))).toEqual({ ok: true, package: sent });
  });

  it.each([
    ['from a newer version', (file: Record<string, unknown>) => Object.assign(file, { schema: 'kreds-package/2' }), 'nyere udgave'],
    ['that is a plain case', (file: Record<string, unknown>) => Object.assign(file, { schema: 'kreds-exchange/1' }), 'ikke en sagspakke'],
    ['of a kind that is not known', (file: Record<string, unknown>) => Object.assign(file, { kind: 'sell' }), 'kind'],
    ['that holds no case', (file: Record<string, unknown>) => Object.assign(file, { case: undefined }), 'kreds-exchange/1'],
    ['whose case was changed', (file: { case: Case }) => Object.assign(file.case.case, { caseNumber: '1' }), 'ikke det, den siger'],
    ['that says another case', (file: Record<string, unknown>) => Object.assign(file, { caseId: 'another' }), 'ikke det, den siger'],
  ])('%s is refused with the reason', (_what, change, says) => {
    expect(saysOf(changed(change))).toEqual([expect.stringContaining(says)]);
  });

  it('that is no JSON is refused without quoting it', () => {
    expect(saysOf('{"schema": "kreds-package/1", "case": {"persons": [{"firstName": "Hemmelig"')).toEqual([
      'Filen er ikke en sagspakke fra Kreds.',
    ]);
  });
});
