/**
 * Writes the example cases that are in the program as files in the exchange format: `write-example.mjs FOLDER`. Runs in
 * Electron's Node, whose dates the cases are made with.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './bundle.mjs';

const load = async (file) => (await runnerImport(path.join(root, file), { configFile: false, root, logLevel: 'error' })).module;
const { exampleCases } = await load('shared/examples/examples.ts');
const { writeExchange } = await load('shared/formats/exchange.ts');

const folder = process.argv[2];
for (const [index, example] of exampleCases.entries()) {
  writeFileSync(path.join(folder, `eksempel${exampleCases.length > 1 ? `-${index + 1}` : ''}.json`), writeExchange(example));
}
