import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAudit } from '../../electron/store/audit';
import { libraryKind } from '../../electron/store/migrations/kinds';
import { openDatabase } from '../../electron/store/open';
import { libraryFile } from '../../electron/store/places';
import { looseDrawing } from '../../shared/attachment/drawing-page';
import { drawingNameOf } from '../../shared/attachment/file-name';
import type { AttachmentOptions, CallInput, CallName, CallOutput, Reply } from '../../shared/bridge/bridge';
import { genogramScene } from '../../shared/genogram/scene';
import { finishedCase } from '../fixtures/attachment-cases';
import { smallDisk } from '../helpers/disk';
import type { Kreds } from '../helpers/kreds';
import { archiveFaults, lettersIn } from '../helpers/pdf-archive';
import { passphrase, startWith, storedCase } from '../helpers/start';
import { temporaryFolder } from '../helpers/store';
import { vaultOf } from '../helpers/vault';

/** The station Bilag: what is shown is what is saved, where it can be saved, and what the log tells of it. */
const value = finishedCase();
const options: AttachmentOptions = { recipient: 'internal', fullCpr: false, language: 'da' };
const fileName = '27.24.00-G01-1041-26_netvaerksbilag_rev1_ENDELIG_2026-11-22.pdf';
const folder = temporaryFolder();
const files = path.join(folder, 'files');
const profile = path.join(folder, 'profile');
const disk = smallDisk('48k');
let kreds: Kreds;

beforeAll(async () => {
  mkdirSync(files);
  kreds = await startWith([value], { profile, env: { KREDS_TEST_SAVE: files } });
});
afterAll(() => kreds?.close());

function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Reply<CallOutput<Name>>> {
  const given = { name, input } as { name: 'store.state'; input: undefined };
  return kreds.window.evaluate(({ name, input }) => window.kreds.call(name, input), given) as Promise<Reply<CallOutput<Name>>>;
}

const savedTo = (place: string) =>
  kreds.app.evaluate((_electron, chosen) => void Object.assign(process.env, { KREDS_TEST_SAVE: chosen }), place);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What a preview shows, by its hash: the bytes themselves don't cross well. */
const shownHash = (given: AttachmentOptions): Promise<string> =>
  kreds.window.evaluate(
    async (input) => {
      const reply = await window.kreds.call('attachment.preview', input);
      if (!reply.ok) return reply.code;
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(reply.value.pdf));
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    { case: value, options: given },
  );

