import { z } from 'zod';
import { isDay, isPartialDate } from '../case/dates';
import { caseSchema } from '../case/schema';

const day = '^\\d{4}-\\d{2}-\\d{2}$';
const partialDate = '^[~<>]?\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** The JSON Schema of the exchange format, made from the schemas of the case. */
export function exchangeJsonSchema(): unknown {
  const schema = z.toJSONSchema(caseSchema, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = datePattern(zodSchema);
      if (pattern) jsonSchema.pattern = pattern;
    },
  });
  return { $id: 'kreds-exchange-1.schema.json', title: 'kreds-exchange/1', ...schema };
}

/** JSON Schema knows no partial dates: what the two kinds of date look like is told by a pattern. */
function datePattern(schema: z.core.$ZodType): string | undefined {
  if (schema._zod.def.type !== 'string') return undefined;
  const accepts = (value: string) => z.safeParse(schema, value).success;
  const refuses = (value: string) => !accepts(value);
  if (accepts('2016-05-14') && accepts('<2016') && refuses('2016-13') && isPartialDate('<2016')) return partialDate;
  return accepts('2016-05-14') && refuses('2016') && isDay('2016-05-14') ? day : undefined;
}
