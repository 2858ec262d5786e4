/** The least program that Electron can run: what every start is measured against. */
import { app, BrowserWindow } from 'electron';

app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadURL('data:text/html,<p>Empty</p>'));
