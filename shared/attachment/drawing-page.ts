import type { Language } from '../language/text';
import { lightPalette } from '../scene/palette';
import type { Scene } from '../scene/scene';
import { escapeMarkup, svgOfParts } from '../scene/svg';
import { spoken } from './drawing-markup';
import { legible } from './letters';
import { type FontFace, fontFaces } from './style';

/** A drawing by itself, as markup of its size in px. */
export interface LooseDrawing {
  /** Holds no name: it becomes the title of the file. */
  readonly title: string;
  readonly language: Language;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const margin = 24;

export function looseDrawing(
  { parts, geometry: { bounds }, title: shown, description }: Scene,
  title: string,
  language: Language,
): LooseDrawing {
  const options = { margin, sized: false, palette: { ...lightPalette, paper: '#ffffff' }, halo: 'box' } as const;
  const svg = svgOfParts(legible(parts), bounds, spoken(`${shown}. ${description}`), options);
  return { title, language, svg, width: Math.ceil(bounds.width + 2 * margin), height: Math.ceil(bounds.height + 2 * margin) };
}

/** The drawing alone on a page of its own size: three quarters of a point for a px, so that its letters are at least 9 pt. */
export const drawingPage = ({ title, language, svg, width, height }: LooseDrawing, fonts: readonly FontFace[]): string =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    `<title>${escapeMarkup(title)}</title><style>${fontFaces(fonts)}`,
    `@page{size:${width}px ${height}px;margin:0}*{margin:0;padding:0}html{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}`,
    `div{width:${width}px;height:${height}px;overflow:hidden}svg{display:block;width:100%;height:100%}</style></head>`,
    `<body><div>${svg}</div></body></html>`,
  ].join('');
