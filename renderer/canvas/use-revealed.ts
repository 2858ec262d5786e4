import { useEffect } from 'react';
import type { Scene } from '../../shared/scene/scene';
import { usePlace } from '../editor/place';
import { symbolBox } from './hit';
import type { View } from './use-view';

/** Brings into view what was chosen outside the drawing, in the outline or in the list of what is missing. */
export function useRevealed(scene: Scene, view: View): void {
  const { revealed } = usePlace();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a drawing that changes later stays where it is
  useEffect(() => {
    const person = scene.geometry.persons.find(({ id }) => revealed === `person:${id}`);
    if (person && view.size.width > 0) view.show(symbolBox(person));
  }, [revealed]);
}
