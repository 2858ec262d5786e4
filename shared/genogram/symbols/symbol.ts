import type { Text } from '../../language/text';
import type { Primitive } from '../../scene/scene';

/** One entry of the registry: what it is called, and how it looks in a legend of 44 × 28 px around the origin. */
export interface SymbolEntry {
  readonly id: string;
  readonly text: Text;
  readonly sample: () => readonly Primitive[];
}
