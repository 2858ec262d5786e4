import type { Case } from '../../case/schema';
import { mapTexts, type TextPath } from '../../case/texts';
import { isPlain, soundsLikePlace } from './common-words';
import { type Hit, hitsIn, isVisible, type Needles, stemsOf } from './needles';
import type { SecretPair } from './secrets';
import { sentencesOf } from './sentences';
import { signIn } from './signs';
import { wordsOf } from './words';

/** Cuts what is withheld out of every text that remains. */

export interface Cutting {
  readonly needles: Needles;
  /** How nameless persons are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** True where whereabouts are protected from the reader: a sentence that may tell of them is left out as a whole. */
  readonly guarded: boolean;
  /** A sentence that names both of a pair may tell what is between them, and is left out. */
  readonly secrets: readonly SecretPair[];
  /** What stands where something was cut: "[udeladt]". */
  readonly mark: string;
}

/** A text that something was cut out of. */
export interface CutText {
  readonly path: TextPath;
  /** The text as it was written, in order: what stays and what was cut out. */
  readonly parts: readonly Part[];
}

export interface Part {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
  readonly isCut: boolean;
}

/** The names that stand by right: they are what the reader may know. */
const names: ReadonlySet<TextPath> = new Set(['persons.firstName', 'persons.lastName']);

/** Numbers and names of the office, and what its maps are divided into: words are cut there too, but no sentence is doubted. */
const ofOffice: ReadonlySet<TextPath> = new Set([
  'networkMaps.template.titleDa',
  'networkMaps.template.titleEn',
  'networkMaps.template.sectors.titleDa',
  'networkMaps.template.sectors.titleEn',
  'networkMaps.template.rings.titleDa',
  'networkMaps.template.rings.titleEn',
  'schema',
  'case.caseNumber',
  'case.caseworker',
  'case.caseworkerTitle',
  'case.secondCaseworker',
  'case.networkConsultant',
  'assessment.signOff.authorName',
  'assessment.signOff.revisions.authorName',
]);

/** Whether somebody may have written of anything there. */
export const isDoubted = (path: TextPath): boolean => !ofOffice.has(path);

export function cutTexts(value: Case, cutting: Cutting): { readonly case: Case; readonly texts: readonly CutText[] } {
  const texts: CutText[] = [];
  const seen = mapTexts(value, (text, path) => {
    if (names.has(path) || text === '') return text;
    const { after, parts } = cutText(text, cutting, cutting.guarded && isDoubted(path));
    if (parts.length > 0) texts.push({ path, parts });
    return after;
  });
  return { case: seen, texts };
}

/** One text without what is withheld, and its parts when anything was cut. */
function cutText(text: string, cutting: Cutting, doubted: boolean): { readonly after: string; readonly parts: readonly Part[] } {
  const spans = cutSpans(text, cutting, doubted);
  if (spans.length === 0) return { after: text, parts: [] };
  const parts: Part[] = [];
  let after = '';
  let place = 0;
  for (const { start, end, instead } of spans) {
    parts.push({ start: place, text: text.slice(place, start), isCut: false }, { start, text: text.slice(start, end), isCut: true });
    after += text.slice(place, start) + instead;
    place = end;
  }
  after += text.slice(place);
  if (!isBalanced(after) && isBalanced(text)) return { after: cutting.mark, parts: [{ start: 0, text, isCut: true }] };
  return { after, parts: [...parts, { start: place, text: text.slice(place), isCut: false }].filter((part) => part.text !== '') };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

function cutSpans(text: string, cutting: Cutting, doubted: boolean): Span[] {
  const hits = hitsIn(text, cutting.needles);
  const spans = merged(text, hits, cutting);
  if (!doubted && cutting.secrets.length === 0) return spans;
  const dropped: Span[] = [];
  let start = 0;
  for (const sentence of sentencesOf(text)) {
    const end = start + sentence.length;
    const own = hits.filter((hit) => hit.start < end && hit.end > start);
    if ((doubted && isTelling(sentence, own, cutting)) || tellsSecret(sentence, cutting)) {
      const last = dropped.at(-1);
      const space = /\s*$/.exec(sentence)?.[0] ?? '';
      if (last && last.end === start) dropped[dropped.length - 1] = { start: last.start, end, instead: cutting.mark + space };
      else dropped.push({ start, end, instead: cutting.mark + space });
    }
    start = end;
  }
  const kept = spans.filter((span) => !dropped.some((drop) => span.start < drop.end && span.end > drop.start));
  return [...kept, ...dropped].toSorted((a, b) => a.start - b.start);
}

/** Whether a sentence may tell of whereabouts: it says so, or it names someone or somewhere that the reader may not know. */
function isTelling(sentence: string, hits: readonly Hit[], { names: known, needles }: Cutting): boolean {
  if (signIn(sentence) !== undefined) return true;
  if (hits.some(({ person }) => person === undefined || !known.has(person))) return true;
  const named = new Set(hits.map(({ word }) => word));
  return wordsOf(sentence).some(
    ({ capital, folded }) => capital && soundsLikePlace(folded) && !isPlain(folded) && !isVisible(folded, needles) && !named.has(folded),
  );
}

function tellsSecret(sentence: string, { secrets }: Cutting): boolean {
  if (secrets.length === 0) return false;
  const named = new Set(wordsOf(sentence).flatMap(({ folded }) => stemsOf(folded)));
  return secrets.some((pair) => pair.every((name) => named.has(name)));
}

/** Hits that touch become one cut, with an initial before them and the last name after them. */
function merged(text: string, hits: readonly Hit[], { names: known, mark, needles }: Cutting): Span[] {
  const spans: (Span & { readonly person?: string })[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    const genitive = /^['’]s?/.exec(text.slice(hit.end))?.[0].length ?? 0;
    const end = hit.end + genitive;
    const isNear = last && /^[\s\-‐‑–]*$/u.test(text.slice(last.end, hit.start));
    if (last && (hit.start < last.end || (isNear && (last.person === hit.person || !known.has(hit.person ?? ''))))) {
      spans[spans.length - 1] = { ...last, end: Math.max(last.end, end) };
      continue;
    }
    const name = known.get(hit.person ?? '');
    const owned = name && /s$/i.test(text.slice(hit.start, hit.end)) && isGenitive(text.slice(hit.start, hit.end), needles);
    spans.push({
      start: hit.start - initialsBefore(text, hit.start),
      end,
      instead: name ? `${name}${owned || genitive ? 's' : ''}` : mark,
      person: hit.person,
    });
  }
  return spans;
}

const isGenitive = (text: string, { words }: Needles): boolean => {
  const last = wordsOf(text).at(-1)?.folded ?? '';
  return !words.has(last) && words.has(last.slice(0, -1));
};

/** "R. Skytte", "J.R. Skytte": the letters go with the name. */
const initialsBefore = (text: string, start: number): number => /(?:(?<!\p{L})\p{Lu}\.\s*)+$/u.exec(text.slice(0, start))?.[0].length ?? 0;

/** A quote that was cut open says something else than was said. */
function isBalanced(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return count(/«/g) === count(/»/g) && count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g) && count(/\(/g) === count(/\)/g);
}
