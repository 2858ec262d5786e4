import { app, type Session, type WebContents } from 'electron';
import { origin } from './address';

/**
 * Switches that open the program to others or send its traffic elsewhere. No fuse refuses them, so the first line does.
 * Not among them: allow-file-access-from-files, which Electron sets itself; no page of ours comes from a file.
 */
const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'proxy-server',
  'proxy-pac-url',
  'proxy-auto-detect',
  'proxy-bypass-list',
  'host-rules',
  'host-resolver-rules',
  'load-extension',
  'disable-extensions-except',
  'disable-web-security',
  'disable-site-isolation-trials',
  'ignore-certificate-errors',
  'unsafely-treat-insecure-origin-as-secure',
  'log-net-log',
  'auto-open-devtools-for-tabs',
  'enable-logging',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
];

/** The switch of a packaged program's command line that it refuses to run with, if any. */
export function refusedSwitch(): string | undefined {
  return app.isPackaged ? refusedSwitches.find((name) => app.commandLine.hasSwitch(name)) : undefined;
}

/** First thing in `ready`: the spell checker would otherwise look up a host for its dictionaries. */
export function silence(session: Session): void {
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

/** Everything a page could ask the system or the network for is refused. `devUrl`: the development server, in development only. */
export function harden(session: Session, devUrl: string | undefined): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url, devUrl) }));
}

function isAllowed(url: string, devUrl: string | undefined): boolean {
  if (url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:')) return true;
  if (devUrl === undefined) return false;
  const host = URL.parse(devUrl)?.host;
  const { protocol, host: asked } = URL.parse(url) ?? {};
  return protocol === 'devtools:' || (asked === host && (protocol === 'http:' || protocol === 'ws:'));
}

/** No page leads anywhere: no navigation, no new window, no embedded page. In development the page may load itself again. */
export function confine(contents: WebContents, devUrl: string | undefined): void {
  contents.on('will-navigate', (event) => {
    if (devUrl === undefined || event.url !== devUrl) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
