import type { Summary } from '../../shared/bridge/bridge';

/** What a case is called where it is listed. */
export const nameOf = (listed: Pick<Summary, 'title' | 'children' | 'caseNumber'>): string =>
  listed.title || listed.children || listed.caseNumber || '–';
