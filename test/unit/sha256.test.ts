import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../shared/case/sha256';

const byNode = (text: string) => createHash('sha256').update(text).digest('hex');

it('SHA-256 is that of the machine, for every text and around each length of a block', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => sha256(text) === byNode(text)));
  for (let length = 0; length <= 200; length += 1) expect(sha256('æ'.repeat(length))).toBe(byNode('æ'.repeat(length)));
  expect(sha256('\ud800x')).toBe(byNode('\ud800x'));
});

it('takes a long text', () => {
  const long = 'Netværk 🌳 '.repeat(100_000);
  expect(sha256(long)).toBe(byNode(long));
});
