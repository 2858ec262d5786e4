/**
 * The sections that a caseworker may leave out of an attachment, in the order of the pages. The first page, what is missing, the
 * history and the signatures always belong to it: without them nobody could tell what is read.
 */
export const leavable = [
  'childView',
  'genogram',
  'maps',
  'circles',
  'persons',
  'professionals',
  'parents',
  'attempts',
  'refusals',
  'sparring',
  'conclusion',
  'sources',
  'warnings',
] as const;
export type Leavable = (typeof leavable)[number];
