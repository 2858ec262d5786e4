import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import type { OfficeState } from '../shared/bridge/bridge';
import { officeFaults } from '../shared/language/office';
import { readOffice } from '../shared/office/read';

const fileName = 'kreds-office.json';
const mostBytes = 5_000_000;

/** Beside the program, where those who installed it may write and its users may not. */
function folderOfProgram(): string {
  const executable = app.getPath('exe');
  // On macOS the executable lies three folders down in what is shown as the program.
  return path.dirname(process.platform === 'darwin' ? path.resolve(executable, '../../..') : executable);
}

let known: OfficeState | undefined;

/** What the office has decided, read once: the program is started anew for a file that was changed. */
export function officeState(): OfficeState {
  known ??= read(app.isPackaged ? path.join(folderOfProgram(), fileName) : process.env.KREDS_OFFICE);
  return known;
}

function read(file: string | undefined): OfficeState {
  if (!file) return { office: {}, faults: [] };
  try {
    const bytes = readFileSync(file);
    if (bytes.length > mostBytes) return { file: fileName, office: {}, faults: [officeFaults.notRead] };
    return { file: fileName, ...readOffice(new TextDecoder('utf-8').decode(bytes)) };
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return absent ? { office: {}, faults: [] } : { file: fileName, office: {}, faults: [officeFaults.notRead] };
  }
}
