import '../../../renderer/ui/look';
import { firstLook, toScreen } from '../../../renderer/canvas/camera';
import { fontFamily } from '../../../shared/scene/text-metrics';
import { mountByHand } from './by-hand';
import { mountKreds } from './kreds-canvas';
import { drawnOf, type Mount } from './subject';

/** Measures one way of drawing one family in the page that Electron shows, and hands the figures to its main process. */

export interface Measured {
  /** Milliseconds from mounting until the first frame with the drawing was there. */
  readonly first: number;
  /** Milliseconds from one frame to the next, as fast as the machine makes them. */
  readonly drag: readonly number[];
  readonly pan: readonly number[];
}

declare global {
  interface Window {
    measured: Promise<Measured>;
  }
}

const ways: Readonly<Record<string, Mount>> = { kreds: mountKreds, hand: mountByHand };
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));

async function measured(): Promise<Measured> {
  const asked = new URLSearchParams(location.search);
  const mount = ways[asked.get('way') ?? ''];
  const root = document.getElementById('root');
  if (!mount || !root) throw new Error('There is nothing to measure.');
  const drawn = drawnOf(Number(asked.get('persons')));
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 13px "${fontFamily}"`, 'æøåé')));
  // No pointer of the machine takes part.
  Element.prototype.setPointerCapture = () => undefined;
  for (let count = 0; count < 20; count += 1) await frame();

  const first = await firstDrawing(() => mount(root, drawn));
  for (let count = 0; count < 20; count += 1) await frame();
  const surface = root.querySelector('.scene-canvas') ?? root;
  const size = { width: surface.clientWidth, height: surface.clientHeight };
  const [x, y] = toScreen(firstLook(drawn.scene.geometry.bounds, drawn.about, size), [drawn.child.x, drawn.child.y]);
  const pointer = (type: string, dx: number, dy: number) =>
    surface.dispatchEvent(
      new PointerEvent(type, { clientX: x + dx, clientY: y + dy, button: 0, pointerId: 1, isPrimary: true, bubbles: true }),
    );

  pointer('pointermove', 0, 0);
  pointer('pointerdown', 0, 0);
  const drag = await frames(150, (step) => pointer('pointermove', 60 * Math.sin(step / 12), 40 * Math.sin(step / 9)));
  if (surface !== root && surface.getAttribute('data-gesture') !== 'dragging') throw new Error('Nobody was dragged.');
  pointer('pointerup', 0, 0);
  for (let count = 0; count < 20; count += 1) await frame();
  const pan = await frames(150, (step) => {
    const by = { deltaX: 14 * Math.cos(step / 15), deltaY: 6 * Math.cos(step / 10) };
    surface.dispatchEvent(new WheelEvent('wheel', { ...by, bubbles: true, cancelable: true }));
  });
  return { first, drag, pan };
}

/** Until the frame after the one in which something of the scene was written on a canvas. */
async function firstDrawing(mount: () => void): Promise<number> {
  const paper = CanvasRenderingContext2D.prototype;
  const { fillText } = paper;
  let wrote = false;
  paper.fillText = function (this: CanvasRenderingContext2D, ...words: Parameters<typeof fillText>) {
    wrote = true;
    return fillText.apply(this, words);
  };
  const start = performance.now();
  mount();
  while (!wrote) await frame();
  paper.fillText = fillText;
  return (await frame()) - start;
}

/** A step at each frame; the first ones only warm up. */
async function frames(count: number, step: (index: number) => void): Promise<number[]> {
  const times: number[] = [];
  let last = await frame();
  for (let index = 0; index < count; index += 1) {
    step(index);
    const now = await frame();
    if (index >= 20) times.push(now - last);
    last = now;
  }
  return times;
}

window.measured = measured();
