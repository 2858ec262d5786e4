import { valueAt } from '../case/commands/field';
import type { Case } from '../case/schema';
import type { Section } from './field';
import type { Finding } from './findings';

/** How far a section has come: its mark, and how many findings block in it. */
export interface Progress {
  readonly status: 'done' | 'partly' | 'missing' | 'unused';
  readonly count: number;
}

/** Unused when nothing is owed and nothing written; done when nothing blocks; missing when nothing of it is written; else partly. */
export function sectionProgress(value: Case, findings: readonly Finding[], section: Section): Progress {
  const count = findings.filter((finding) => finding.section === section.id && finding.level === 'block').length;
  const begun = section.fields.some(({ path }) => isWritten(valueAt(value, path)));
  if (count === 0) return { status: begun ? 'done' : 'unused', count };
  return { status: begun ? 'partly' : 'missing', count };
}

/** True when something was written anywhere inside. */
function isWritten(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isWritten);
  return value !== undefined && value !== null && value !== '';
}
