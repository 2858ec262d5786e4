import type { Case } from '../../../../shared/case/schema';
import { anArrangementOf } from '../arrangements';
import { waysOf } from '../choices';
import { type Measures, type Placed, spaces } from '../engine';
import { type Kin, kinOf } from '../kin';

/**
 * A family for engines that know nodes and edges only. The best-known way: partners are one node, side by side with the man on the
 * left, and each child is an edge; nodes and edges in the order of generations and of birth.
 */
export interface CoupleGraph {
  readonly nodes: readonly CoupleNode[];
  readonly edges: readonly CoupleEdge[];
  /** Each person where their node has its middle. */
  readonly placed: (middle: (node: string) => { readonly x: number; readonly y: number } | undefined) => Placed[];
}

interface CoupleNode {
  readonly id: string;
  readonly width: number;
  /** The same for all, so that symbols of a row stand at one height. */
  readonly height: number;
}

interface CoupleEdge {
  readonly from: string;
  readonly to: string;
  /** Where the line leaves and arrives, from the left edge of the nodes. */
  readonly leaves: number;
  readonly arrives: number;
}

export function coupleGraph(value: Case, measures: Measures): CoupleGraph {
  const kin = kinOf(value);
  const half = (id: string) => Math.max(measures.get(id)?.left ?? 0, measures.get(id)?.right ?? 0);
  const top = Math.max(...value.persons.map(({ id }) => measures.get(id)?.top ?? 0));
  const height = top + Math.max(...value.persons.map(({ id }) => measures.get(id)?.bottom ?? 0));
  const inUnions = new Set(kin.tied);
  const alone = value.persons.filter(({ id }) => !inUnions.has(id)).map(({ id }) => [id]);
  const members = [
    ...inOrder(kin).map((chain) => waysOf(kin, chain, { order: true, sides: true })?.[0] ?? anArrangementOf(chain, kin.pairs)),
    ...alone,
  ];

  const nodeOf = new Map<string, string>();
  const offset = new Map<string, number>();
  const nodes = members.map((chain, index): CoupleNode => {
    let width = 0;
    for (const id of chain) {
      nodeOf.set(id, `n${index}`);
      offset.set(id, width + half(id));
      width += half(id) * 2 + spaces.beside;
    }
    return { id: `n${index}`, width: width - spaces.beside, height };
  });
  const widths = new Map(nodes.map(({ id, width }) => [id, width]));
  const edges = kin.unions.flatMap(({ parents: [a, b], children }) =>
    children.map((child): CoupleEdge => {
      const leaves = ((offset.get(a) ?? 0) + (offset.get(b ?? a) ?? 0)) / 2;
      return { from: nodeOf.get(a) ?? '', to: nodeOf.get(child) ?? '', leaves, arrives: offset.get(child) ?? 0 };
    }),
  );
  return {
    nodes,
    edges: edges.filter(({ from, to }) => from !== to),
    placed: (middle) =>
      members.flat().flatMap((id): Placed[] => {
        const node = nodeOf.get(id) ?? '';
        const at = middle(node);
        if (!at) return [];
        return [{ id, x: at.x - (widths.get(node) ?? 0) / 2 + (offset.get(id) ?? 0), y: at.y - height / 2 + top }];
      }),
  };
}

/** Chains from the oldest downwards, children in order of birth. */
function inOrder(kin: Kin): (readonly string[])[] {
  const children = new Map<number, string[]>();
  const hasParents = new Set<number>();
  for (const union of kin.unions) {
    const chain = kin.chainOf.get(union.parents[0]) ?? -1;
    children.set(chain, [...(children.get(chain) ?? []), ...union.children]);
    for (const child of union.children) hasParents.add(kin.chainOf.get(child) ?? -1);
  }
  const found = new Set(kin.chains.keys().filter((chain) => !hasParents.has(chain)));
  for (const chain of found) for (const child of children.get(chain) ?? []) found.add(kin.chainOf.get(child) ?? -1);
  for (const chain of kin.chains.keys()) found.add(chain);
  return [...found].map((chain) => kin.chains[chain] ?? []);
}
