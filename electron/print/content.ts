/** The operators of a page's content, each with where its operands begin and where it ends: as much of PDF 32000-1, 7.8 as is needed. */

export interface Operation {
  readonly operator: string;
  /** Byte offsets in the content; `start` is where the first operand begins. */
  readonly start: number;
  readonly end: number;
  /** The first operand when it is a name, without its slash. */
  readonly name?: string;
}

const isBlank = (byte: number | undefined) => byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
const delimiters = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)));
const isRegular = (byte: number | undefined) => byte !== undefined && !isBlank(byte) && !delimiters.has(byte);
const [hash, open, close, slash, less, greater, backslash] = [37, 40, 41, 47, 60, 62, 92];

/** Throws on an inline image, which no drawing of ours has and whose end can't be told for sure. */
export function* operationsOf(content: Uint8Array): Generator<Operation> {
  let at = 0;
  let start = -1;
  let name: string | undefined;
  while (at < content.length) {
    const byte = content[at];
    if (isBlank(byte)) {
      at += 1;
      continue;
    }
    if (start < 0) start = at;
    if (byte === hash) at = endOfLine(content, at);
    else if (byte === open) at = endOfString(content, at);
    else if (byte === slash) {
      const end = endOfWord(content, at + 1);
      if (at === start) name = textOf(content, at + 1, end);
      at = end;
    } else if (isRegular(byte)) {
      const end = endOfWord(content, at);
      if (!isOperand(content, at, end)) {
        const operator = textOf(content, at, end);
        if (operator === 'BI') throw new Error('inline image');
        yield { operator, start, end, ...(name === undefined ? {} : { name }) };
        start = -1;
        name = undefined;
      }
      at = end;
    } else if (byte === less && content[at + 1] !== less) at = content.indexOf(greater, at) + 1;
    else at += 1;
  }
}

function endOfWord(content: Uint8Array, from: number): number {
  let at = from;
  while (isRegular(content[at])) at += 1;
  return at;
}

function endOfLine(content: Uint8Array, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== 10 && content[at] !== 13) at += 1;
  return at;
}

function endOfString(content: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const byte = content[at];
    if (byte === backslash) at += 1;
    else if (byte === open) depth += 1;
    else if (byte === close) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return content.length;
}

/** Numbers, and the words true, false and null. */
function isOperand(content: Uint8Array, start: number, end: number): boolean {
  const first = content[start] ?? 0;
  if ((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46) return true;
  return end - start >= 4 && ['true', 'false', 'null'].includes(textOf(content, start, end));
}

const textOf = (content: Uint8Array, start: number, end: number) => String.fromCharCode(...content.subarray(start, end));
