import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Reads PDFs with pdf.js, which comes only when the first one is shown. Its worker is a file of our own; it fetches nothing. */

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  /** In CSS px at 100 %. */
  readonly width: number;
  readonly height: number;
  /** Draws the page at a scale, and lays its text over it for reading aloud and copying. */
  readonly draw: (canvas: HTMLCanvasElement, text: HTMLElement, scale: number) => Promise<void>;
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  readonly close: () => void;
}

const pxPerPoint = 96 / 72;

export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const { getDocument, GlobalWorkerOptions, TextLayer } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = workerUrl;
  const task = getDocument({ data: bytes, useWasm: false, useWorkerFetch: false, enableXfa: false });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number): Promise<PdfPage> => {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: pxPerPoint });
      return {
        number,
        width,
        height,
        draw: async (canvas, text, scale) => {
          const fine = page.getViewport({ scale: pxPerPoint * scale * devicePixelRatio });
          canvas.width = Math.round(fine.width);
          canvas.height = Math.round(fine.height);
          await page.render({ canvas, viewport: fine }).promise;
          const viewport = page.getViewport({ scale: pxPerPoint * scale });
          text.replaceChildren();
          text.style.setProperty('--total-scale-factor', String(viewport.scale));
          await new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport }).render();
        },
      };
    }),
  );
  return { pages, close: () => void task.destroy() };
}
