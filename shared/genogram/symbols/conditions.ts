import { earliest } from '../../case/dates';
import type { Condition, ConditionKind } from '../../case/schema';
import { conditionKindWords } from '../../language/family-values';
import { conditionSymbolWords } from '../../language/genogram';
import type { Text } from '../../language/text';
import { linePath, path } from '../../scene/draw';
import type { Path, Point } from '../../scene/scene';
import { clipped, type HalfPlane, hatched, type Shape } from './shapes';

/** What a condition fills: the half of the symbol that is its own; where someone has several, the quarter that lies in that half. */
interface ConditionSymbol {
  readonly id: ConditionKind;
  readonly text: Text;
  readonly half: readonly [toward: Point];
  readonly quarter: readonly [Point, Point];
}

const [left, right, up, down]: readonly [Point, Point, Point, Point] = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
];

export const conditionSymbols: Readonly<Record<ConditionKind, ConditionSymbol>> = {
  illness: { id: 'illness', text: conditionKindWords.illness, half: [left], quarter: [left, up] },
  mental_illness: { id: 'mental_illness', text: conditionKindWords.mental_illness, half: [right], quarter: [right, down] },
  addiction: { id: 'addiction', text: conditionKindWords.addiction, half: [down], quarter: [left, down] },
  disability: { id: 'disability', text: conditionKindWords.disability, half: [up], quarter: [right, up] },
};

export const conditionStates = {
  suspected: { id: 'suspected', text: conditionSymbolWords.suspected },
  recovery: { id: 'recovery', text: conditionSymbolWords.recovery },
  several: { id: 'several', text: conditionSymbolWords.several },
} as const;

type State = Condition['state'];
const rank: Readonly<Record<State, number>> = { recovery: 0, suspected: 1, present: 2 };

/** One state for each kind on a day, the gravest: what began later isn't drawn yet, what is over still is. */
export function conditionsOn(conditions: readonly Condition[] | null | undefined, day: string): ReadonlyMap<ConditionKind, State> {
  const found = new Map<ConditionKind, State>();
  for (const { kind, state, from } of conditions ?? []) {
    if (from && earliest(from) > day) continue;
    const known = found.get(kind);
    if (!known || rank[state] > rank[known]) found.set(kind, state);
  }
  return found;
}

const angles: Readonly<Record<Exclude<State, 'present'>, number>> = { suspected: Math.PI / 4, recovery: 0 };

/** Two quarters side by side would look like the half of a third kind: they stand apart, and all four are drawn. */
const quarterGap = 3.5;

/** Solid where it is there, slanting lines where it is suspected, level lines in recovery: told without colour. */
export function conditionParts(
  conditions: ReadonlyMap<ConditionKind, State>,
  shape: Shape,
  [x, y]: Point,
  width: number,
  height: number,
): Path[] {
  const several = conditions.size > 1;
  const corners = shape.corners(x, y, width, height);
  return Object.values(conditionSymbols).flatMap(({ id, half, quarter }) => {
    const state = conditions.get(id);
    if (!state && !several) return [];
    const apart = several && state ? quarterGap / 2 : 0;
    const planes = (several ? quarter : half).map((toward): HalfPlane => ({ at: [x + toward[0] * apart, y + toward[1] * apart], toward }));
    const area = planes.reduce<Point[]>((rest, plane) => clipped(rest, plane), corners);
    const edge = path(`${linePath(area)}Z`, { stroke: 'ink', width: 0.75, ...(state === 'present' ? { fill: 'ink' } : {}) });
    if (!state || state === 'present') return [edge];
    return [edge, path(hatched(area, angles[state], state === 'recovery' ? 3.6 : 3.2), { stroke: 'ink', width: 1 })];
  });
}
