import type { HouseholdKind } from '../../case/schema';
import { householdKindWords as words } from '../../language/family-values';
import type { Text } from '../../language/text';
import { rectangle } from '../../scene/draw';
import type { Primitive } from '../../scene/scene';

interface HouseholdSymbol {
  readonly id: HouseholdKind;
  readonly text: Text;
  readonly dash: readonly number[];
}

/** The outline around those who live together, by what kind of place it is. */
export const householdSymbols: Readonly<Record<HouseholdKind, HouseholdSymbol>> = {
  home: { id: 'home', text: words.home, dash: [9, 6] },
  foster: { id: 'foster', text: words.foster, dash: [9, 4, 1, 4] },
  network_foster: { id: 'network_foster', text: words.network_foster, dash: [9, 4, 1, 4, 1, 4] },
  respite: { id: 'respite', text: words.respite, dash: [1, 4] },
  residential: { id: 'residential', text: words.residential, dash: [16, 4] },
  shelter: { id: 'shelter', text: words.shelter, dash: [16, 4, 4, 4] },
  other: { id: 'other', text: words.other, dash: [3, 7] },
};

/** Two homes that overlap are told apart by another rhythm. */
const secondHome = [4, 4];

export const homeDash = (kind: HouseholdKind | null | undefined, index: number): readonly number[] =>
  (kind ?? 'home') === 'home' && index % 2 === 1 ? secondHome : householdSymbols[kind ?? 'home'].dash;

export const householdSample = ({ dash }: HouseholdSymbol): Primitive[] => [
  rectangle({ x: -25, y: -11.5, width: 50, height: 23 }, { stroke: 'muted', fill: 'tint', width: 1.25, dash }, 8),
];
