import type { Case } from '../../case/schema';
import type { sectionHeading } from '../../language/attachment';
import type { Withheld } from '../recipients';
import type { CutText, Part } from './texts';

/** What an edition leaves out, for the caseworker before it is saved, and as counts for the log. */
export interface RedactionReport {
  readonly kinds: readonly LeftOut[];
  readonly texts: readonly { readonly number: number; readonly section: SectionKey; readonly parts: readonly Part[] }[];
}

export type SectionKey = keyof typeof sectionHeading;

interface LeftOut {
  readonly kind: Withheld;
  /** How many filled-in fields went, and in which sections they stood. */
  readonly places: number;
  readonly sections: readonly SectionKey[];
}

/** Which section of the document the fields of a path stand in; the first that fits. */
const sectionsOfPaths: readonly (readonly [start: string, section: SectionKey])[] = [
  ['assessment.childView', 'childView'],
  ['assessment.circles', 'circles'],
  ['assessment.genogramExtent', 'circles'],
  ['assessment.personEntries', 'persons'],
  ['assessment.professional', 'professionals'],
  ['assessment.parentResources', 'parents'],
  ['assessment.attempts', 'attempts'],
  ['assessment.noAttemptReasonDa', 'attempts'],
  ['assessment.fgdmOffered', 'attempts'],
  ['assessment.networkPlacementConsidered', 'attempts'],
  ['assessment.refusals', 'refusals'],
  ['assessment.contraindications', 'refusals'],
  ['assessment.noNetwork', 'refusals'],
  ['safety', 'refusals'],
  ['assessment.sparring', 'sparring'],
  ['assessment.conclusion', 'conclusion'],
  ['assessment.signOff', 'revision'],
  ['networkMaps', 'maps'],
  ['case', 'case'],
  ['persons.cpr', 'case'],
];

export const sectionOf = (path: string): SectionKey => sectionsOfPaths.find(([start]) => path.startsWith(start))?.[1] ?? 'genogram';

/** What one step took away: nothing when it took nothing. */
export function leftOut(kind: Withheld, before: Case, after: Case): LeftOut | undefined {
  const [had, has] = [countsOf(before), countsOf(after)];
  const gone = [...had].flatMap(([section, count]) => {
    const kept = has.get(section) ?? none;
    return count.fields > kept.fields ? [{ section, places: Math.max(1, count.places - kept.places) }] : [];
  });
  if (gone.length === 0) return undefined;
  return { kind, places: gone.reduce((sum, { places }) => sum + places, 0), sections: gone.map(({ section }) => section) };
}

/** `fields`: everything that is filled in. `places`: what people see as one: a text, or a record of a list. */
interface Count {
  readonly fields: number;
  readonly places: number;
}
const none: Count = { fields: 0, places: 0 };

function countsOf(value: Case): ReadonlyMap<SectionKey, Count> {
  const counts = new Map<SectionKey, Count>();
  for (const { path, isPlace } of filled({ ...value, drawing: undefined }, '', false)) {
    const { fields, places } = counts.get(sectionOf(path)) ?? none;
    counts.set(sectionOf(path), { fields: fields + 1, places: places + (isPlace ? 1 : 0) });
  }
  return counts;
}

/** Everything that is filled in, with its path. */
function* filled(value: unknown, path: string, inList: boolean): Generator<{ readonly path: string; readonly isPlace: boolean }> {
  if (value === undefined || value === null || value === '' || value === false) return;
  if (Array.isArray(value)) for (const one of value) yield* filled(one, path, true);
  else if (typeof value === 'object') {
    if (inList) yield { path, isPlace: true };
    for (const [name, one] of Object.entries(value)) yield* filled(one, path ? `${path}.${name}` : name, false);
  } else yield { path, isPlace: /Da$/.test(path) };
}

export const reportOf = (kinds: readonly LeftOut[], texts: readonly CutText[]): RedactionReport => ({
  kinds,
  texts: texts
    .filter(({ path }) => path !== 'titleDa')
    .map(({ path, parts }, index) => ({ number: index + 1, section: sectionOf(path), parts })),
});

/** For the log: kinds and counts, no name and no text. */
export const countsInWords = ({ kinds, texts }: RedactionReport): string =>
  [...kinds.map(({ kind, places }) => `${kind}:${places}`), ...(texts.length > 0 ? [`texts:${texts.length}`] : [])].join(' ') || 'none';
