import type { z } from 'zod';
import { type Case, caseSchema } from './schema';

/**
 * Every text of a case, found by its schema: a field that is added there is found by itself. A text is what people write: names,
 * notes, roles, places; not ids, dates and the values of closed lists.
 */

/** Where a text stands; places in lists are left out: `assessment.attempts.placeDa`. */
export type TextPath = string;

/**
 * The same case with each text as `change` gives it (nothing: it is taken away). Fields that the schema doesn't know are left behind:
 * nobody can tell what they hold.
 */
export const mapTexts = (value: Case, change: (text: string, path: TextPath) => string | undefined): Case =>
  mapped(caseSchema, value, '', change) as Case;

/** Every text of a case with its path. */
export function textsOf(value: Case): { readonly text: string; readonly path: TextPath }[] {
  const found: { text: string; path: TextPath }[] = [];
  mapTexts(value, (text, path) => {
    found.push({ text, path });
    return text;
  });
  return found;
}

type Change = (text: string, path: TextPath) => string | undefined;
type Schema = z.core.$ZodType;

function mapped(schema: Schema, value: unknown, path: TextPath, change: Change): unknown {
  if (value === undefined || value === null) return value;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return mapped(def.innerType, value, path, change);
    case 'string':
      return typeof value === 'string' && isText(schema) ? change(value, path) : value;
    case 'array':
      return Array.isArray(value) ? value.map((one) => mapped(def.element, one, path, change)).filter((one) => one !== undefined) : value;
    case 'union': {
      const option = def.options.find((one) => suits(one, value));
      return option ? mapped(option, value, path, change) : value;
    }
    case 'record':
      return Object.fromEntries(entriesOf(value).map(([name, one]) => [name, mapped(def.valueType, one, path, change)]));
    case 'object': {
      const given = value as Readonly<Record<string, unknown>>;
      const known = Object.entries(def.shape).filter(([name]) => Object.hasOwn(given, name));
      return Object.fromEntries(known.map(([name, one]) => [name, mapped(one, given[name], path ? `${path}.${name}` : name, change)]));
    }
    default:
      return value;
  }
}

const entriesOf = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** A schema of a union is told by the kind of value that it takes. */
function suits(schema: Schema, value: unknown): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return Array.isArray(value);
  if (def.type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return def.type === typeof value;
}

/** What is bounded as an id is, or must read like a date or a share, is no text. */
function isText(schema: Schema): boolean {
  const checks = ((schema as z.core.$ZodTypes)._zod.def.checks ?? []).map((check) => check._zod.def);
  const isId = checks.some((check) => check.check === 'max_length' && 'maximum' in check && check.maximum === 100);
  return !isId && !checks.some((check) => check.check === 'custom' || check.check === 'string_format');
}
