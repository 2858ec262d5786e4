import './jitless';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, type Surroundings } from './command-line/run';
import { today } from './today';

/**
 * The command line. Electron runs it as plain Node, where there is no `electron` to import; only what Chromium draws, the
 * attachment and drawings as PNG or PDF, needs Electron as a program.
 */
const script = process.argv.findIndex((word, index) => index > 0 && !word.startsWith('-'));
const words = process.argv.slice(script + 1);

const surroundings: Surroundings = {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  today: today(),
  print: async (value, options) => {
    const { printAttachment } = await import('./print/print');
    return (await printAttachment(value, options)).pdf;
  },
  draw: async (drawing, format, dpi) => {
    const { drawingPdf, drawingPng, sharpest } = await import('./print/picture');
    return format === 'pdf' ? drawingPdf(drawing) : drawingPng(drawing, sharpest(drawing, dpi));
  },
};

if (process.versions.electron && !process.env.ELECTRON_RUN_AS_NODE) void runInElectron();
else
  void run(words, surroundings).then((code) => {
    process.exitCode = code;
  });

/** With a profile of its own, so that the cases of whoever is logged in are out of reach. */
async function runInElectron(): Promise<void> {
  const { app } = await import('electron');
  const profile = mkdtempSync(path.join(tmpdir(), 'kreds-'));
  app.setPath('userData', profile);
  app.dock?.hide();
  // The window that printed is the last one, and must not end the program while other inputs wait.
  app.on('window-all-closed', () => {});
  app.on('quit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  await app.whenReady();
  const code = await run(words, surroundings).catch((error: unknown) => {
    surroundings.complain(`kreds: ${error instanceof Error ? error.message : String(error)}`);
    return 70;
  });
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((written) => stream.write('', written))));
  app.exit(code);
}
