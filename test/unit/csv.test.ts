import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../shared/formats/csv';

/** Reads a file as a spreadsheet does (RFC 4180 with semicolons). */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const body = text.slice(1);
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? '';
    if (quoted && sign === '"' && body[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ';') [row, cell] = [[...row, cell], ''];
    else if (!quoted && sign === '\r' && body[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += sign;
  }
  expect([quoted, row, cell]).toEqual([false, [], '']);
  return rows;
}

describe('A table as a file', () => {
  it('comes back as it was, but for what a spreadsheet would run', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', '+45', '-2', '@SUM(A1)', '\tx', '\r\n', 'a;b', '"', ' æ '));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const read = readCsv(csvOf(rows));
        expect(read).toEqual(rows.map((row) => row.map((each) => (/^[=+\-@\t\r]/.test(each) ? `'${each}` : each))));
        for (const each of read.flat()) expect(each).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('writes numbers as a Dane reads them, and nothing where there is none', () => {
    expect(csvOf([['Andel', 66.7, undefined, 0]])).toBe('\uFEFFAndel;66,7;;0\r\n');
  });
});
