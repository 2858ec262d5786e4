import { BrowserWindow, type Session, session, type WebContents } from 'electron';
import { Failure } from '../failure';

/**
 * One page of HTML in a hidden window without scripts, in a session of its own that lives in memory and reaches nothing but that page.
 * The window is gone when what was asked of it is done: nothing of a case stays in a process that waits.
 */
const scheme = 'kreds-print';
const waiting = new Map<string, string>();
let prepared: Session | undefined;
let count = 0;

export async function onPage<Value>(html: string, use: (contents: WebContents) => Promise<Value>, offscreen = false): Promise<Value> {
  count += 1;
  const address = `${scheme}:page-${count}`;
  waiting.set(address, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      offscreen,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      webgl: false,
      spellcheck: false,
    },
  });
  try {
    window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
    await window.loadURL(address);
    return await use(window.webContents);
  } finally {
    waiting.delete(address);
    window.destroy();
  }
}

/** The page as a tagged PDF with bookmarks. */
export const pdfOfPage = (html: string): Promise<Uint8Array> =>
  onPage(html, (contents) =>
    contents.printToPDF({ generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true, printBackground: true }),
  );

/** Shows the system's print dialog for the page. Throws `cancelled`, `missing` without any printer, `unexpected` when it is refused. */
export const printPage = (html: string): Promise<void> =>
  onPage(html, async (contents) => {
    if ((await contents.getPrintersAsync()).length === 0) throw new Failure('missing');
    await new Promise<void>((resolve, reject) => {
      contents.print({ printBackground: true, silent: false }, (done, reason) => {
        if (done) resolve();
        else reject(new Failure(/cancel/i.test(reason) ? 'cancelled' : 'unexpected'));
      });
    });
  });

function printSession(): Session {
  if (prepared) return prepared;
  const own = session.fromPartition('print', { cache: false });
  own.setSpellCheckerLanguages([]);
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(`${scheme}:`) && !url.startsWith('data:') }));
  own.protocol.handle(scheme, ({ url }) => {
    const html = waiting.get(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
  });
  prepared = own;
  return own;
}
