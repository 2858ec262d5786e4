import { isRightToLeft } from './direction';
import type { Palette } from './palette';
import { lightPalette } from './palette';
import type { Box, Label, Path, Primitive, Scene } from './scene';
import { fontFamily, textWidth } from './text-metrics';

export const escapeMarkup = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them, escaped or not.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const number = (value: number) => String(Math.round(value * 100) / 100);

function pathMarkup({ d, stroke, fill, width = 1.75, dash, opacity }: Path, palette: Palette): string {
  const line = stroke ? ` stroke="${palette[stroke]}" stroke-width="${number(width)}"` : '';
  const dashes = dash ? ` stroke-dasharray="${dash.map(number).join(' ')}"` : '';
  const faded = opacity === undefined ? '' : ` opacity="${number(opacity)}"`;
  return `<path d="${d}" fill="${fill ? palette[fill] : 'none'}"${line}${dashes}${faded}/>`;
}

/** How a label keeps clear of the lines behind it. */
type Halo = 'outline' | 'box';

function labelMarkup(label: Label, palette: Palette, haloAs: Halo): string {
  const { x, y, text, size, weight, align = 'start', ink = 'ink', halo } = label;
  const turned = isRightToLeft(text);
  const anchoredAt = turned ? ({ start: 'end', middle: 'middle', end: 'start' } as const)[align] : align;
  const anchor = `${anchoredAt === 'start' ? '' : ` text-anchor="${anchoredAt}"`}${turned ? ' direction="rtl"' : ''}`;
  const bold = weight === 'semibold' ? ' font-weight="600"' : '';
  const outline =
    halo && haloAs === 'outline' ? ` stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"` : '';
  const behind = halo && haloAs === 'box' ? labelBox(label, palette) : '';
  return `${behind}<text x="${number(x)}" y="${number(y)}" font-size="${number(size)}"${bold}${anchor} fill="${palette[ink]}"${outline}>${escapeMarkup(text)}</text>`;
}

function labelBox({ x, y, text, size, weight, align = 'start' }: Label, palette: Palette): string {
  const width = textWidth(text, size, weight);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[align];
  const box = [left - 2, y - size * 0.8, width + 4, size * 1.05].map(number);
  return `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" rx="3" fill="${palette.paper}" fill-opacity="0.82"/>`;
}

/** The SVG markup of primitives, without the svg element around it. */
export function primitiveMarkup(parts: readonly Primitive[], palette: Palette = lightPalette, halo: Halo = 'outline'): string {
  return parts
    .map((part) => {
      if (part.kind === 'path') return pathMarkup(part, palette);
      if (part.kind === 'text') return labelMarkup(part, palette, halo);
      const id = part.id ? ` data-id="${escapeMarkup(part.id)}"` : '';
      const role = part.role ? ` data-role="${escapeMarkup(part.role)}"` : '';
      const inner = primitiveMarkup(part.parts, palette, halo);
      return id || role ? `<g${id}${role}>${inner}</g>` : inner;
    })
    .join('');
}

export interface SvgOptions {
  readonly palette?: Palette;
  /** Empty border around the drawing in px. */
  readonly margin?: number;
  /** False inside a page that gives the size and the ground itself. */
  readonly sized?: boolean;
  /** False where the page around it says what the drawing holds. */
  readonly described?: boolean;
  /** `box` for PDF, where an outline around letters would make them a second text of odd fonts. */
  readonly halo?: Halo;
}

/** One drawing as a whole SVG document; its description is its accessible name. */
export function svgOf(scene: Scene, options: SvgOptions = {}): string {
  return svgOfParts(scene.parts, scene.geometry.bounds, `${scene.title}. ${scene.description}`, options);
}

export function svgOfParts(parts: readonly Primitive[], bounds: Box, description: string, options: SvgOptions = {}): string {
  const { palette = lightPalette, margin = 16, sized = true, described = true, halo = 'outline' } = options;
  const box = [bounds.x - margin, bounds.y - margin, bounds.width + 2 * margin, bounds.height + 2 * margin].map(number);
  const size = sized ? ` width="${box[2]}" height="${box[3]}"` : '';
  const ground = sized ? `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${palette.paper}"/>` : '';
  const said = described ? ` role="img" aria-label="${escapeMarkup(description)}"` : ' aria-hidden="true"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}"${size}${said} font-family="'${fontFamily}', sans-serif" stroke-linecap="round" stroke-linejoin="round">${ground}${primitiveMarkup(parts, palette, halo)}</svg>`;
}
