import './minimap.css';
import { X } from 'lucide-react';
import { type PointerEvent, useEffect, useRef } from 'react';
import { canvasTexts } from '../../shared/language/canvas';
import { grow } from '../../shared/scene/draw';
import type { Scene } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { useRemembered } from '../app/settings';
import { IconButton } from '../ui/button';
import { holds, toScene } from './camera';
import { usePalette } from './use-palette';
import type { View } from './use-view';

interface MinimapProps {
  readonly scene: Scene;
  readonly view: View;
  readonly selection: readonly string[];
}

const most = { width: 168, height: 112 } as const;

/** The whole drawing in small, with a frame around what is in sight; only while not all of it is. A hand in it moves the view. */
export function Minimap(props: MinimapProps) {
  const [shown, setShown] = useRemembered('minimap', true);
  const { scene, view } = props;
  if (!shown || view.size.width < 360 || holds(view.camera, scene.geometry.bounds, view.size)) return null;
  return <Small {...props} onClose={() => setShown(false)} />;
}

function Small({ scene, view, selection, onClose }: MinimapProps & { onClose: () => void }) {
  const { t } = useLanguage();
  const palette = usePalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  const bounds = grow(scene.geometry.bounds, 40);
  const scale = Math.min(most.width / bounds.width, most.height / bounds.height);
  const [width, height] = [Math.max(48, Math.round(bounds.width * scale)), Math.max(24, Math.round(bounds.height * scale))];

  useEffect(() => {
    const paper = canvas.current?.getContext('2d');
    if (!paper || !canvas.current) return;
    const sharp = window.devicePixelRatio;
    canvas.current.width = width * sharp;
    canvas.current.height = height * sharp;
    const box = grow(scene.geometry.bounds, 40);
    paper.setTransform(scale * sharp, 0, 0, scale * sharp, -box.x * scale * sharp, -box.y * scale * sharp);
    paper.lineWidth = 0.6 / scale;
    paper.strokeStyle = palette.faint;
    for (const { kind, points } of scene.geometry.lines) {
      if (kind === 'relation') continue;
      paper.beginPath();
      for (const [x, y] of points) paper.lineTo(x, y);
      paper.stroke();
    }
    const chosen = new Set(selection);
    const least = Math.max(40, 2.5 / scale);
    for (const { id, x, y } of scene.geometry.persons) {
      paper.fillStyle = chosen.has(`person:${id}`) ? palette.accent : palette.muted;
      paper.fillRect(x - least / 2, y - least / 2, least, least);
    }
  }, [scene, palette, scale, width, height, selection]);

  const look = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / scale + bounds.x, (event.clientY - box.top) / scale + bounds.y];
    view.centre([x, y]);
  };
  const [left, top] = toScene(view.camera, [0, 0]);
  const [right, bottom] = toScene(view.camera, [view.size.width, view.size.height]);
  const at = (value: number, from: number, size: number) => Math.min(size, Math.max(0, (value - from) * scale));
  const frame = {
    left: at(left, bounds.x, width),
    top: at(top, bounds.y, height),
    width: at(right, bounds.x, width) - at(left, bounds.x, width),
    height: at(bottom, bounds.y, height) - at(top, bounds.y, height),
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: not the fields of a form
    <div
      className="minimap"
      role="group"
      aria-label={t(canvasTexts.minimap)}
      data-floating
      style={{ width, height }}
      onPointerDown={(event) => {
        if (event.target instanceof Element && event.target.closest('button')) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={(event) => {
        event.stopPropagation();
        if (event.currentTarget.hasPointerCapture(event.pointerId)) look(event);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <canvas ref={canvas} style={{ width, height }} />
      <div className="minimap-frame" style={frame} />
      <IconButton icon={X} size={14} className="minimap-close" label={t(canvasTexts.hideMinimap)} outOfTabOrder onPress={onClose} />
    </div>
  );
}
