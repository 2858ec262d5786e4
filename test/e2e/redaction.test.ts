import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineFlags, programEnvironment } from '../../build/launch.mjs';
import { recipientsOf } from '../../shared/attachment/recipients';
import type { Case } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { writeExchange } from '../../shared/formats/exchange';
import { guardedFamily, hiddenNames } from '../fixtures/guarded-family';
import { plantedCase } from '../fixtures/planted-case';

/** Editions as real PDFs, printed by the built program and read by another program than the one that looked them through. */

const root = path.resolve(import.meta.dirname, '../..');
const hasTools = ['pdftotext', 'pdfinfo', 'qpdf'].every((name) => spawnSync(name, ['--version']).error === undefined);
const tool = (name: string, ...args: string[]): string => execFileSync(name, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
const school = 'Havnegadeskolen';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kreds-redaction-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A case whose every text tells of the school and of those who must stay unknown. */
function planted(): Case {
  const names = hiddenNames('names');
  let count = 0;
  return plantedCase(guardedFamily('names'), (fieldPath) => {
    count += 1;
    if (fieldPath === 'assessment.professional.organisation') return school;
    return count % 2
      ? `Det går godt. Barnet er glad for ${school}.`
      : `${names[count % names.length]} er med på ${school.toLowerCase()}s hold.`;
  });
}

function print(value: Case, recipient: string): { file: string; code: number; said: string } {
  const [input, file] = [path.join(folder, `${value.id}.json`), path.join(folder, `${value.id}-${recipient}.pdf`)];
  writeFileSync(input, writeExchange(value));
  const program = path.join(root, 'out', 'app', 'cli.js');
  const words = [...machineFlags(), program, 'attachment', input, '--recipient', recipient, '--out', file];
  const { status, stderr } = spawnSync(process.execPath, words, { env: programEnvironment(), encoding: 'utf8' });
  return { file, code: status ?? 1, said: stderr };
}

const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/æ|ae/g, 'e')
    .replace(/[^\p{L}]/gu, '');

/** Text, alternative texts, bookmarks, metadata and all other strings of a file, in one. */
const everythingIn = (file: string): string =>
  squash(
    [tool('pdftotext', file, '-'), tool('pdfinfo', '-meta', file), tool('qpdf', '--json', '--json-stream-data=none', file)].join('\n'),
  );

describe.skipIf(!hasTools)('A printed edition', () => {
  it('holds nothing of what is withheld from the father and from a partner, and the internal one does', () => {
    const secrets = [school, ...hiddenNames('names')].map(squash);
    for (const reader of ['far', 'partner']) {
      const { file, code, said } = print(planted(), reader);
      expect(code, said).toBe(0);
      const found = everythingIn(file);
      expect(secrets.filter((secret) => found.includes(secret))).toEqual([]);
    }
    expect(everythingIn(print(planted(), 'internal').file)).toContain(squash(school));
  });

  it('can be made for everyone of both example cases: the look through finds no false alarm', () => {
    for (const value of exampleCases) {
      for (const { id } of recipientsOf(value)) expect([id, print(value, id).code]).toEqual([id, 0]);
    }
  });
});
