import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';
import { fileFor, scheme } from './address';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Before `ready`: the program's own protocol behaves like https, with an origin of its own. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Only what came with the program runs or is shown; the nonce is for the one style sheet that the components put in themselves. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Serves the files of one folder as kreds://app/…, and nothing else. Every answer, also a refusal, carries the policy. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    const nonce = randomBytes(16).toString('base64');
    const headers = {
      'Content-Security-Policy': policy(nonce),
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    };
    const file = method === 'GET' ? fileFor(url, folder) : undefined;
    const type = file && types[path.extname(file)];
    const content = type ? await readFile(file).catch(() => undefined) : undefined;
    if (!type || !content) return new Response(null, { status: 404, headers });
    const body = type.startsWith('text/html') ? withNonce(content.toString('utf8'), nonce) : new Uint8Array(content);
    return new Response(body, { headers: { ...headers, 'Content-Type': type } });
  });
}

/** React Aria finds the nonce for its style sheet in this meta tag. */
const withNonce = (html: string, nonce: string) => html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
