import { open } from 'node:fs/promises';
import path from 'node:path';
import type { ImportResult, RemarksResult, TemplateResult } from '../../shared/bridge/bridge';
import { limits } from '../../shared/case/schema';
import { readExchange } from '../../shared/formats/exchange';
import { readRemarks } from '../../shared/formats/remarks';
import { machineTexts } from '../../shared/language/machine';
import type { Text } from '../../shared/language/text';
import { readTemplate } from '../../shared/network/templates/office';
import { Failure } from '../failure';

/** Reads one file as a template of a network map. */
export async function importTemplate(file: string): Promise<TemplateResult> {
  const { name, text, fault } = await contentOf(file);
  if (fault) return { file: name, faults: [fault] };
  const read = readTemplate(text);
  return read.ok ? { file: name, template: read.template, faults: [] } : { file: name, faults: read.faults };
}

/** Reads one file as the remarks of a sparring. */
export async function importRemarks(file: string): Promise<RemarksResult> {
  const { name, text, fault } = await contentOf(file);
  if (fault) return { file: name, faults: [fault] };
  const read = readRemarks(text);
  return read.ok ? { file: name, remarks: read.file, faults: [] } : { file: name, faults: read.faults };
}

/** Reads one file as a case. What is wrong with its content comes back as faults; a file that can't be read throws a `Failure`. */
export async function importFile(file: string): Promise<ImportResult> {
  const { name, text, fault } = await contentOf(file);
  if (fault) return { file: name, faults: [fault] };
  const read = readExchange(text);
  return read.ok ? { file: name, case: read.case, faults: [] } : { file: name, faults: read.faults };
}

/** The name of a file and its text, or why it has none. */
async function contentOf(file: string): Promise<{ name: string; text: string; fault?: Text }> {
  const name = path.basename(file);
  const bytes = await readLimited(file);
  if (!bytes) return { name, text: '', fault: machineTexts.fileTooLarge };
  const text = textOf(bytes);
  return text === undefined ? { name, text: '', fault: machineTexts.fileNotText } : { name, text };
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
