import type { Case } from '../case/schema';
import { markInFileName } from '../language/attachment';
import type { Language } from '../language/text';
import type { Mark } from './blocks';

/** `{sagsnr}_netvaerksbilag_rev{n}_{MÆRKE}_{dato}.pdf`: no names, no CPR, and no character that a file system may refuse. */
export function fileNameOf(value: Case, mark: Mark, day: string, language: Language): string {
  const number = safe(value.case.caseNumber ?? '') || (language === 'da' ? 'uden-sagsnummer' : 'without-number');
  const revision = value.assessment?.signOff?.revision ?? 1;
  const word = language === 'da' ? 'netvaerksbilag' : 'network-attachment';
  return `${number}_${word}_rev${revision}_${markInFileName[mark][language]}_${day}.pdf`;
}

const safe = (text: string): string =>
  text
    .replace(/\b\d{6}[- ]?\d{4}\b/g, '')
    .replace(/[^\p{Letter}\p{Number}.-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
