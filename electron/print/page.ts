import { BrowserWindow, type Session, session } from 'electron';

/**
 * One page of HTML to PDF, in a hidden window without scripts, in a session of its own that lives in memory and reaches nothing but
 * that page.
 */
const scheme = 'kreds-print';
const waiting = new Map<string, string>();
let prepared: Session | undefined;
let count = 0;

export async function pdfOfPage(html: string): Promise<Uint8Array> {
  count += 1;
  const address = `${scheme}:attachment-${count}`;
  waiting.set(address, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: printSession(), javascript: false, sandbox: true, contextIsolation: true, webgl: false, spellcheck: false },
  });
  try {
    window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
  } finally {
    waiting.delete(address);
    window.destroy();
  }
}

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
