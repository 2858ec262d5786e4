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

/** The case in a file, or an `InputFault`. The size is looked at before anything is read. */
export async function readCase(file: string): Promise<Case> {
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

async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new InputFault([faults.isFolder]);
    if (found.size > limits.bytes) throw new InputFault([fill(exchangeFaults.tooLarge, { limit: limits.bytes / 1024 / 1024 })]);
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof InputFault) throw error;
    const code = codeOf(error);
    throw new InputFault([code === 'ENOENT' ? faults.notFound : fill(faults.notReadable, { code })]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputFault([faults.notUtf8]);
  }
}
