import { useEffect } from 'react';
import type { Scene } from '../../shared/scene/scene';
import { selectedBox } from '../canvas/selected-box';
import type { View } from '../canvas/use-view';
import { useEditor } from '../editor/use-editor';

/** The height of the form that connects, on the screen, with its air. */
const formHeight = 260;

/** Brings those who are selected into view above the form, which would cover them. */
export function useRoomForForm(open: boolean, scene: Scene, view: View): void {
  const editor = useEditor();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    const box = open && selectedBox(scene, editor.state().selection);
    if (box) view.show({ ...box, height: box.height + formHeight / view.camera.scale });
  }, [open]);
}
