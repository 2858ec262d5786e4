import { pathText } from '../case/references';
import { faultOf } from '../formats/faults';
import { exchangeFaults } from '../language/formats';
import { officeFaults } from '../language/office';
import { fill, type Text } from '../language/text';
import { mapTemplates } from '../network/templates/templates';
import { type Office, type OfficePart, officeParts, officeSchemaName } from './office';

export interface ReadOffice {
  readonly office: Office;
  /** What is wrong with the file, one line a fault; a part with a fault is not in `office`. */
  readonly faults: readonly Text[];
}

const nothing = (fault: Text): ReadOffice => ({ office: {}, faults: [fault] });
const isPart = (key: string): key is OfficePart => key in officeParts;

/** Reads the text of `kreds-office.json`. Names every fault by its path; never throws. */
export function readOffice(text: string): ReadOffice {
  const file = parsed(text);
  if (file === undefined) return nothing(exchangeFaults.notJsonAtAll);
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return nothing(officeFaults.noOffice);
  const { schema, ...parts } = file as Record<string, unknown>;
  if (schema !== officeSchemaName) return nothing(fill(officeFaults.otherSchema, { found: JSON.stringify(schema) ?? '–' }));
  const faults: Text[] = [];
  const office: Partial<Record<OfficePart, unknown>> = {};
  for (const [key, value] of Object.entries(parts)) {
    if (!isPart(key)) {
      faults.push(fill(officeFaults.unknownPart, { part: key, parts: Object.keys(officeParts).join(', ') }));
      continue;
    }
    const read = officeParts[key].safeParse(value);
    const found = read.success ? repeatedIds(key, read.data) : read.error.issues.flatMap((issue) => faultsOf(key, issue, file));
    if (read.success && found.length === 0) office[key] = read.data;
    faults.push(...found);
  }
  return { office: office as Office, faults };
}

type Issue = Parameters<typeof faultOf>[0];

function faultsOf(part: OfficePart, issue: Issue, file: unknown): Text[] {
  const path = [part, ...issue.path];
  if (issue.code !== 'unrecognized_keys') return [faultOf({ ...issue, path }, file)];
  return issue.keys.map((key) => fill(officeFaults.unknownField, { path: pathText(path.map(step)), found: JSON.stringify(key) }));
}

const step = (part: PropertyKey): string | number => (typeof part === 'number' ? part : String(part));

/** Templates and snippets are known by their ids; a template must not pass for one that Kreds comes with. */
function repeatedIds(part: OfficePart, value: unknown): Text[] {
  if (!Array.isArray(value)) return [];
  const taken = new Set(part === 'templates' ? mapTemplates.map(({ id }) => id) : []);
  return value.flatMap(({ id }: { id: string }, index) => {
    if (taken.has(id)) return [fill(officeFaults.sameId, { path: `${part}[${index}].id`, found: JSON.stringify(id) })];
    taken.add(id);
    return [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
