/**
 * Loaded before the program in end-to-end tests: holds `ready` back until Playwright listens, or it misses a window that opens
 * sooner. Playwright's own loader does the same, but also sets switches that quiet the network, which our tests have to see.
 */
const { app } = require('electron');

const ready = app.whenReady();
const emit = app.emit.bind(app);
let given = [];
let release = () => {};
const held = new Promise((resolve) => {
  release = resolve;
});

app.emit = (event, ...rest) => {
  if (event !== 'ready') return emit(event, ...rest);
  given = rest;
  return true;
};
app.whenReady = () => held;

globalThis.__playwright_run = async () => {
  await ready;
  app.emit = emit;
  release();
  emit('ready', ...given);
};
