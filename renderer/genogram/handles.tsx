import { Baby, HeartHandshake, type LucideIcon, UserRoundPlus, UsersRound } from 'lucide-react';
import { type PointerEvent, useRef } from 'react';
import { drawings } from '../../shared/language/drawings';
import type { Text } from '../../shared/language/text';
import type { PlacedPerson, Point } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { type Camera, toScreen } from '../canvas/camera';
import './handles.css';

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
export const handles: readonly HandleRow[] = [
  { id: 'parents', label: drawings.addParents, key: 'f', icon: UsersRound, way: [0, -1] },
  { id: 'sibling', label: drawings.addSibling, key: 's', icon: UserRoundPlus, way: [-1, 0] },
  { id: 'partner', label: drawings.addPartner, key: 'p', icon: HeartHandshake, way: [1, 0] },
  { id: 'child', label: drawings.addChild, key: 'b', icon: Baby, way: [0, 1] },
];

interface HandlesProps {
  readonly person: PlacedPerson;
  readonly camera: Camera;
  readonly onPress: (handle: Handle) => void;
  /** A handle is pulled towards a point of the client area; ends with `let go`. */
  readonly onPull: (handle: Handle, at: Point, end: boolean) => void;
}

const size = 28;
const gap = 12;
const threshold = 6;

export function Handles({ person, camera, onPress, onPull }: HandlesProps) {
  const { t } = useLanguage();
  const pull = useRef<{ readonly from: Point; pulled: boolean } | undefined>(undefined);
  const [x, y] = toScreen(camera, [person.x, person.y]);
  const halfWidth = (Math.max(person.width, person.label.width) / 2 + 2) * camera.scale;
  const below = person.label.y + person.label.height - person.y;
  const distance = ([dx, dy]: Point) =>
    dx !== 0 ? halfWidth + gap + size / 2 : (dy > 0 ? below : person.height / 2 + 16) * camera.scale + gap + size / 2;

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

  return handles.map(({ id, label, key, icon: Icon, way }) => (
    <button
      key={id}
      type="button"
      className="handle"
      title={`${t(label)} (${key.toUpperCase()})`}
      aria-label={t(label)}
      tabIndex={-1}
      style={{ left: x + way[0] * distance(way) - size / 2, top: y + way[1] * distance(way) - size / 2 }}
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
  ));
}
