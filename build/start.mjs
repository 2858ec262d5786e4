/**
 * `npm start`: opens Kreds with everything it needs. Without a display it takes the example case the whole way instead and
 * leaves what it made under out/example/; `npm start -- --stay` keeps the window open afterwards.
 */
import { bundle, root } from './bundle.mjs';
import { findElectron } from './electron.mjs';
import { hasDisplay, machineFlags, runProgram } from './launch.mjs';
import { ensureSystem } from './system.mjs';

try {
  const args = process.argv.slice(2);
  const stay = args.includes('--stay');
  const electron = findElectron();
  const onDisplay = hasDisplay();
  ensureSystem(electron);
  await bundle();
  if (onDisplay) {
    const given = args.filter((arg) => arg !== '--stay');
    process.exitCode = await runProgram(electron.executable, [...machineFlags(), root, ...given], {
      stdio: ['inherit', 'inherit', 'pipe'],
    });
  } else {
    const { tour } = await import('./tour.mjs');
    await tour(electron, { stay });
  }
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
}
