import { crc32 } from 'node:zlib';
import { drawingPage, type LooseDrawing } from '../../shared/attachment/drawing-page';
import { archived } from './archive';
import { printingFonts } from './fonts';
import { onPage, pdfOfPage } from './page';

/** A drawing by itself as a PDF of one page of its size. Electron must be ready. */
export async function drawingPdf(drawing: LooseDrawing): Promise<Uint8Array> {
  const pdf = await pdfOfPage(drawingPage(drawing, printingFonts()));
  return archived(pdf, { title: drawing.title, language: drawing.language, headings: [] }, new Date());
}

/** Chromium draws no picture that is longer, and memory sets an end to how many dots there may be. */
const most = { side: 16_000, dots: 90_000_000 } as const;

/** The sharpest picture that a drawing can have, in dots an inch. */
export function sharpest({ width, height }: LooseDrawing, wanted: number): number {
  const scale = Math.min(wanted / 96, most.side / Math.max(width, height), Math.sqrt(most.dots / (width * height)));
  return Math.max(72, Math.floor(scale * 96));
}

/** A drawing by itself as a picture, which says how large it is meant. `dpi`: at most what `sharpest` gives. Electron must be ready. */
export const drawingPng = (drawing: LooseDrawing, dpi: number): Promise<Uint8Array> =>
  onPage(
    drawingPage(drawing, printingFonts()),
    async ({ debugger: hand }) => {
      hand.attach('1.3');
      const clip = { x: 0, y: 0, width: drawing.width, height: drawing.height, scale: dpi / 96 };
      const { data } = (await hand.sendCommand('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip })) as {
        data: string;
      };
      return withSize(Buffer.from(data, 'base64'), dpi);
    },
    true,
  );

/** Puts in how many dots a metre has, behind the picture's head. */
function withSize(png: Buffer, dpi: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(Math.round(dpi / 0.0254), 8);
  chunk.writeUInt32BE(Math.round(dpi / 0.0254), 12);
  chunk[16] = 1;
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  const head = 33;
  return Buffer.concat([png.subarray(0, head), chunk, png.subarray(head)]);
}
