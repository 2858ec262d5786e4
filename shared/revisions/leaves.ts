import type { Case } from '../case/schema';

/**
 * A case as its single answers, each at an address that stays the same when something else is added or taken away: records stand
 * under what they are about, not under their number. The addresses of the assessment are those of the panel.
 */
export type Address = readonly string[];

export interface Leaves {
  /** Answers by their address, joined by `/`. What is empty isn't there. */
  readonly answers: ReadonlyMap<string, { readonly address: Address; readonly value: unknown }>;
  /** The records of lists, likewise. */
  readonly records: ReadonlyMap<string, Address>;
}

export const addressKey = (address: Address): string => address.join('/');

/** What is no content, or is told by the revision itself: its signatures and its number. */
const apart = new Set([
  'schema',
  'id',
  'titleDa',
  'fictional',
  'asOf',
  'corrections',
  'lockedRevisions',
  'sparringSessions',
  'handover',
  'protectedLater',
  'assessment/signOff',
]);

/** Told as one: nobody reads them part by part. */
const whole = new Set(['steps', 'template', 'place', 'look', 'course', 'offsets', 'protectedAreas']);

const known = new WeakMap<Case, Leaves>();

export function leavesOf(value: Case): Leaves {
  const before = known.get(value);
  if (before) return before;
  const answers = new Map<string, { address: Address; value: unknown }>();
  const records = new Map<string, Address>();
  const visit = (node: unknown, address: Address): void => {
    const name = address.at(-1) ?? '';
    if (isEmpty(node) || apart.has(addressKey(address))) return;
    if (isList(node) && !whole.has(name)) {
      const keys = keysOf(name, node);
      for (const [index, record] of node.entries()) {
        const inside = [...address, keys[index] ?? ''];
        records.set(addressKey(inside), inside);
        visit(record, inside);
      }
    } else if (isRecord(node) && !whole.has(name)) {
      for (const [field, inner] of Object.entries(node)) visit(inner, [...address, field]);
    } else answers.set(addressKey(address), { address, value: node });
  };
  visit(value, []);
  const leaves = { answers, records };
  known.set(value, leaves);
  return leaves;
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (node: unknown): node is Fields => typeof node === 'object' && node !== null && !Array.isArray(node);
const isList = (node: unknown): node is readonly Fields[] => Array.isArray(node) && node.some(isRecord) && node.every(isRecord);
export const isEmpty = (node: unknown): boolean =>
  node === null || node === undefined || node === '' || (Array.isArray(node) && node.length === 0);

/** What the records of some lists are about, where they have no id of their own. */
const about: Readonly<Record<string, (record: Fields) => unknown>> = {
  parentage: ({ child, parents }) => `${child}:${sorted(parents)}`,
  multipleBirths: ({ members }) => sorted(members),
  emotional: ({ from, to, perspective }) => `${from}>${to}:${perspective ?? ''}`,
  ties: ({ from, to }) => `${from}>${to}`,
  professional: ({ about: person, kind }) => `${person}:${kind}`,
};

const sorted = (ids: unknown): string => (Array.isArray(ids) ? ids.map(String).sort().join('+') : '');

/** One key for each record of a list: what it is about; its number where it is about nothing, or where two are about the same. */
function keysOf(list: string, records: readonly Fields[]): string[] {
  const taken = new Set<string>();
  return records.map((record, index) => {
    const { id, person, parent } = record;
    const own = about[list]?.(record) ?? id ?? person ?? parent ?? index;
    const key = taken.has(String(own)) ? `${own}#${index}` : String(own);
    taken.add(key);
    return key;
  });
}

/** The address of what stands at a path of the case, such as `['assessment', 'personEntries', 3, 'limitsDa']`. */
export function addressOf(value: Case, path: readonly (string | number)[]): Address {
  const address: string[] = [];
  let node: unknown = value;
  for (const part of path) {
    const keys = typeof part === 'number' && isList(node) ? keysOf(address.at(-1) ?? '', node) : [];
    address.push((typeof part === 'number' && keys[part]) || String(part));
    node = isRecord(node) || Array.isArray(node) ? (node as Record<string | number, unknown>)[part] : undefined;
  }
  return address;
}
