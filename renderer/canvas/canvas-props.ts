import type { KeyboardEvent, ReactNode } from 'react';
import type { Point, Primitive, Scene } from '../../shared/scene/scene';
import type { Snapping } from './snap';
import type { View } from './use-view';

export interface Drop {
  /** The one whom the hand held. */
  readonly id: string;
  readonly ids: readonly string[];
  /** How far the persons were moved, in the scene's px. */
  readonly delta: Point;
  /** Where the pointer let go, in the scene's px. */
  readonly at: Point;
}

export interface SceneCanvasProps {
  readonly scene: Scene;
  readonly view: View;
  readonly label: string;
  readonly selection: readonly string[];
  /** What the pointer is over; shared with a drawing beside this one. */
  readonly hover?: string;
  readonly onHover?: (subject: string | undefined) => void;
  readonly onSelect: (subjects: readonly string[]) => void;
  readonly onOpen?: (subject: string) => void;
  /** The persons that move when one is dragged, or is dragged alone; none when it can't be dragged. */
  readonly dragged?: (id: string, alone: boolean) => readonly string[];
  /** Told that someone who can't be dragged was; true when there was something to say about it. */
  readonly onHeld?: (id: string) => boolean;
  /** How those who are dragged look on their way, with the lines that tie them to others; without it, as they stand. */
  readonly lifted?: (ids: readonly string[], delta: Point) => readonly Primitive[];
  readonly snapping?: Snapping;
  /** A drag on the empty ground draws a frame around whom it selects, rather than moving the view. */
  readonly framing?: boolean;
  readonly onDrop?: (drop: Drop) => void;
  /** Drawn above while persons are dragged: the cell that the pointer is over. */
  readonly preview?: (at: Point) => readonly Primitive[];
  /** Drawn above everything, such as a tie that is being pulled. */
  readonly above?: readonly Primitive[];
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** HTML above the drawing, such as the handles of what is selected. */
  readonly children?: ReactNode;
}
