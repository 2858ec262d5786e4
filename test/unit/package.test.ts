import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeBundles, root } from '../../build/bundle.mjs';
import { closeFuses } from '../../build/electron-builder.mjs';
import { machineFlags, programEnvironment } from '../../build/launch.mjs';
import { billOfMaterials, licencesText, partsFile, partsOf } from '../../build/parts.mjs';
import { temporaryFolder } from '../helpers/store';

/** What goes to users: what it is made of, and the locks of its executable. */

describe('The parts of the program that others wrote', () => {
  const parts = partsOf(root, codeBundles, '45.4.1');

  it('are named with version and licence, each with its text', () => {
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['electron', 'react', 'konva', 'zod', 'immer', 'hash-wasm']));
    expect(parts.filter(({ version, text }) => !/^\d+\.\d+\.\d+/.test(version) || text.length < 50)).toEqual([]);
    const text = licencesText(parts);
    for (const { name, version } of parts) expect(text).toContain(`${name} ${version}`);
  });

  it('stand in the bill of materials, each once, and the program rests on all of them', () => {
    const bill = billOfMaterials({ name: 'kreds', version: '0.1.0' }, parts);
    const refs = bill.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(parts.length);
    expect(bill.dependencies).toEqual([{ ref: 'kreds', dependsOn: refs }]);
  });

  it.each(['GPL-3.0-only', 'AGPL-3.0', 'SSPL-1.0', ''])('may not have the licence “%s”', (license) => {
    const folder = temporaryFolder();
    const inside = path.join(folder, 'node_modules', 'taken');
    mkdirSync(inside, { recursive: true });
    writeFileSync(path.join(inside, 'package.json'), JSON.stringify({ name: 'taken', version: '1.0.0', license }));
    mkdirSync(path.dirname(partsFile(folder, 'main')), { recursive: true });
    for (const bundle of ['main']) writeFileSync(partsFile(folder, bundle), JSON.stringify(['node_modules/taken']));
    for (const whole of ['better-sqlite3', '@fontsource/source-sans-3']) symlinked(folder, whole);
    expect(() => partsOf(folder, ['main'], '45.4.1')).toThrow('taken');
  });
});

function symlinked(folder: string, name: string): void {
  const place = path.join(folder, 'node_modules', name);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(path.join(root, 'node_modules', name), place);
}

describe.runIf(process.platform === 'linux')('The packed executable', () => {
  let executable: string;

  beforeAll(async () => {
    const folder = temporaryFolder();
    const original = path.dirname(process.execPath);
    executable = path.join(folder, 'kreds');
    for (const entry of readdirSync(original)) {
      if (entry !== path.basename(process.execPath) && entry !== 'resources')
        symlinkSync(path.join(original, entry), path.join(folder, entry));
    }
    copyFileSync(process.execPath, executable);
    await closeFuses(executable);
  });

  const said = (args: readonly string[], env: Record<string, string>) => {
    try {
      return execFileSync(executable, args, {
        env: { ...programEnvironment(), ...env },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 20_000,
      });
    } catch (error) {
      return String(Reflect.get(Object(error), 'stdout')) + String(Reflect.get(Object(error), 'stderr'));
    }
  };

  it('does not run as Node, nor what Node’s own variable names', () => {
    const script = path.join(temporaryFolder(), 'said.cjs');
    writeFileSync(script, 'console.log("ran " + 6 * 7)');
    expect(said([script], { ELECTRON_RUN_AS_NODE: '1' })).not.toContain('ran 42');
    expect(said(machineFlags(), { NODE_OPTIONS: `--require=${script}` })).not.toContain('ran 42');
  });

  it('loads nothing but its own archive, not a folder beside it', () => {
    const folder = path.join(path.dirname(executable), 'resources', 'app');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"name": "other", "main": "main.js"}');
    writeFileSync(path.join(folder, 'main.js'), 'console.log("ran " + 6 * 7); process.exit(0)');
    expect(said(machineFlags(), {})).not.toContain('ran 42');
  });
});
