import { existsSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileFaults as faults } from '../../shared/language/command-line';
import { fill } from '../../shared/language/text';
import { writeAtomically } from '../files/write';
import { codeOf, InputFault } from './fault';

/** Where results go: a file, or, when several files are read, a folder in which each result is named after its input. */
export interface Target {
  readonly out: string;
  readonly ending: string;
}

export interface Result {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** The file of one input's result. */
export function targetOf({ out, ending }: Target, input: string, inputs: readonly string[]): string {
  if (inputs.length === 1 && !isFolder(out)) return out;
  return path.join(out, `${path.basename(input, path.extname(input))}${ending}`);
}

const isFolder = (name: string) => /[/\\]$/.test(name) || (statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);

/** Whether two names mean one file; on most desktops names that differ only in case do. */
const same = (a: string, b: string) => path.resolve(a).toLowerCase() === path.resolve(b).toLowerCase();

/** Refuses a result that would overwrite a file that is read, or the result of an input that came before. */
export function checkTarget(file: string, input: string, inputs: readonly string[], target: Target): void {
  const read = inputs.find((other) => same(other, file));
  if (read !== undefined) throw new InputFault([fill(faults.overwritesInput, { target: read })]);
  const before = inputs.slice(0, inputs.indexOf(input)).find((other) => same(targetOf(target, other, inputs), file));
  if (before !== undefined) throw new InputFault([fill(faults.sameName, { other: before, target: file })]);
}

/** Writes all results of one input, or none of them. Folders are made when they are missing. */
export async function writeResults(results: readonly Result[]): Promise<void> {
  const fresh: string[] = [];
  for (const { file, content } of results) {
    try {
      await mkdir(path.dirname(path.resolve(file)), { recursive: true });
      const isNew = !existsSync(file);
      await writeAtomically(file, content);
      if (isNew) fresh.push(file);
    } catch (error) {
      await Promise.all(fresh.map((written) => rm(written, { force: true })));
      throw new InputFault([fill(faults.notWritable, { target: file, code: codeOf(error) })]);
    }
  }
}
