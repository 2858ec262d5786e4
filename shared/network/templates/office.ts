import { type MapTemplate, mapTemplateSchema } from '../../case/schema';
import { faultOf } from '../../formats/faults';
import { exchangeFaults, templateFaults } from '../../language/formats';
import { fill, type Text } from '../../language/text';
import { mapTemplates } from './templates';

/** A template out of an office's own file, or everything that is wrong with it; never both. */
export type TemplateResult =
  | { readonly ok: true; readonly template: MapTemplate }
  | { readonly ok: false; readonly faults: readonly Text[] };

const mostBytes = 100_000;

/** Reads `{"id", "titleDa", "sectors": [{"id", "titleDa"}], "rings": [{"titleDa"}]}`. A fault names the field and what may stand there. */
export function readTemplate(text: string): TemplateResult {
  if (text.length > mostBytes) return { ok: false, faults: [templateFaults.tooLarge] };
  const file = parsed(text);
  if (file === undefined) return { ok: false, faults: [exchangeFaults.notJsonAtAll] };
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return { ok: false, faults: [templateFaults.noTemplate] };
  const checked = mapTemplateSchema.safeParse(file);
  if (!checked.success) return { ok: false, faults: checked.error.issues.map((issue) => faultOf(issue, file)) };
  const { data: template } = checked;
  const faults = [...repeatedSectors(template), ...takenId(template)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, template };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function repeatedSectors({ sectors }: MapTemplate): Text[] {
  const ids = sectors.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [fill(exchangeFaults.sameSector, { path: `sectors[${index}].id`, found: JSON.stringify(id) })] : [],
  );
}

/** Two templates of one id would be taken for the same when maps are compared. */
const takenId = ({ id }: MapTemplate): Text[] =>
  mapTemplates.some((known) => known.id === id) ? [fill(templateFaults.takenId, { found: JSON.stringify(id) })] : [];
