import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SceneCanvas } from '../../../renderer/canvas/scene-canvas';
import { useView } from '../../../renderer/canvas/use-view';
import type { Drawn, Mount } from './subject';

/** Kreds' own canvas, as the genogram uses it. */
export const mountKreds: Mount = (root, drawn) => createRoot(root).render(<KredsCanvas drawn={drawn} />);

const snapping = { guides: true, grid: false };

function KredsCanvas({ drawn: { scene, about, hanging, lifted } }: { readonly drawn: Drawn }) {
  const view = useView(scene.geometry.bounds, 'bench', about);
  const [selection, select] = useState<readonly string[]>([]);
  return (
    <SceneCanvas
      scene={scene}
      view={view}
      label={scene.title}
      selection={selection}
      onSelect={select}
      dragged={hanging}
      lifted={lifted}
      snapping={snapping}
    />
  );
}
