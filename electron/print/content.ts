/** The operators of a page's content: as much of ISO 32000-1, 7.8 as is needed, and fast, since a large case has a million of them. */

/** An operator as one number: its letters as bytes, the first lowest. */
export const operatorOf = (name: string): number =>
  [...name].reduce((code, letter, index) => code | (letter.charCodeAt(0) << (8 * index)), 0);

const [regular, blank, delimiter] = [0, 1, 2];
const kinds = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = blank;
for (const letter of '()<>[]{}/%') kinds[letter.charCodeAt(0)] = delimiter;
const [percent, open, close, slash, less, greater, backslash] = [37, 40, 41, 47, 60, 62, 92];
const operands = new Set(['true', 'false', 'null'].map(operatorOf));
const inlineImage = operatorOf('BI');

/**
 * Calls for each operator with where its first operand begins and where it ends. Throws on an inline image, which no drawing of ours has
 * and whose end can't be told for sure.
 */
export function eachOperation(content: Uint8Array, visit: (operator: number, start: number, end: number) => void): void {
  const length = content.length;
  let at = 0;
  let start = -1;
  while (at < length) {
    const byte = content[at] as number;
    const kind = kinds[byte];
    if (kind === blank) {
      at += 1;
      continue;
    }
    if (start < 0) start = at;
    if (kind === regular) {
      const from = at;
      while (at < length && kinds[content[at] as number] === regular) at += 1;
      if (isNumber(byte)) continue;
      const operator = packed(content, from, at);
      if (operands.has(operator)) continue;
      if (operator === inlineImage) throw new Error('inline image');
      visit(operator, start, at);
      start = -1;
    } else if (byte === slash) {
      at += 1;
      while (at < length && kinds[content[at] as number] === regular) at += 1;
    } else if (byte === open) at = endOfString(content, at);
    else if (byte === percent) while (at < length && content[at] !== 10 && content[at] !== 13) at += 1;
    else if (byte === less && content[at + 1] !== less) at = content.indexOf(greater, at) + 1;
    else at += 1;
  }
}

/** A digit, a sign or a point. */
const isNumber = (byte: number) => (byte >= 48 && byte <= 57) || byte === 43 || byte === 45 || byte === 46;

function packed(content: Uint8Array, start: number, end: number): number {
  let code = 0;
  for (let at = Math.min(end, start + 4) - 1; at >= start; at -= 1) code = (code << 8) | (content[at] as number);
  return code;
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
