import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** What the system knows of the processes of a running program, and what lies in their memory. Linux only. */

/** A program's process and all that came of it, by the words it was started with. */
export function processesOf(word: string): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((pid) => [Number(pid), parentOf(pid)]));
  const found = new Set(all.filter((pid) => textOf(pid, 'cmdline').includes(word)).map(Number));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  return [...found].filter((pid) => pid !== process.pid && isAlive(pid)).sort((a, b) => a - b);
}

function textOf(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

const parentOf = (pid: string): number => Number(/^PPid:\s*(\d+)/m.exec(textOf(pid, 'status'))?.[1] ?? 0);

/** One that has ended and waits to be noticed has no memory any more. */
const isAlive = (pid: number): boolean => /^State:\s*[^ZX\s]/m.test(textOf(String(pid), 'status'));

const piece = 16 * 1024 * 1024;

/** How often any of the words stands in the memory of a process, as bytes or as pairs of bytes. */
export function countInMemory(pid: number, words: readonly string[]): number {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const longest = Math.max(...needles.map(({ length }) => length));
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const buffer = Buffer.alloc(piece + longest);
  let count = 0;
  try {
    for (const { from, to } of readable(pid)) {
      for (let at = from; at < to; at += piece) {
        const read = readAt(memory, buffer, at, Math.min(piece + longest, to - at));
        const bytes = buffer.subarray(0, read);
        for (const needle of needles) {
          for (let found = bytes.indexOf(needle); found >= 0 && found < piece; found = bytes.indexOf(needle, found + 1)) count += 1;
        }
      }
    }
  } finally {
    closeSync(memory);
  }
  return count;
}

function readable(pid: number): { from: number; to: number }[] {
  return textOf(String(pid), 'maps')
    .split('\n')
    .filter((line) => /^\S+ r/.test(line) && !/\[v(var|syscall)/.test(line))
    .map((line) => {
      const [from = '0', to = '0'] = (line.split(' ')[0] ?? '').split('-');
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
    });
}

/** What can't be read holds nothing of ours: the memory of devices. */
function readAt(memory: number, buffer: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    return 0;
  }
}
