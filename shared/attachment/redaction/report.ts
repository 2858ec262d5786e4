import type { Case } from '../../case/schema';
import type { sectionHeading } from '../../language/attachment';
import type { Withheld } from '../recipients';
import type { CutText } from './texts';

/** What an edition leaves out, for the caseworker before it is saved, and as counts for the log. */
export interface RedactionReport {
  readonly kinds: readonly LeftOut[];
  readonly texts: readonly { readonly section: SectionKey; readonly after: string; readonly cuts: number }[];
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
];

export const sectionOf = (path: string): SectionKey => sectionsOfPaths.find(([start]) => path.startsWith(start))?.[1] ?? 'genogram';

/** What one step took away: nothing when it took nothing. */
export function leftOut(kind: Withheld, before: Case, after: Case): LeftOut | undefined {
  const [had, has] = [countsOf(before), countsOf(after)];
  const gone = [...had].flatMap(([section, count]) => {
    const places = count - (has.get(section) ?? 0);
    return places > 0 ? [{ section, places }] : [];
  });
  const places = gone.reduce((sum, one) => sum + one.places, 0);
  return places > 0 ? { kind, places, sections: gone.map(({ section }) => section) } : undefined;
}

function countsOf(value: Case): ReadonlyMap<SectionKey, number> {
  const counts = new Map<SectionKey, number>();
  for (const path of filled(value, '')) counts.set(sectionOf(path), (counts.get(sectionOf(path)) ?? 0) + 1);
  return counts;
}

/** The paths of everything that is filled in. */
function* filled(value: unknown, path: string): Generator<string> {
  if (value === undefined || value === null || value === '' || value === false) return;
  if (Array.isArray(value)) for (const one of value) yield* filled(one, path);
  else if (typeof value === 'object') for (const [name, one] of Object.entries(value)) yield* filled(one, path ? `${path}.${name}` : name);
  else yield path;
}

export const reportOf = (kinds: readonly LeftOut[], texts: readonly CutText[]): RedactionReport => ({
  kinds,
  texts: texts.filter(({ path }) => path !== 'titleDa').map(({ path, after, cuts }) => ({ section: sectionOf(path), after, cuts })),
});

/** For the log: kinds and counts, no name and no text. */
export const countsInWords = ({ kinds, texts }: RedactionReport): string =>
  [...kinds.map(({ kind, places }) => `${kind}:${places}`), ...(texts.length > 0 ? [`texts:${texts.length}`] : [])].join(' ') || 'none';
