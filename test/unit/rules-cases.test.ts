import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../shared/assessment/findings';
import { caseSchema } from '../../shared/case/schema';

const folder = path.resolve(import.meta.dirname, '../../../shared/cases');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];

describe.skipIf(files.length === 0)('The rules, on the cases of the specification', () => {
  it.each(files)('find in %s exactly what it expects', (file) => {
    const value = caseSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    expect(checkResult(value, value.asOf ?? '')).toEqual(value.expected);
  });
});
