import '../genogram/handles.css';
import { Spline } from 'lucide-react';
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { mapTexts } from '../../shared/language/maps';
import { polyline } from '../../shared/scene/draw';
import type { PlacedPerson, Point, Primitive, Scene } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { toScene } from '../canvas/camera';
import { personAt } from '../canvas/hit';
import { targetMarks } from '../canvas/selection-marks';
import type { View } from '../canvas/use-view';
import { handlePlaces, handleSize } from '../genogram/handle-places';

interface TieHandleProps {
  readonly person: PlacedPerson;
  readonly others: readonly PlacedPerson[];
  readonly view: View;
  readonly onPress: () => void;
  readonly onPull: (at: Point, end: boolean) => void;
  readonly onCancel: () => void;
}

const threshold = 6;
const ways: readonly Point[] = [[1, 0]];

/** Pulled from a person to another it ties the two; pressed, it asks whom. */
export function TieHandle({ person, others, view, onPress, onPull, onCancel }: TieHandleProps) {
  const { t } = useLanguage();
  const pull = useRef<{ readonly from: Point; pulled: boolean } | undefined>(undefined);
  const { camera } = view;
  const place = useMemo(() => handlePlaces(person, others, camera, ways)?.[0], [person, others, camera]);
  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !pull.current) return;
      pull.current = undefined;
      event.stopPropagation();
      onCancel();
    };
    window.addEventListener('keydown', cancel, true);
    return () => window.removeEventListener('keydown', cancel, true);
  }, [onCancel]);
  const [x, y] = place ?? [
    (person.x + person.width / 2) * camera.scale + camera.x + 4,
    (person.y - person.height / 2) * camera.scale + camera.y - 4,
  ];
  const onPointerMove = (event: PointerEvent) => {
    const state = pull.current;
    if (!state) return;
    if (!state.pulled && Math.hypot(event.clientX - state.from[0], event.clientY - state.from[1]) < threshold) return;
    state.pulled = true;
    onPull([event.clientX, event.clientY], false);
  };
  const onPointerUp = (event: PointerEvent) => {
    const state = pull.current;
    pull.current = undefined;
    if (state?.pulled) onPull([event.clientX, event.clientY], true);
    else if (state) onPress();
  };
  return (
    <button
      type="button"
      className="handle"
      title={`${t(mapTexts.drawTie)} (T)`}
      aria-label={t(mapTexts.drawTie)}
      tabIndex={-1}
      style={{ left: x - handleSize / 2, top: y - handleSize / 2 }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        pull.current = { from: [event.clientX, event.clientY], pulled: false };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onClick={(event) => {
        // A click without a pointer comes from a screen reader or a voice.
        if (event.detail === 0) onPress();
      }}
    >
      <Spline size={15} strokeWidth={1.75} aria-hidden />
    </button>
  );
}

/** A tie on its way from one person to another, by pulling the handle. */
export function useTiePull(scene: Scene, view: View, from: PlacedPerson | undefined, tie: (from: string, to: string) => void) {
  const [at, setAt] = useState<Point>();
  const met = (point: Point) => {
    const person = personAt(scene.geometry, point, 10);
    return person && person.id !== from?.id ? person : undefined;
  };
  const onPull = (client: Point, end: boolean) => {
    const box = view.element.current?.getBoundingClientRect();
    const point = toScene(view.camera, [client[0] - (box?.left ?? 0), client[1] - (box?.top ?? 0)]);
    setAt(end ? undefined : point);
    const other = end ? met(point) : undefined;
    if (from && other) tie(from.id, other.id);
  };
  const other = at && met(at);
  const marks: readonly Primitive[] =
    at && from
      ? [
          ...targetMarks(
            scene.geometry.persons.filter(({ id }) => id !== from.id),
            other?.id,
          ),
          polyline([[from.x, from.y], other ? [other.x, other.y] : at], { stroke: 'accent', width: 2, dash: other ? undefined : [5, 5] }),
        ]
      : [];
  return { onPull, cancel: () => setAt(undefined), marks };
}
