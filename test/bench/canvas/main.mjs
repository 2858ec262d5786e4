/** Shows the page once for each way and size that is asked for, and writes what it measured as one line of JSON. */
import { app, BrowserWindow } from 'electron';

const [page, runs] = process.argv.slice(-2);

async function measure() {
  const window = new BrowserWindow({ width: 1366, height: 768, useContentSize: true, webPreferences: { backgroundThrottling: false } });
  const results = [];
  for (const { way, persons } of JSON.parse(runs)) {
    await window.loadFile(page, { query: { way, persons: String(persons) } });
    results.push({ way, persons, ...(await window.webContents.executeJavaScript('window.measured')) });
  }
  return results;
}

app
  .whenReady()
  .then(measure)
  .then(
    (results) => process.stdout.write(`measured ${JSON.stringify(results)}\n`, () => app.exit()),
    (fault) => process.stderr.write(`${fault}\n`, () => app.exit(1)),
  );
