import { type RefObject, useEffect, useRef, useState } from 'react';
import { attachmentStationTexts } from '../../shared/language/attachment-station';
import { reportFault } from '../app/bridge';
import { useLanguage } from '../app/language';
import type { Pdf, PdfPage } from './pdf';

const widest = 860;

/** The pages of a PDF below each other, as wide as there is room. A page is drawn when it comes near. */
export function Pages({ pdf, scroller }: { pdf: Pdf; scroller: RefObject<HTMLElement | null> }) {
  const width = usePageWidth(scroller);
  return (
    <ol className="pages">
      {pdf.pages.map((page) => (
        <Page
          key={page.number}
          page={page}
          count={pdf.pages.length}
          width={Math.min(width, page.width > page.height ? widest * 1.25 : widest)}
        />
      ))}
    </ol>
  );
}

/** The room for a page, in px. */
function usePageWidth(scroller: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth - 64)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return width;
}

interface PageProps {
  readonly page: PdfPage;
  readonly count: number;
  readonly width: number;
}

function Page({ page, count, width }: PageProps) {
  const { t } = useLanguage();
  const frame = useRef<HTMLLIElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const near = useNear(frame);
  const scale = width / page.width;
  useEffect(() => {
    const place = sheet.current;
    if (!near || !place) return;
    let current = true;
    // Drawn aside and put in place whole, so that a page never flashes white when it is renewed.
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    const text = document.createElement('div');
    text.className = 'page-text';
    page.draw(canvas, text, scale).then(
      () => current && place.replaceChildren(canvas, text),
      (error: unknown) => current && reportFault('attachment.page', error),
    );
    return () => {
      current = false;
    };
  }, [near, page, scale]);
  return (
    <li ref={frame} className="page-frame" aria-label={t(attachmentStationTexts.page, { number: page.number, count })}>
      <div ref={sheet} className="page-sheet" style={{ width, height: Math.round(page.height * scale) }} />
    </li>
  );
}

/** Whether an element is on the screen or about to be; once near, always near. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element.current || near) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), {
      rootMargin: '600px',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, near]);
  return near;
}
