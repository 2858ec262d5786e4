import { useEffect } from 'react';
import type { Scene } from '../../shared/scene/scene';
import { usePlace } from '../editor/place';
import { selectedBox } from './selected-box';
import type { View } from './use-view';

/** Brings into view what was chosen outside the drawing: in the outline, in the list of what is missing, by a search. */
export function useRevealed(scene: Scene, view: View): void {
  const { revealed, found } = usePlace();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a drawing that changes later stays where it is
  useEffect(() => {
    const box = revealed && selectedBox(scene, [revealed]);
    if (box && view.size.width > 0) view.show(box);
  }, [revealed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    const box = found && selectedBox(scene, [found]);
    if (box && view.size.width > 0) view.read(box);
  }, [found]);
}
