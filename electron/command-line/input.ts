import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Case, limits } from '../../shared/case/schema';
import { readExchange } from '../../shared/formats/exchange';
import { fileFaults as faults } from '../../shared/language/command-line';
import { exchangeFaults } from '../../shared/language/formats';
import { fill } from '../../shared/language/text';
import { codeOf, InputFault } from './fault';

/** The formats that can be read, by the ending of the file. */
const readers = { '.json': readExchange } as const;

/** The case in a file, or an `InputFault`. What it is and how large is looked at before anything is read. */
export async function readCase(file: string): Promise<Case> {
  await checkFile(file);
  const ending = path.extname(file).toLowerCase();
  const read = Object.hasOwn(readers, ending) ? readers[ending as keyof typeof readers] : undefined;
  if (!read) {
    const allowed = Object.keys(readers).join(', ');
    throw new InputFault([fill(faults.inputEnding, { found: ending || path.basename(file), allowed })]);
  }
  const result = read(await readText(file));
  if (!result.ok) throw new InputFault(result.faults);
  return result.case;
}

async function checkFile(file: string): Promise<void> {
  const found = await orUnreadable(stat(file));
  if (found.isDirectory()) throw new InputFault([faults.isFolder]);
  if (found.size > limits.bytes) throw new InputFault([fill(exchangeFaults.tooLarge, { limit: limits.bytes / 1024 / 1024 })]);
}

async function readText(file: string): Promise<string> {
  const bytes = await orUnreadable(readFile(file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputFault([faults.notUtf8]);
  }
}

function orUnreadable<Value>(reading: Promise<Value>): Promise<Value> {
  return reading.catch((error: unknown) => {
    const code = codeOf(error);
    throw new InputFault([code === 'ENOENT' ? faults.notFound : fill(faults.notReadable, { code })]);
  });
}
