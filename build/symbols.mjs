/**
 * `npm run symbols`: writes the printed symbol sheet and the table of all symbols into docs/ (or the folder that is given), from
 * the registry in shared/genogram/symbols. A test fails while they are older than the registry.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './bundle.mjs';

const sheet = path.join(root, 'shared/genogram/symbol-sheet.ts');
const { symbolSheetPages, symbolSheetTable } = (await runnerImport(sheet, { configFile: false, root, logLevel: 'error' })).module;

const folder = path.resolve(root, process.argv[2] ?? 'docs');
for (const [index, page] of symbolSheetPages().entries()) writeFileSync(path.join(folder, `symbols-${index + 1}.svg`), page);
writeFileSync(path.join(folder, 'symbols.md'), symbolSheetTable());
