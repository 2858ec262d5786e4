import './handles.css';
import { Baby, HeartHandshake, type LucideIcon, UserRoundPlus, UsersRound } from 'lucide-react';
import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { drawings } from '../../shared/language/drawings';
import type { Text } from '../../shared/language/text';
import type { Box, PlacedPerson, Point } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import type { View } from '../canvas/use-view';
import { handlePlaces, handleSize } from './handle-places';

export type Handle = 'parents' | 'sibling' | 'partner' | 'child';

interface HandleRow {
  readonly id: Handle;
  readonly label: Text;
  readonly key: string;
  readonly icon: LucideIcon;
  /** Which way from the symbol it stands. */
  readonly way: Point;
}

/** The four ways to grow a family from the person who is selected. */
const handles: readonly HandleRow[] = [
  { id: 'parents', label: drawings.addParents, key: 'F', icon: UsersRound, way: [0, -1] },
  { id: 'sibling', label: drawings.addSibling, key: 'S', icon: UserRoundPlus, way: [-1, 0] },
  { id: 'partner', label: drawings.addPartner, key: 'P', icon: HeartHandshake, way: [1, 0] },
  { id: 'child', label: drawings.addChild, key: 'B', icon: Baby, way: [0, 1] },
];
const ways = handles.map(({ way }) => way);

interface HandlesProps {
  readonly person: PlacedPerson;
  readonly name: string;
  readonly others: readonly PlacedPerson[];
  /** What is written along the lines. */
  readonly texts: readonly Box[];
  readonly view: View;
  readonly onPress: (handle: Handle) => void;
  /** A handle is pulled towards a point of the client area; ends when it is let go. */
  readonly onPull: (handle: Handle, at: Point, end: boolean) => void;
  readonly onCancel: () => void;
}

const threshold = 6;

/** Around the symbol where there is room; else in a row at the top of the drawing, so that they cover nobody. */
export function Handles({ person, name, others, texts, view, onPress, onPull, onCancel }: HandlesProps) {
  const { t } = useLanguage();
  const pull = useRef<{ readonly from: Point; pulled: boolean } | undefined>(undefined);
  const { camera, size } = view;
  const around = useMemo(() => handlePlaces(person, others, camera, ways, texts), [person, others, camera, texts]);
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

  const onPointerMove = (id: Handle) => (event: PointerEvent) => {
    const state = pull.current;
    if (!state) return;
    if (!state.pulled && Math.hypot(event.clientX - state.from[0], event.clientY - state.from[1]) < threshold) return;
    state.pulled = true;
    onPull(id, [event.clientX, event.clientY], false);
  };
  const onPointerUp = (id: Handle) => (event: PointerEvent) => {
    const state = pull.current;
    pull.current = undefined;
    if (state?.pulled) onPull(id, [event.clientX, event.clientY], true);
    else if (state) onPress(id);
  };
  const inRow = (index: number): Point => [size.width / 2 + (index - 1.5) * (handleSize + 8), 56];

  return (
    <>
      {!around && (
        <p className="handles-row" aria-hidden="true">
          {name}
        </p>
      )}
      {handles.map(({ id, label, key, icon: Icon }, index) => {
        const [x, y] = around?.[index] ?? inRow(index);
        return (
          <button
            key={id}
            type="button"
            className="handle"
            title={`${t(label)} (${key})`}
            aria-label={t(label)}
            tabIndex={-1}
            style={{ left: x - handleSize / 2, top: y - handleSize / 2 }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              pull.current = { from: [event.clientX, event.clientY], pulled: false };
            }}
            onPointerMove={onPointerMove(id)}
            onPointerUp={onPointerUp(id)}
            onClick={(event) => {
              // A click without a pointer comes from a screen reader or a voice.
              if (event.detail === 0) onPress(id);
            }}
          >
            <Icon size={15} strokeWidth={1.75} aria-hidden />
          </button>
        );
      })}
    </>
  );
}
