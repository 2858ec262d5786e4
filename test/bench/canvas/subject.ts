import { hangingUnder } from '../../../shared/genogram/hanging';
import { settledLayout } from '../../../shared/genogram/layout';
import { type GenogramOptions, sceneOf } from '../../../shared/genogram/scene';
import { movingParts } from '../../../shared/genogram/tied';
import type { Box, PlacedPerson, Point, Primitive, Scene } from '../../../shared/scene/scene';
import { lifelikeFamily } from '../../fixtures/lifelike-families';

/** What is drawn, and who is dragged: the child that the case is about. */
export interface Drawn {
  readonly scene: Scene;
  readonly child: PlacedPerson;
  /** The child's symbol: what is looked at first. */
  readonly about: Box;
  readonly hanging: (id: string) => readonly string[];
  readonly lifted: (ids: readonly string[], delta: Point) => readonly Primitive[];
}

/** How both ways of drawing are mounted; `drawn` waits for nothing, the frames tell. */
export type Mount = (root: HTMLElement, drawn: Drawn) => void;

const options: GenogramOptions = { day: '2026-11-22', language: 'da', marks: true };

export function drawnOf(persons: number): Drawn {
  const value = lifelikeFamily({ persons, hard: 0.1, seed: 7 });
  const layout = settledLayout(value, options);
  const scene = sceneOf(layout, options);
  const child = scene.geometry.persons.find(({ id }) => id === value.case.indexPersonIds[0]);
  if (!child) throw new Error('The child is not drawn.');
  return {
    scene,
    child,
    about: { x: child.x - child.width / 2, y: child.y - child.height / 2, width: child.width, height: child.height },
    hanging: (id) => hangingUnder(layout, id),
    lifted: (ids, [dx, dy]) => movingParts(layout, Object.fromEntries(ids.map((id) => [id, { dx, dy }])), new Set(ids), options),
  };
}
