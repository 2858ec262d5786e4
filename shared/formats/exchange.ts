import { ownAncestors } from '../case/integrity';
import { mapFaults } from '../case/map-cells';
import { type CasePath, declarations, pathText, unresolved } from '../case/references';
import { type Case, caseSchema, exchangeVersion, limits } from '../case/schema';
import { exchangeFaults as faults, kindWords } from '../language/formats';
import { fill, type Text } from '../language/text';
import { faultOf } from './faults';
import { soundnessFault } from './soundness';

/** A case out of a file, or everything that is wrong with the file; never both. */
export type ReadResult = { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly faults: readonly Text[] };

const mostFaultsTold = 20;

/**
 * Reads a case in the exchange format `kreds-exchange/1`. Fields that are not known are kept, in the file's order; `expected` is no
 * part of a case. A fault names the field, what stands there and what may stand there.
 */
export function readExchange(text: string): ReadResult {
  if (isLargerThan(text, limits.bytes)) return refused([fill(faults.tooLarge, { limit: limits.bytes / 1024 / 1024 })]);
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if ('fault' in parsed) return refused([parsed.fault]);
  const { file } = parsed;
  const wrong = versionFault(file) ?? soundnessFault(file) ?? countFault(file);
  if (wrong) return refused([wrong]);
  const checked = caseSchema.safeParse(file);
  if (!checked.success) return refused(checked.error.issues.map((issue) => faultOf(issue, file)));
  // The file's own value and not the checked copy: the schemas change nothing, but the copy has the schemas' order of fields.
  const { expected: _, ...value } = file as Case;
  const broken = linkFaults(value as Case);
  return broken.length > 0 ? refused(broken) : { ok: true, case: value as Case };
}

/** A case as a file in the exchange format. Reading it gives the same case. */
export function writeExchange(value: Case): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function refused(all: readonly Text[]): ReadResult {
  const more = all.length - mostFaultsTold;
  return { ok: false, faults: more > 0 ? [...all.slice(0, mostFaultsTold), fill(faults.more, { count: more })] : all };
}

/** A text as JSON. The engine's own message is not passed on: it is in English and quotes the file, and faults may end in a log. */
export function parseJson(text: string): { file: unknown } | { fault: Text } {
  try {
    return { file: JSON.parse(text) };
  } catch (error) {
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    if (position === undefined) return { fault: faults.notJsonAtAll };
    const before = text.slice(0, Number(position)).split('\n');
    return { fault: fill(faults.notJson, { line: before.length, column: (before.at(-1) ?? '').length + 1 }) };
  }
}

function versionFault(file: unknown): Text | undefined {
  const found = typeof file === 'object' && file !== null && 'schema' in file ? file.schema : undefined;
  if (found === exchangeVersion) return undefined;
  const version = typeof found === 'string' ? /^kreds-exchange\/(\d{1,6})(?:\.\d{1,6})?$/.exec(found)?.[1] : undefined;
  const newer = version !== undefined && Number(version) >= 1;
  return fill(newer ? faults.newer : faults.notCase, { version: exchangeVersion, found: String(found).slice(0, 40) });
}

/** Looked at before the schemas, so that a file of a million persons costs nothing. */
function countFault(file: unknown): Text | undefined {
  const { persons } = file as { persons?: unknown };
  if (!Array.isArray(persons) || persons.length <= limits.persons) return undefined;
  return fill(faults.tooManyPersons, { count: persons.length, limit: limits.persons });
}

/** Ids that are not unique, references that point at nothing, persons that stand twice on one map, and those who descend from themselves. */
function linkFaults(value: Case): Text[] {
  const sameIds = repeated([...declarations(value)].map(({ kind, id, path }) => ({ within: kind, id, path })));
  const entries = (value.networkMaps ?? []).flatMap((map, index) =>
    map.entries.map(({ person }, entry) => ({ within: index, id: person, path: ['networkMaps', index, 'entries', entry, 'person'] })),
  );
  return [
    ...sameIds.map((about) => fill(faults.sameId, about)),
    ...repeated(entries).map((about) => fill(faults.twiceInMap, about)),
    ...[...mapFaults(value)].map(({ path, kind, found, allowed }) =>
      fill(mapFaultWords[kind], {
        path: pathText(path),
        found: kind === 'ring' ? found : JSON.stringify(found),
        allowed: allowed.join(', '),
      }),
    ),
    ...unresolved(value).map(({ kind, id, path }) =>
      fill(faults.unresolved, { path: pathText(path), id, kind: kindWords[kind] ?? { da: kind, en: kind } }),
    ),
    ...ownAncestors(value).map(({ id, name }) => fill(faults.ownAncestor, { path: 'parentage', id, name })),
  ];
}

const mapFaultWords = {
  sector: faults.unknownValue,
  ring: faults.unknownValue,
  sameSector: faults.sameSector,
  ownTie: faults.ownTie,
} as const;

interface Named {
  readonly within: string | number;
  readonly id: string;
  readonly path: CasePath;
}

function repeated(all: readonly Named[]): { path: string; id: string; first: string }[] {
  const first = new Map<string, CasePath>();
  return all.flatMap(({ within, id, path }) => {
    const before = first.get(`${within} ${id}`);
    if (before) return [{ path: pathText(path), id, first: pathText(before) }];
    first.set(`${within} ${id}`, path);
    return [];
  });
}

/** Whether a text takes more than so many bytes as UTF-8. */
export function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let size = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts 2: together they are the 4 bytes that the character takes.
    size += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return size > bytes;
}
