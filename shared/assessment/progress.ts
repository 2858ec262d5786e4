import { valueAt } from '../case/commands/field';
import type { Case } from '../case/schema';
import type { Section } from './field';
import type { Finding } from './findings';

/** How far a section has come: its mark, and how many findings block in it. */
export interface Progress {
  readonly status: 'done' | 'partly' | 'missing';
  readonly count: number;
}

/** Done when nothing blocks; missing when nothing is written at all; else partly. */
export function sectionProgress(value: Case, findings: readonly Finding[], section: Section): Progress {
  const count = findings.filter((finding) => finding.section === section.id && finding.level === 'block').length;
  if (count === 0) return { status: 'done', count };
  return { status: section.fields.some(({ path }) => isWritten(valueAt(value, path))) ? 'partly' : 'missing', count };
}

/** True when something was written anywhere inside. */
function isWritten(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isWritten);
  return value !== undefined && value !== null && value !== '';
}
