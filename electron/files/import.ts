import { open } from 'node:fs/promises';
import path from 'node:path';
import type { ImportResult, TemplateResult } from '../../shared/bridge/bridge';
import { limits } from '../../shared/case/schema';
import { readExchange } from '../../shared/formats/exchange';
import { machineTexts } from '../../shared/language/machine';
import { readTemplate } from '../../shared/network/templates/office';
import { Failure } from '../failure';

/** Reads one file as a template of a network map. */
export async function importTemplate(file: string): Promise<TemplateResult> {
  const name = path.basename(file);
  const bytes = await readLimited(file);
  if (!bytes) return { file: name, faults: [machineTexts.fileTooLarge] };
  const text = textOf(bytes);
  if (text === undefined) return { file: name, faults: [machineTexts.fileNotText] };
  const read = readTemplate(text);
  return read.ok ? { file: name, template: read.template, faults: [] } : { file: name, faults: read.faults };
}

/** Reads one file as a case. What is wrong with its content comes back as faults; a file that can't be read throws a `Failure`. */
export async function importFile(file: string): Promise<ImportResult> {
  const name = path.basename(file);
  const bytes = await readLimited(file);
  if (!bytes) return { file: name, faults: [machineTexts.fileTooLarge] };
  const text = textOf(bytes);
  if (text === undefined) return { file: name, faults: [machineTexts.fileNotText] };
  const read = readExchange(text);
  return read.ok ? { file: name, case: read.case, faults: [] } : { file: name, faults: read.faults };
}

/** The file's bytes, or undefined when there are more than a case may have. */
async function readLimited(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size > limits.bytes) return undefined;
    const bytes = await handle.readFile();
    return bytes.length > limits.bytes ? undefined : bytes;
  } finally {
    await handle.close();
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw new Failure('unexpected');
  }
}
