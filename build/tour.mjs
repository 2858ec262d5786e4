/**
 * The example case the whole way without a display: opened in the real window on a virtual one, a screenshot of each
 * station, its drawings as SVG and its attachment as PDF by the command line, all under out/example/.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { root } from './bundle.mjs';
import { ensureDisplay, machineFlags, nodeEnvironment, programEnvironment, run } from './launch.mjs';

const folder = path.join(root, 'out', 'example');
const kreds = path.join(root, 'build', 'kreds.mjs');

/** The stations, as the rail names them, and what their screenshots are called. */
const stations = {
  Sag: '1-sag',
  Familie: '2-familie',
  Netværk: '3-netvaerk',
  Vurdering: '4-vurdering',
  Bilag: '5-bilag',
  Historik: '6-historik',
};

/** Made up for the tour's own profile, which is removed when it ends. */
const passphrase = 'rundtur i eksempelsagen';

/** Through the first start, where there is no key store: a passphrase, twice, and a group of the recovery code. */
async function comeIn(page) {
  const begin = page.getByRole('button', { name: 'Kom i gang' });
  const inside = page.getByRole('grid').or(page.getByRole('button', { name: 'Familie', exact: true }));
  await begin.or(inside).first().waitFor();
  if (await begin.isVisible()) {
    for (const field of await page.getByLabel(/^Adgangssætning/).all()) await field.fill(passphrase);
    const groups = await page.locator('.recovery-code').first().locator('li').allTextContents();
    const asked = await page.locator('.recovery-try label').textContent();
    await page.getByLabel(asked).fill(groups[Number(/\d/.exec(asked)[0]) - 1]);
    await begin.click();
  }
  await inside.first().waitFor();
  const toCases = page.getByRole('button', { name: 'Alle sager' });
  if (await toCases.isVisible()) await toCases.click();
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.screenshot({ path: path.join(folder, '0-sager.png') });
  await grid.focus();
  await page.keyboard.press('Enter');
}

/** Waits until the window has been still for a moment: nothing on its way in, and two frames alike. */
async function settle(page) {
  await page.waitForTimeout(100);
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  let before;
  for (let tries = 0; tries < 40; tries += 1) {
    const now = await page.screenshot();
    if (before?.equals(now)) return;
    before = now;
    await page.waitForTimeout(150);
  }
}

/** A screenshot of each station of the example case in the real window. */
async function pictures(page) {
  page.setDefaultTimeout(20_000);
  await comeIn(page);
  for (const [name, file] of Object.entries(stations)) {
    await page.getByRole('button', { name, exact: true }).click();
    await settle(page);
    await page.screenshot({ path: path.join(folder, `${file}.png`) });
  }
}

/** The example case as a file, and from it the drawings and the attachment. */
async function papers(electron) {
  const written = await run(electron.executable, [path.join(root, 'build', 'write-example.mjs'), folder], { env: nodeEnvironment() });
  if (written !== 0) throw new Error('The example case could not be written.');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const given = path.join(folder, file);
    const out = (ending) => path.join(folder, file.replace(/\.json$/, ending));
    const commands = [
      ['draw', given, '--view', 'genogram', '--out', out('-genogram.svg')],
      ['draw', given, '--view', 'network', '--out', out('-netvaerkskort.svg')],
      ['attachment', given, '--recipient', 'internal', '--out', out('-bilag.pdf')],
    ];
    for (const command of commands) {
      if ((await run(process.execPath, [kreds, ...command])) !== 0) throw new Error(`kreds ${command[0]} failed for ${file}.`);
    }
  }
}

/**
 * @param {{executable: string}} electron
 * @param {{stay: boolean}} options stay: leave the window open until the program is ended
 */
export async function tour(electron, { stay }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const stop = await ensureDisplay();
  const profile = mkdtempSync(path.join(os.tmpdir(), 'kreds-tour-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }));
  let program;
  try {
    console.log('There is no display: taking the example case the whole way.');
    program = await _electron.launch({
      executablePath: electron.executable,
      args: [...machineFlags(), '--password-store=basic', root],
      env: { ...programEnvironment(), KREDS_TEST: '1', KREDS_PROFILE: profile },
    });
    const page = await program.firstWindow();
    await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1440, 900));
    await pictures(page).catch(async (fault) => {
      await page.screenshot({ path: path.join(folder, 'stopped-here.png') });
      throw fault;
    });
    await papers(electron);
    for (const name of readdirSync(folder).sort()) {
      console.log(`  ${path.relative(root, path.join(folder, name))}  ${Math.ceil(statSync(path.join(folder, name)).size / 1024)} kB`);
    }
    if (stay) {
      console.log('Kreds stays open; Ctrl+C ends it.');
      await new Promise((resolve) => program.once('close', resolve));
    }
  } finally {
    await program?.close();
    stop();
  }
}
