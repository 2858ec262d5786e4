import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../shared/assessment/findings';
import { caseSchema } from '../../shared/case/schema';

const folder = path.resolve(import.meta.dirname, '../fixtures/cases');

describe('The rules, on the cases of the specification', () => {
  it.each(readdirSync(folder))('find in %s exactly what it expects', (file) => {
    const value = caseSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    expect(value.expected).toHaveProperty('blocking');
    expect(checkResult(value, value.asOf ?? '')).toEqual(value.expected);
  });
});
