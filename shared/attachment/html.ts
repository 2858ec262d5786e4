import type { Language } from '../language/text';
import { escapeMarkup } from '../scene/svg';
import type { AttachmentDocument, Section } from './blocks';
import { blocksMarkup } from './markup';
import { type FontFace, styleOf } from './style';
import { watermarkMarkup } from './watermark';

export type { FontFace } from './style';

/**
 * The document as one HTML page without scripts or links, ready to be printed: drawings are inline SVG, and the fonts come from
 * where `fonts` says (data addresses, so that nothing is fetched).
 */
export function attachmentHtml(document: AttachmentDocument, fonts: readonly FontFace[]): string {
  const { language, title, markText, caseNumber, sections } = document;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escapeMarkup(documentTitle(document))}</title><style>${styleOf(document, fonts)}</style></head><body>`,
    document.mark === 'FINAL' ? '' : watermarkMarkup(markText),
    `<header class="cover"><div><h1>${titleMarkup(title)}</h1>`,
    `<p class="edition">${escapeMarkup(document.edition)} · ${escapeMarkup(caseNumber)}</p></div>`,
    `<p class="mark ${document.mark.toLowerCase()}">${escapeMarkup(markText)}</p></header>`,
    `<main>${sections.map((section) => sectionMarkup(section, language)).join('')}</main></body></html>`,
  ].join('');
}

/** Nothing may be fetched or run; what the page needs stands in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** What metadata and window call the file: never a name, never more than the mark allows. */
export const documentTitle = ({ title, caseNumber, markText }: AttachmentDocument): string => `${title} · ${caseNumber} · ${markText}`;

/** The part after the dash goes to a line of its own. */
const titleMarkup = (title: string): string => escapeMarkup(title).replace(' – ', ' –<br>');

const sectionMarkup = ({ id, heading, opens, blocks }: Section, language: Language): string =>
  `<section id="${id}" class="${opens}">${blocksMarkup(blocks, `<h2>${escapeMarkup(heading)}</h2>`, language)}</section>`;
