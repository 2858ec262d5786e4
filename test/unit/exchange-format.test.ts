import { describe, expect, it } from 'vitest';
import { exchangeJsonSchema } from '../../shared/formats/json-schema';
import { exchangePage } from '../helpers/exchange-page';

describe('The documentation of the exchange format', () => {
  it('holds the JSON Schema of the case as it is now', async () => {
    await expect(`${JSON.stringify(exchangeJsonSchema(), null, 1)}\n`).toMatchFileSnapshot('../../docs/exchange-format.schema.json');
  });

  it('holds a page with every field as it is now', async () => {
    await expect(exchangePage(exchangeJsonSchema())).toMatchFileSnapshot('../../docs/exchange-format.md');
  });

  it('tells days and partial dates apart by their patterns', () => {
    const { properties } = exchangeJsonSchema() as { properties: Record<string, unknown> };
    expect(JSON.stringify(properties.asOf)).toContain('^\\\\d{4}-\\\\d{2}-\\\\d{2}$');
    expect(JSON.stringify(properties.persons)).toContain('"birth":{"anyOf":[{"type":"string","pattern":"^[~<>]?\\\\d{4}');
  });
});
