import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineFlags, programEnvironment } from '../../build/launch.mjs';
import { fullName } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { exampleCases } from '../../shared/examples/examples';
import { writeExchange } from '../../shared/formats/exchange';
import { familyCase } from '../fixtures/attachment-cases';
import { largeCase } from '../fixtures/large-case';
import { archiveFaults, lettersIn } from '../helpers/pdf-archive';

/** Both example cases, a large family and a draft of our own, printed by the built program in the real Electron, and read by other people's tools. */

const root = path.resolve(import.meta.dirname, '../..');
const hasTools = ['pdfinfo', 'pdftotext', 'pdffonts', 'qpdf'].every((tool) => spawnSync(tool, ['--version']).error === undefined);

interface Printed {
  readonly value: Case;
  readonly file: string;
}

let folder: string;
const printed: Printed[] = [];

const tool = (name: string, ...args: string[]): string => execFileSync(name, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const pagesOf = (file: string): string[] => tool('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kreds-attachment-'));
  const cases = [...exampleCases, largeCase(60), familyCase()];
  const inputs = cases.map((value, index) => {
    const file = path.join(folder, `sag-${index}.json`);
    writeFileSync(file, writeExchange(value));
    return file;
  });
  const program = path.join(root, 'out', 'app', 'cli.js');
  execFileSync(process.execPath, [...machineFlags(), program, 'attachment', ...inputs, '--out', path.join(folder, 'pdf')], {
    env: programEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for (const [index, value] of cases.entries()) printed.push({ value, file: path.join(folder, 'pdf', `sag-${index}.pdf`) });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasTools)('the printed attachment', () => {
  it('is a sound PDF of A4 pages, without scripts and without a lock', () => {
    for (const { file } of printed) {
      expect(tool('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
      const info = tool('pdfinfo', '-l', '-1', file);
      expect(info).toMatch(/JavaScript:\s+no/);
      expect(info).toMatch(/Encrypted:\s+no/);
      const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => [Number(width), Number(height)]);
      expect(sizes.length).toBeGreaterThan(5);
      for (const size of sizes) expect(size.toSorted((a, b) => a - b).map(Math.round)).toEqual([595, 842]);
    }
  });

  it('numbers every page and marks every page', () => {
    for (const [index, { file }] of printed.entries()) {
      const pages = pagesOf(file);
      for (const [place, page] of pages.entries()) {
        expect(page).toContain(`Side ${place + 1} af ${pages.length}`);
        expect(page).toContain(index === 0 ? 'ENDELIG' : 'UDKAST');
        expect(page).toContain('Intern udgave');
      }
    }
  });

  it('has its headings as text, in order, also as bookmarks', () => {
    const headings = [
      'Sammenfatning',
      'Barnets perspektiv',
      'Genogram',
      'Netværkskort',
      'Undersøgte kredse',
      'Professionelt netværk',
      'Underskrift',
    ];
    for (const { file } of printed) {
      const text = oneLine(tool('pdftotext', file, '-'));
      expect(text).toContain('Familie og netværk – bilag til børnefaglig undersøgelse');
      const bookmarks = [...tool('qpdf', '--json', '--json-key=outlines', file).matchAll(/"title": "(.*)"/g)].map(([, title]) => title);
      for (const heading of headings) expect(text).toContain(heading);
      expect(headings.filter((heading) => bookmarks.includes(heading))).toEqual(headings);
      const places = headings.map((heading) => text.lastIndexOf(`${heading} `) >= 0 || text.endsWith(heading));
      expect(places.every(Boolean)).toBe(true);
    }
  });

  it('is tagged: headings, tables with header cells, and drawings that say what they show', () => {
    for (const { file } of printed) {
      expect(tool('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
      const structure = tool('pdfinfo', '-struct', file);
      for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure']) expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
      const whole = tool('qpdf', '--json', file);
      const figures = structure.match(/^\s*Figure\b/gm)?.length ?? 0;
      expect(whole.match(/"\/Alt": ".{10,}"/g)?.length).toBe(figures);
      expect(whole).toMatch(/"\/Lang": "(u:)?da-DK"/);
      expect(whole).toContain('"/DisplayDocTitle": true');
    }
  });

  it('keeps every rule of PDF/A-2a that can be checked here', async () => {
    for (const { file } of printed) {
      expect(await archiveFaults(readFileSync(file))).toEqual([]);
      expect(tool('pdfinfo', '-meta', file)).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    }
  });

  it('has no letter below 9 pt, on maps and in legends neither', async () => {
    for (const { file } of printed) {
      const letters = await lettersIn(readFileSync(file));
      expect(Math.min(...letters.map(({ size }) => size))).toBeGreaterThan(8.98);
    }
  });

  it('holds all its fonts, each with its Unicode map', () => {
    for (const { file } of printed) {
      const fonts = tool('pdffonts', file).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) {
        expect(font).toContain('SourceSans3');
        expect(font).toMatch(/yes yes yes\s+\d+\s+0$/);
      }
    }
  });

  it('writes everyone of the assessment by name, with æ, ø and å', () => {
    for (const { value, file } of printed) {
      const text = oneLine(tool('pdftotext', file, '-'));
      for (const entry of value.assessment?.personEntries ?? []) {
        expect(text).toContain(fullName(value.persons.find((person) => person.id === entry.person)));
      }
    }
    expect(tool('pdftotext', printed.at(-1)?.file ?? '', '-')).toContain('Ågot Sørensen');
  });

  it('hides the last four digits of every CPR number', () => {
    for (const { value, file } of printed) {
      const text = tool('pdftotext', file, '-');
      for (const { cpr, cprFictional } of value.persons) {
        const last = (cpr ?? cprFictional ?? '').slice(-4);
        if (last) expect(text).not.toMatch(new RegExp(`\\d{6}-?${last}`));
      }
      expect(text).toMatch(/\d{6}-••••/);
    }
  });

  it('lists what is missing in a draft, and nothing of the kind in a final attachment', () => {
    expect(tool('pdftotext', printed[0]?.file ?? '', '-')).not.toContain('Det mangler');
    for (const { file } of printed.slice(1)) expect(tool('pdftotext', file, '-')).toContain('Det mangler');
  });

  it('tells in its metadata neither who is in the case nor who made the file or where', () => {
    for (const { value, file } of printed) {
      const said = tool('pdfinfo', file) + tool('pdfinfo', '-meta', file);
      expect(said).toContain(value.case.caseNumber ?? '');
      expect(said).not.toMatch(/^Author:/m);
      const names = value.persons.flatMap(({ firstName, lastName }) => [firstName, lastName ?? '']).filter((name) => name.length > 2);
      for (const name of [...names, value.case.caseworker ?? '-', userInfo().username, root, folder]) expect(said).not.toContain(name);
      expect(readFileSync(file, 'latin1')).not.toContain(homedir());
    }
  });
});
