/** Draws build/icon.png from build/icon.svg: `electron build/icon.mjs`. Run after changing the icon. */
import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');

app.whenReady().then(async () => {
  const page = new BrowserWindow({
    show: false,
    width: 512,
    height: 512,
    frame: false,
    transparent: true,
    webPreferences: { offscreen: true },
  });
  await page.loadURL(`data:text/html,${encodeURIComponent(`<style>body{margin:0}svg{display:block}</style>${drawing}`)}`);
  const picture = await page.webContents.capturePage();
  writeFileSync(new URL('icon.png', import.meta.url), picture.toPNG());
  app.quit();
});
