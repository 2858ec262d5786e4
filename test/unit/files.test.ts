import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileFor } from '../../electron/address';
import { Failure } from '../../electron/failure';
import { faultOf, withoutMessages } from '../../electron/fault';
import { importFile } from '../../electron/files/import';
import { fileNameOf } from '../../electron/files/name';
import { savingFault } from '../../electron/files/saving-fault';
import { writeAtomically } from '../../electron/files/write';
import { writeExchange } from '../../shared/formats/exchange';
import { caseOf, temporaryFolder } from '../helpers/store';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

describe('writing a file', () => {
  it('leaves the new content and nothing else', async () => {
    const file = path.join(folder, 'sag.json');
    await writeAtomically(file, 'first');
    await writeAtomically(file, 'second');
    expect(readFileSync(file, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['sag.json']);
  });

  it('that fails leaves what was there', async () => {
    mkdirSync(path.join(folder, 'taken', 'inside'), { recursive: true });
    await expect(writeAtomically(path.join(folder, 'taken'), 'content')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('a file that can’t be saved where somebody wanted it', () => {
  const said = async (file: string) => {
    const error = await writeAtomically(file, 'content').catch((thrown: unknown) => savingFault(thrown, file, 'da'));
    return error instanceof Failure ? error.detail : error;
  };

  it('is told of in words', async () => {
    mkdirSync(path.join(folder, 'taken', 'inside'), { recursive: true });
    expect(await said(path.join(folder, 'gone', 'bilag.pdf'))).toMatch(/^Mappen er der ikke mere/);
    expect(await said(path.join(folder, 'taken'))).toMatch(/^Der ligger en mappe med det navn/);
    expect(await said(path.join(folder, `${'a'.repeat(300)}.pdf`))).toMatch(/^Navnet er for langt/);
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('is saved under a name as long as names may be', async () => {
    expect(await said(path.join(folder, `${'a'.repeat(251)}.pdf`))).toBeUndefined();
  });
});

describe('a suggested file name', () => {
  it.each([
    ['Emma, 8 år.pdf', 'Emma, 8 år.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['a/b\\c:d*e.pdf', 'a-b-c-d-e.pdf'],
    ['  ...  ', 'Kreds'],
    ['linje\nskift', 'linje-skift'],
  ])('%j becomes %j', (suggested, name) => expect(fileNameOf(suggested)).toBe(name));
});

describe('a file to import', () => {
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('is read as a case', async () => {
    const value = caseOf('Emma');
    expect(await importFile(write('emma.json', writeExchange(value)))).toEqual({ file: 'emma.json', case: value, faults: [] });
  });

  it('with faults tells them and gives no case', async () => {
    const { file, case: value, faults } = await importFile(write('broken.json', '{"schema": "kreds-exchange/1"}'));
    expect([file, value]).toEqual(['broken.json', undefined]);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('that is no text is not read', async () => {
    expect((await importFile(write('picture.json', Uint8Array.of(0xff, 0xfe, 0x00)))).faults[0]?.da).toContain('UTF-8');
  });

  it('of more than 20 MB is not read', async () => {
    expect((await importFile(write('large.json', Buffer.alloc(20 * 1024 * 1024 + 1)))).faults[0]?.da).toContain('20 MB');
  });
});

describe('an address of the program', () => {
  const inFolder = (url: string) => {
    const file = fileFor(url, path.resolve('/app/renderer'));
    return file && path.relative(path.resolve('/app/renderer'), file);
  };

  it.each([
    ['kreds://app/index.html', 'index.html'],
    ['kreds://app/assets/a.js?v=1#top', path.join('assets', 'a.js')],
    ['kreds://app/../../main.js', 'main.js'],
    ['kreds://app/%2e%2e/%2e%2e/main.js', 'main.js'],
    ['kreds://app/..%2f..%2fmain.js', undefined],
    ['kreds://app/..%5cmain.js', undefined],
    ['kreds://app/%00', undefined],
    ['kreds://app/%zz', undefined],
    ['kreds://app/', undefined],
    ['kreds://other/index.html', undefined],
    ['file:///app/renderer/index.html', undefined],
    ['https://app/index.html', undefined],
  ])('%s means %s', (url, file) => expect(inFolder(url)).toBe(file));
});

describe('what is logged of an error', () => {
  it('is its kind and where it arose, never its message', () => {
    const fault = faultOf(new TypeError('Plantagenet is not a function'));
    expect(fault).toMatch(/^TypeError < files\.test\.ts:\d+:\d+/);
    expect(fault).not.toContain('Plantagenet');
  });

  it('is told from a text of the window in the same way', () => {
    const told = withoutMessages('TypeError: Plantagenet is undefined\n    at render (kreds://app/assets/index.js:10:20)\nEmma Holm');
    expect(told).toBe('TypeError < index.js:10:20');
  });
});
