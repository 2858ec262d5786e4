import type { Case, Perspective } from '../case/schema';
import { markInFileName } from '../language/attachment';
import { drawingInFileName } from '../language/attachment-drawings';
import { type Language, say } from '../language/text';
import type { Mark } from './blocks';

/** `{sagsnr}_netvaerksbilag_rev{n}_{MÆRKE}_{dato}.pdf`: no names, no CPR, and no character that a file system may refuse. */
export function fileNameOf(value: Case, mark: Mark, day: string, language: Language): string {
  const number = numberOf(value, language);
  const revision = value.assessment?.signOff?.revision ?? 1;
  const word = language === 'da' ? 'netvaerksbilag' : 'network-attachment';
  return `${number}_${word}_rev${revision}_${markInFileName[mark][language]}_${day}.pdf`;
}

/** `{sagsnr}_{tegning}_{dato}`: what a drawing by itself is called, without its ending. `perspective`: of a network map. */
export function drawingNameOf(value: Case, perspective: Perspective | undefined, day: string, language: Language): string {
  const words = perspective
    ? [say(drawingInFileName.map, language), say(drawingInFileName[perspective], language)]
    : [say(drawingInFileName.genogram, language)];
  return [numberOf(value, language), words.join('-'), day].join('_');
}

const numberOf = (value: Case, language: Language): string =>
  safe(value.case.caseNumber ?? '') || (language === 'da' ? 'uden-sagsnummer' : 'without-number');

const safe = (text: string): string =>
  text
    .replace(/\b\d{6}[- ]?\d{4}\b/g, '')
    .replace(/[^\p{Letter}\p{Number}.-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