describe('what is saved', () => {
  it('is byte for byte what was shown', async () => {
    const shown = await shownHash(options);
    expect(await call('attachment.save', { case: value, options })).toEqual({ ok: true, value: { file: fileName } });
    expect(hashOf(readFileSync(path.join(files, fileName)))).toBe(shown);
  });

  it('is another file once something else is asked for', async () => {
    const [whole, excerpt] = [await shownHash(options), await shownHash({ ...options, leftOut: ['sparring'] })];
    expect(excerpt).not.toBe(whole);
    expect(excerpt).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a file that can’t be saved', () => {
  const refused = async (place: string) => {
    await savedTo(place);
    const reply = await call('attachment.save', { case: value, options });
    await savedTo(files);
    expect(await storedCase(kreds.window, value.id)).toEqual(value);
    return reply;
  };

  it('because its folder is gone is refused in words, and nothing is left behind', async () => {
    expect(await refused(path.join(folder, 'gone', 'bilag.pdf'))).toMatchObject({
      ok: false,
      detail: expect.stringContaining('Mappen er der ikke mere'),
    });
    expect(readdirSync(folder).toSorted()).toEqual(['files', 'profile']);
  });

  it('because a folder has its name is refused in words', async () => {
    const taken = path.join(files, 'taken');
    mkdirSync(path.join(taken, fileName, 'inside'), { recursive: true });
    expect(await refused(taken)).toMatchObject({
      ok: false,
      detail: expect.stringContaining('en mappe med det navn'),
    });
    expect(readdirSync(taken)).toEqual([fileName]);
  });

  it.skipIf(!disk)('because the disk is full is refused in words, and what lay there before is whole', async () => {
    const before = path.join(disk?.folder ?? '', 'bilag.pdf');
    writeFileSync(before, 'older');
    expect(await refused(before)).toMatchObject({ ok: false, code: 'disk-full', detail: expect.stringContaining('Disken er fuld') });
    expect(readFileSync(before, 'utf8')).toBe('older');
    expect(readdirSync(disk?.folder ?? '')).toEqual(['bilag.pdf']);
  });

  it.skipIf(!disk)('because nothing may be written there is refused in words', async () => {
    disk?.readOnly(true);
    expect(await refused(path.join(disk?.folder ?? '', 'ny.pdf'))).toMatchObject({
      ok: false,
      detail: expect.stringContaining('Der må ikke skrives'),
    });
    disk?.readOnly(false);
  });
});

describe('a drawing by itself', () => {
  const scene = genogramScene(value, { day: '2026-11-22', language: 'da' });
  const drawing = { id: value.id, name: drawingNameOf(value, undefined, '2026-11-22', 'da'), ...looseDrawing(scene, 'Genogram', 'da') };
  const fileOf = (ending: string) => path.join(files, `27.24.00-G01-1041-26_genogram_2026-11-22.${ending}`);

  it('is saved as SVG with its letters as text, and what it shows in words', async () => {
    expect(await call('drawing.save', { ...drawing, format: 'svg', dpi: 300 })).toMatchObject({ ok: true });
    const svg = readFileSync(fileOf('svg'), 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('>Ågot Sørensen</text>');
    expect(svg).toMatch(/aria-label="Genogram/);
  });

  it('is saved as a picture of the size and sharpness that it says it has', async () => {
    expect(await call('drawing.save', { ...drawing, format: 'png', dpi: 600 })).toMatchObject({ ok: true, value: { dpi: 600 } });
    const png = readFileSync(fileOf('png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([drawing.width, drawing.height].map((px) => Math.round((px * 600) / 96)));
    const size = png.indexOf('pHYs');
    expect(Math.round(png.readUInt32BE(size + 4) * 0.0254)).toBe(600);
  });

  it('is saved as a PDF of one page in the form of an archive, no letter below 9 pt', async () => {
    expect(await call('drawing.save', { ...drawing, format: 'pdf', dpi: 300 })).toMatchObject({ ok: true });
    const pdf = readFileSync(fileOf('pdf'));
    expect(await archiveFaults(pdf)).toEqual([]);
    const letters = await lettersIn(pdf);
    expect(new Set(letters.map(({ page }) => page))).toEqual(new Set([1]));
    expect(Math.min(...letters.map(({ size }) => size))).toBeGreaterThan(8.98);
  });
});

describe('paper', () => {
  it('needs a printer, and says so in words', async () => {
    const printers = await kreds.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync());
    if (printers?.length !== 0) return;
    expect(await call('attachment.print', { case: value, options })).toMatchObject({
      ok: false,
      detail: expect.stringContaining('ingen printer'),
    });
  });
});

describe('the station', () => {
  it('tells on the first page what was left out, as soon as it is', async () => {
    const { window } = kreds;
    await window
      .getByRole('row', { name: /27.24.00-G01-1041-26/ })
      .first()
      .press('Enter');
    await window.getByRole('button', { name: 'Bilag' }).first().click();
    await window.getByRole('button', { name: /Afsnit/ }).click();
    await window.getByLabel('Sparring', { exact: true }).uncheck();
    await window.getByText('Rådgiver har udeladt disse afsnit: Sparring.').first().waitFor();
  });
});

describe('the log', () => {
  it('tells what left, for whom, of which revision and under which hash, and of what failed; never a name', async () => {
    await kreds.close();
    const [key] = await vaultOf(profile).open({ passphrase });
    if (!key) throw new Error('no key');
    const database = openDatabase(libraryFile(profile), key, libraryKind);
    const exported = readAudit(database).rows.filter(({ what }) => what === 'exported');
    database.close();
    const [first] = exported;
    expect(first).toMatchObject({ subject: value.id });
    expect(first?.detail).toMatch(
      /^attachment internal FINAL revision 1 content [0-9a-f]{12} .*file 27\.24\.00-G01-1041-26_netvaerksbilag_rev1_ENDELIG_2026-11-22\.pdf sha256:[0-9a-f]{64}$/,
    );
    expect(first?.detail).toContain(hashOf(readFileSync(path.join(files, fileName))));
    expect(exported.filter(({ detail }) => /not saved: (missing|disk-full)/.test(detail)).length).toBeGreaterThan(0);
    for (const { detail } of exported) expect(detail).not.toMatch(/Emma|Sørensen|Mette|Signe|gone|taken/);
  });
});
