import { useEffect, useMemo, useState } from 'react';
import type { Case } from '../../shared/case/schema';
import type { Text } from '../../shared/language/text';
import { polyline } from '../../shared/scene/draw';
import type { PlacedPerson, Point, Primitive, Scene } from '../../shared/scene/scene';
import { toScene } from '../canvas/camera';
import { personAt } from '../canvas/hit';
import { targetMarks } from '../canvas/selection-marks';
import type { View } from '../canvas/use-view';
import { useEditor } from '../editor/use-editor';
import { connect, refusalOf } from './grow';
import type { Handle } from './handles';

interface Pull {
  readonly handle: Handle;
  readonly at: Point;
}

/** A handle that is pulled towards someone: who can be connected shows, and who can't, with the reason. */
export function usePull(value: Case, scene: Scene, view: View, from: PlacedPerson | undefined) {
  const editor = useEditor();
  const [pull, setPull] = useState<Pull>();
  const refusals = useRefusals(value, pull && from ? from.id : undefined, pull?.handle, scene);
  const target = pull && from && personAt(scene.geometry, pull.at, 10);
  const other = target && target.id !== from?.id ? target : undefined;

  const onPull = (handle: Handle, at: Point, end: boolean) => {
    const box = view.element.current?.getBoundingClientRect();
    const point = toScene(view.camera, [at[0] - (box?.left ?? 0), at[1] - (box?.top ?? 0)]);
    setPull(end ? undefined : { handle, at: point });
    const met = personAt(scene.geometry, point, 10);
    if (end && from && met && met.id !== from.id) connect(editor, handle, from.id, met.id);
  };

  const refused = pull && from && other ? refusalOf(value, pull.handle, from.id, other.id) : undefined;
  const marks = useMemo((): readonly Primitive[] => {
    if (!pull || !from) return [];
    const free = scene.geometry.persons.filter(({ id }) => id !== from.id && refusals.get(id) === null);
    const end: Point = other ? [other.x, other.y] : pull.at;
    return [
      ...targetMarks(free, other && !refused ? other.id : undefined),
      polyline([[from.x, from.y], end], { stroke: refused ? 'tense' : 'accent', width: 2, dash: other && !refused ? undefined : [5, 5] }),
    ];
  }, [pull, from, other, refused, refusals, scene]);
  return { onPull, cancel: () => setPull(undefined), pulling: pull !== undefined, marks, refused };
}

/** How long one frame may look for who can be connected, in ms. */
const slice = 6;

/** Why each person can't be connected, or null where they can; found a few at a time, so that the hand is never kept waiting. */
function useRefusals(value: Case, id: string | undefined, handle: Handle | undefined, scene: Scene): ReadonlyMap<string, Text | null> {
  const [found, setFound] = useState<ReadonlyMap<string, Text | null>>(new Map());
  useEffect(() => {
    if (id === undefined || handle === undefined) {
      setFound(new Map());
      return undefined;
    }
    const known = new Map<string, Text | null>();
    const waiting = scene.geometry.persons.map((person) => person.id).filter((other) => other !== id);
    let frame = requestAnimationFrame(function look() {
      const until = performance.now() + slice;
      while (waiting.length > 0 && performance.now() < until) {
        const other = waiting.pop() ?? '';
        known.set(other, refusalOf(value, handle, id, other) ?? null);
      }
      setFound(new Map(known));
      if (waiting.length > 0) frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, [value, id, handle, scene]);
  return found;
}
