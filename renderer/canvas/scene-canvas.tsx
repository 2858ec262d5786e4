import type Konva from 'konva';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Layer, Shape, Stage } from 'react-konva';
import { contains } from '../../shared/scene/draw';
import type { Primitive } from '../../shared/scene/scene';
import { fontFamily } from '../../shared/scene/text-metrics';
import type { SceneCanvasProps } from './canvas-props';
import { knowPersons } from './extent';
import { type Gesture, useGestures } from './gestures';
import { Minimap } from './minimap';
import { groupsOf, type Paper, paint, seenOn } from './paint';
import './scene-canvas.css';
import { selectionMarks } from './selection-marks';
import { drawGrid, drawGuides } from './snap';
import { usePalette } from './use-palette';

/** Shows a scene: one custom shape a layer, hit by geometry, with what is dragged on a layer of its own. */
export function SceneCanvas(props: SceneCanvasProps) {
  const { scene, view, selection, hover, label, preview, lifted: liftedParts, above, onKeyDown, children } = props;
  const { x, y, scale } = view.camera;
  const palette = usePalette();
  const fontsReady = useFonts();
  const { gesture, handlers } = useGestures(props);
  const grid = props.snapping?.grid ? scale : undefined;
  const drag = gesture.kind === 'dragging' ? gesture : undefined;
  const { ids: dragIds, delta } = drag ?? {};
  const lifted = useMemo(() => new Set(dragIds), [dragIds]);
  const still = useScenePainter(
    useCallback(
      (paper: Paper) => {
        const within = seenOn(paper);
        if (grid) paint(paper, drawGrid(within, grid), palette);
        // What is wholly in sight needs no looking at its parts.
        paint(paper, scene.parts, palette, contains(within, scene.geometry.bounds) ? { lifted } : { lifted, within });
      },
      [scene, palette, lifted, grid],
    ),
  );
  useMemo(() => knowPersons(scene), [scene]);
  const marks = useScenePainter(
    useCallback(
      (paper: Paper) => paint(paper, selectionMarks(scene.geometry, selection, hover), palette),
      [scene, selection, hover, palette],
    ),
  );
  const moving = useScenePainter(
    useCallback(
      (paper: Paper) => {
        if (!dragIds || !delta) return;
        const parts = liftedParts?.(dragIds, delta);
        if (!parts) paper.translate(delta[0], delta[1]);
        paint(paper, parts ?? groupsOf(scene.parts, lifted), palette);
      },
      [scene, palette, lifted, liftedParts, dragIds, delta],
    ),
  );
  const overlay = useScenePainter(
    useCallback(
      (paper: Paper) => paint(paper, [...overlayOf(gesture, preview, scale), ...(above ?? [])], palette),
      [gesture, preview, above, palette, scale],
    ),
  );
  const layer = { x, y, scaleX: scale, scaleY: scale, listening: false };
  return (
    <div
      ref={view.element}
      className="scene-canvas"
      data-gesture={gesture.kind}
      data-framing={props.framing || undefined}
      data-over={hover ? 'subject' : undefined}
      role="application"
      aria-label={label}
      title={hover && saidOf(scene.parts, hover)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is an application of its own, used by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      {view.size.width > 0 && fontsReady && (
        <Stage width={view.size.width} height={view.size.height} listening={false} className="scene-canvas-stage">
          <Layer {...layer}>
            <Shape sceneFunc={still} perfectDrawEnabled={false} />
          </Layer>
          <Layer {...layer}>
            <Shape sceneFunc={marks} perfectDrawEnabled={false} visible={!drag} />
            <Shape sceneFunc={overlay} perfectDrawEnabled={false} />
            {drag && <Shape sceneFunc={moving} perfectDrawEnabled={false} />}
          </Layer>
        </Stage>
      )}
      <Minimap scene={scene} view={view} selection={selection} />
      {children}
    </div>
  );
}

/** What the drawing says of a person, a relation or a household: the whole name, where the label is cut. */
function saidOf(parts: readonly Primitive[], subject: string): string | undefined {
  const ids = [subject, subject.slice(subject.indexOf(':') + 1)];
  for (const part of parts) {
    if (part.kind !== 'group') continue;
    const said = part.id !== undefined && ids.includes(part.id) ? part.description : saidOf(part.parts, subject);
    if (said) return said;
  }
  return undefined;
}

/** Konva hands its own context around the canvas's; the painter wants the canvas's. */
function useScenePainter(draw: (paper: Paper) => void): (context: Konva.Context) => void {
  return useCallback((context: Konva.Context) => draw(context._context), [draw]);
}

function overlayOf(gesture: Gesture, preview: SceneCanvasProps['preview'], scale: number): readonly Primitive[] {
  if (gesture.kind === 'dragging') return [...(preview?.(gesture.at) ?? []), ...drawGuides(gesture.guides, scale)];
  if (gesture.kind !== 'brushing') return [];
  const [[x1, y1], [x2, y2]] = [gesture.from, gesture.at];
  const d = `M${x1} ${y1}H${x2}V${y2}H${x1}Z`;
  return [
    { kind: 'path', d, fill: 'accent', opacity: 0.08 },
    { kind: 'path', d, stroke: 'accent', width: 1 / scale },
  ];
}

const weights = [400, 600];

/** True when the drawing's fonts can be used; a canvas drawn before would keep the system's. */
function useFonts(): boolean {
  const [ready, setReady] = useState(() => weights.every((weight) => document.fonts.check(`${weight} 13px "${fontFamily}"`, 'æøåé')));
  useEffect(() => {
    const load = Promise.all(weights.map((weight) => document.fonts.load(`${weight} 13px "${fontFamily}"`, 'æøåé')));
    load.then(
      () => setReady(true),
      () => setReady(true),
    );
  }, []);
  return ready;
}
