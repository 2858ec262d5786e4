import type { z } from 'zod';
import { type CasePath, pathText } from '../case/references';
import { circles } from '../case/values';
import { exchangeFaults as faults, jsonTypes } from '../language/formats';
import { fill, type Text } from '../language/text';

type Issue = z.core.$ZodIssue;

/** One fault that the schemas found, in words: which field, what stands there, what may stand there. */
export function faultOf(issue: Issue, file: unknown): Text {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const { value, present } = valueAt(file, path);
  const about = { path: pathText(path), found: shown(value) };
  if (!present) return fill(faults.missing, about);
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return valueFault(expectations(issue), about, value);
    case 'invalid_key':
      return fill(faults.unknownValue, {
        ...about,
        found: shown(path.at(-1)),
        allowed: list(issue.issues.flatMap((inner) => expectations(inner).values)),
      });
    case 'unrecognized_keys':
      return unknownKeysFault(path, issue.keys);
    case 'too_small':
      return sizeFault(issue.origin, 'least', Number(issue.minimum), about);
    case 'too_big':
      return sizeFault(issue.origin, 'most', Number(issue.maximum), about);
    case 'invalid_format':
      return fill(path.at(-1) === 'share' ? faults.notShare : faults.other, about);
    case 'custom':
      return fill(customFaults[String(issue.params?.expected)] ?? faults.other, about);
    default:
      return fill(faults.other, about);
  }
}

/** The circles are the only record whose keys are a closed list. */
const unknownKeysFault = (path: CasePath, keys: readonly string[]): Text =>
  fill(faults.unknownValue, { path: pathText(path), found: keys.map(shown).join(', '), allowed: list(circles) });

const customFaults: Readonly<Record<string, Text>> = { day: faults.notDay, partialDate: faults.notPartialDate };

interface Expectations {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** The values and the types that an issue says would do; those of a union are those of its members. */
function expectations(issue: Issue): Expectations {
  if (issue.code === 'invalid_value') return { values: issue.values.map(String), types: [] };
  if (issue.code === 'invalid_type') return { values: [], types: [issue.expected] };
  if (issue.code === 'too_small' || issue.code === 'too_big') return { values: [rangeOf(issue)], types: [] };
  if (issue.code !== 'invalid_union') return { values: [], types: [] };
  const inner = issue.errors.flat().map(expectations);
  const unique = (parts: readonly string[]) => [...new Set(parts)];
  return { values: unique(inner.flatMap(({ values }) => values)), types: unique(inner.flatMap(({ types }) => types)) };
}

const rangeOf = (issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string =>
  issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;

function valueFault({ values, types }: Expectations, about: { path: string; found: string }, value: unknown): Text {
  if (values.length > 0) return fill(faults.unknownValue, { ...about, allowed: allowed(values, types) });
  return fill(faults.wrongType, { ...about, expected: typeWords(types), found: typeOf(value) });
}

const list = (values: readonly string[]) => values.join(', ');

const allowed = (values: readonly string[], types: readonly string[]): Text => {
  const words = (language: 'da' | 'en') => list([...values, ...types.map((type) => (jsonTypes[type] ?? { da: type, en: type })[language])]);
  return { da: words('da'), en: words('en') };
};

function typeWords(types: readonly string[]): Text {
  const words = (language: 'da' | 'en') => types.map((type) => jsonTypes[type]?.[language] ?? type).join(jsonTypes.or?.[language]);
  return { da: words('da'), en: words('en') };
}

function typeOf(value: unknown): Text {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const simple = type === 'string' || type === 'number' || type === 'boolean';
  return simple ? { da: shown(value), en: shown(value) } : (jsonTypes[type] ?? { da: type, en: type });
}

function sizeFault(origin: string, side: 'least' | 'most', limit: number, about: { path: string; found: string }): Text {
  const values = { ...about, limit };
  if (origin === 'string' && side === 'least' && limit === 1) return fill(faults.empty, values);
  if (origin === 'string') return fill(side === 'least' ? faults.tooShortText : faults.tooLongText, values);
  if (origin === 'array') return fill(side === 'least' ? faults.tooFew : faults.tooMany, values);
  return fill(side === 'least' ? faults.tooSmall : faults.tooBig, values);
}

/** What stands at a path; `present` is false when the last field of the path is not there. */
function valueAt(file: unknown, path: CasePath): { value: unknown; present: boolean } {
  let value = file;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return { value: undefined, present: false };
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
  return { value, present: true };
}

const longestShown = 40;

/** A found value as it is quoted in a message: on one line and never long. */
function shown(value: unknown): string {
  if (typeof value === 'string') {
    const cut = [...value.slice(0, longestShown * 2)].slice(0, longestShown).join('');
    return JSON.stringify(cut.length < value.length ? `${cut}…` : value);
  }
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return String(value);
}
