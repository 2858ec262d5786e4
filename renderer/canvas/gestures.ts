import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from '../../shared/scene/scene';
import { toScene, zoomAt } from './camera';
import type { SceneCanvasProps } from './canvas-props';
import { personsIn, subjectAt } from './hit';
import { type Snapped, snap } from './snap';

/** What a hand is doing on a drawing. The case changes only when a gesture ends; Esc ends one without a change. */
export type Gesture =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pressing'; readonly from: Point; readonly subject: string | undefined; readonly brush: boolean }
  | { readonly kind: 'panning'; readonly last: Point }
  | Dragging
  | { readonly kind: 'brushing'; readonly from: Point; readonly at: Point };

export interface Dragging extends Snapped {
  readonly kind: 'dragging';
  /** The one whom the hand holds. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly alone: boolean;
  readonly from: Point;
  readonly at: Point;
}

const idle: Gesture = { kind: 'idle' };
/** How far a pointer moves, in px on screen, before a press becomes a drag. */
const threshold = 4;
const reach = 7;

export function useGestures(props: SceneCanvasProps) {
  const [gesture, setGesture] = useState<Gesture>(idle);
  const latest = useRef({ props, gesture });
  latest.current = { props, gesture };

  const pointOf = useCallback((event: { clientX: number; clientY: number }): Point => {
    const box = latest.current.props.view.element.current?.getBoundingClientRect();
    return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
  }, []);

  useWheel(props, pointOf);
  useEffect(() => {
    if (gesture.kind === 'idle') return undefined;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setGesture(idle);
    };
    window.addEventListener('keydown', cancel, true);
    return () => window.removeEventListener('keydown', cancel, true);
  }, [gesture.kind]);

  const onPointerDown = (event: PointerEvent) => {
    if (event.target instanceof Element && event.target.closest('button, input, [data-floating]')) return;
    const from = pointOf(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    if (event.button === 1) setGesture({ kind: 'panning', last: from });
    else if (event.button === 0)
      setGesture({ kind: 'pressing', from, subject: under(props, from), brush: event.shiftKey || props.framing === true });
  };

  const onPointerMove = (event: PointerEvent) => {
    const at = pointOf(event);
    if (gesture.kind === 'idle') props.onHover?.(under(props, at));
    else setGesture(moved(gesture, at, event, props));
  };

  const onPointerUp = (event: PointerEvent) => {
    if (gesture.kind === 'pressing') press(gesture, event, props);
    if (gesture.kind === 'dragging') props.onDrop?.(gesture);
    if (gesture.kind === 'brushing') props.onSelect(brushed(gesture, props));
    setGesture(idle);
  };

  const onDoubleClick = (event: { clientX: number; clientY: number }) => {
    const subject = under(props, pointOf(event));
    if (subject) props.onOpen?.(subject);
  };

  const onPointerLeave = () => props.onHover?.(undefined);
  const onPointerCancel = () => setGesture(idle);
  return { gesture, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerLeave, onPointerCancel, onDoubleClick } };
}

function under({ scene, view }: SceneCanvasProps, at: Point): string | undefined {
  return subjectAt(scene.geometry, toScene(view.camera, at), reach / view.camera.scale);
}

/** What a gesture becomes when the pointer is at a point of the screen. */
function moved(gesture: Gesture, at: Point, keys: Keys, props: SceneCanvasProps): Gesture {
  const { view, dragged, selection, onSelect } = props;
  const scene = toScene(view.camera, at);
  if (gesture.kind === 'panning') {
    view.panBy(at[0] - gesture.last[0], at[1] - gesture.last[1]);
    return { kind: 'panning', last: at };
  }
  if (gesture.kind === 'brushing') return { ...gesture, at: scene };
  if (gesture.kind === 'dragging') return drawn(gesture, scene, keys, props);
  if (gesture.kind !== 'pressing' || Math.hypot(at[0] - gesture.from[0], at[1] - gesture.from[1]) < threshold) return gesture;
  const from = toScene(view.camera, gesture.from);
  const id = gesture.subject?.startsWith('person:') ? gesture.subject.slice(7) : undefined;
  const ids = id === undefined ? [] : (dragged?.(id, keys.altKey) ?? []);
  if (id !== undefined && ids.length > 0) {
    if (!selection.includes(`person:${id}`)) onSelect([`person:${id}`]);
    return drawn({ kind: 'dragging', id, ids, alone: keys.altKey, from, at: scene, delta: [0, 0], guides: [] }, scene, keys, props);
  }
  if (id !== undefined && props.onHeld?.(id)) return idle;
  if (gesture.brush) return { kind: 'brushing', from, at: scene };
  view.panBy(at[0] - gesture.from[0], at[1] - gesture.from[1]);
  return { kind: 'panning', last: at };
}

interface Keys {
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** A drag at another point: Alt takes the one person alone, Shift keeps the row, Ctrl lets go of the guides and the grid. */
function drawn(drag: Dragging, at: Point, keys: Keys, { scene, view, dragged, snapping }: SceneCanvasProps): Dragging {
  const ids = keys.altKey === drag.alone ? drag.ids : (dragged?.(drag.id, keys.altKey) ?? drag.ids);
  const free: Point = [at[0] - drag.from[0], keys.shiftKey && snapping ? 0 : at[1] - drag.from[1]];
  const start = scene.geometry.persons.find(({ id }) => id === drag.id);
  const moving = new Set(ids);
  const snapped =
    start && snapping && !keys.ctrlKey && !keys.metaKey
      ? snap(
          start,
          free,
          scene.geometry.persons.filter(({ id }) => !moving.has(id)),
          snapping,
          view.camera.scale,
          keys.shiftKey,
        )
      : { delta: free, guides: [] };
  return { ...drag, ...snapped, ids, alone: keys.altKey, at };
}

/** A click: selects what is under it; with Ctrl or Shift adds to or takes from what is selected. */
function press({ subject }: Extract<Gesture, { kind: 'pressing' }>, event: PointerEvent, { selection, onSelect }: SceneCanvasProps): void {
  const adding = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!subject) {
    if (!adding) onSelect([]);
  } else if (!adding) onSelect([subject]);
  else onSelect(selection.includes(subject) ? selection.filter((other) => other !== subject) : [...selection, subject]);
}

function brushed({ from, at }: Extract<Gesture, { kind: 'brushing' }>, { scene }: SceneCanvasProps): string[] {
  const box = {
    x: Math.min(from[0], at[0]),
    y: Math.min(from[1], at[1]),
    width: Math.abs(from[0] - at[0]),
    height: Math.abs(from[1] - at[1]),
  };
  return personsIn(scene.geometry, box).map((id) => `person:${id}`);
}

/** The wheel pans; with Ctrl, and by pinching, it zooms. React's own wheel listener can't keep the page from zooming. */
function useWheel({ view }: SceneCanvasProps, pointOf: (event: WheelEvent) => Point): void {
  const { element, setCamera, panBy } = view;
  useEffect(() => {
    const node = element.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) setCamera((camera) => zoomAt(camera, pointOf(event), Math.exp(-event.deltaY / 240)));
      else if (event.shiftKey) panBy(-event.deltaY, 0);
      else panBy(-event.deltaX, -event.deltaY);
    };
    node?.addEventListener('wheel', onWheel, { passive: false });
    return () => node?.removeEventListener('wheel', onWheel);
  }, [element, setCamera, panBy, pointOf]);
}
