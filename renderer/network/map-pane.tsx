import type { KeyboardEvent } from 'react';
import type { Scene } from '../../shared/scene/scene';
import { symbolBox } from '../canvas/near';
import { isDirection, neighbour } from '../canvas/neighbour';
import { SceneCanvas } from '../canvas/scene-canvas';
import { useRevealed } from '../canvas/use-revealed';
import { useView } from '../canvas/use-view';
import { selectedPersons } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState } from '../editor/use-editor';

interface MapPaneProps {
  readonly scene: Scene;
  readonly name: string;
  /** Its name stands over it. */
  readonly headed: boolean;
}

/** A map to look at: what is selected or pointed at here is so in every other drawing, too. */
export function MapPane({ scene, name, headed }: MapPaneProps) {
  const editor = useEditor();
  const place = usePlace();
  const selection = useEditorState((state) => state.selection);
  const view = useView(scene.geometry.bounds, name);
  useRevealed(scene, view);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
    if (isDirection(event.key)) {
      const next = neighbour(scene.geometry, selectedPersons(selection).at(-1), event.key);
      if (next) {
        editor.select(`person:${next.id}`);
        view.show(symbolBox(next));
      }
    } else if (event.key === 'Escape') editor.select();
    else if (event.key === '+' || event.key === '=') view.zoomBy(1.2);
    else if (event.key === '-') view.zoomBy(1 / 1.2);
    else if (event.key === '0') view.fitAll();
    else return;
    event.preventDefault();
  };
  // A tie is told by its place on one map alone: only persons are shared.
  const persons = selection.filter((subject) => subject.startsWith('person:'));
  return (
    <section className="map-pane" aria-label={name}>
      {headed && <h2>{name}</h2>}
      <SceneCanvas
        scene={scene}
        view={view}
        label={`${scene.title}. ${scene.description}`}
        selection={persons}
        hover={place.hover}
        onHover={(hover) => place.change({ hover: hover?.startsWith('tie:') ? undefined : hover })}
        onSelect={(subjects) => editor.select(...subjects.filter((subject) => !subject.startsWith('tie:')))}
        onKeyDown={onKeyDown}
      />
    </section>
  );
}
