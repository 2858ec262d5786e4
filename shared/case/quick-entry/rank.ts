import type { Phrase } from './parse';
import type { Link } from './relations';

const far: Record<Link['kind'], number> = { parent: 1, partner: 1.2, sibling: 1.5, child: 1.6 };

/**
 * How far out a person of the line stands. Parents come before those who hang on them, and whoever is told of by name comes last, since the
 * name may be told in the same line.
 */
export function rankOf(phrase: Phrase): number {
  const links = phrase.strides.flatMap((stride) => stride.links);
  const way = links.reduce((sum, link) => sum + far[link.kind] + (dependent(link) ? 1 : 0), 0);
  return way + (phrase.start ? 100 : 0);
}

/** Those who hang on somebody whom the line may tell of further out. */
const dependent = (link: Link) => link.kind === 'sibling' && ['half', 'step', 'foster'].includes(link.type);
