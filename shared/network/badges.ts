import type { Case } from '../case/schema';
import { badgeWords } from '../language/network';
import { circle, path } from '../scene/draw';
import type { Path, Point, Primitive } from '../scene/scene';

/** What the case says about involving a person. Each has its own shape, so that none is told by colour alone. */
export type Badge = keyof typeof badgeWords;

export const badges = Object.keys(badgeWords) as readonly Badge[];

const byWillingness = { yes: 'willing', partly: 'partly', no: 'refused', not_asked: 'notAsked' } as const satisfies Record<string, Badge>;

/** The badge of each person who has one. Must-not-be-contacted outweighs everything; a network person's refusal a missing answer. */
export function badgesOf({ assessment }: Case): ReadonlyMap<string, Badge> {
  const found = new Map<string, Badge>();
  for (const { who, person } of assessment?.refusals ?? []) if (who === 'network' && person) found.set(person, 'refused');
  for (const { person, willingness } of assessment?.personEntries ?? []) if (willingness) found.set(person, byWillingness[willingness]);
  for (const { persons } of assessment?.contraindications ?? []) for (const person of persons ?? []) found.set(person, 'forbidden');
  return found;
}

const radius = 6;

/** A badge around a point, on a disc of paper so that lines below don't disturb it. */
export function badgeParts(badge: Badge, at: Point): readonly Primitive[] {
  const [x, y] = at;
  return [circle(x, y, radius + 2.5, { fill: 'paper' }), ...marks[badge](at)];
}

const marks: Readonly<Record<Badge, (at: Point) => readonly Path[]>> = {
  willing: ([x, y]) => [circle(x, y, radius, { stroke: 'accent', fill: 'accent', width: 1.5 })],
  partly: ([x, y]) => [
    circle(x, y, radius, { stroke: 'accent', fill: 'wash', width: 1.5 }),
    path(`M${x} ${y - radius}A${radius} ${radius} 0 0 0 ${x} ${y + radius}Z`, { fill: 'accent' }),
  ],
  refused: ([x, y]) => [
    path(`M${x - radius} ${y - 2.5}H${x + radius}V${y + 2.5}H${x - radius}Z`, { stroke: 'warm', fill: 'warm', width: 1.5 }),
  ],
  forbidden: ([x, y]) => [path(`M${x - 5} ${y - 5}L${x + 5} ${y + 5}M${x + 5} ${y - 5}L${x - 5} ${y + 5}`, { stroke: 'tense', width: 3 })],
  notAsked: ([x, y]) => [circle(x, y, radius - 0.5, { stroke: 'muted', fill: 'wash', width: 1.5 })],
};
