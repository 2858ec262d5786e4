import calculate from 'relatives-tree';
import type { Gender, Node, RelType } from 'relatives-tree/lib/types';
import type { Case } from '../../../../shared/case/schema';
import { type Engine, type Measures, type Placed, spaces } from '../engine';
import { type Kin, kinOf } from '../kin';
import { bestRoot } from './best-root';

type Relation = Node['parents'][number];

const chosen = new Map<string, string>();

/** Draws the ancestors and descendants of one person; that person is chosen with whom it draws most. */
export const relativesTree: Engine = {
  name: 'relatives-tree',
  ready: (value, measures) => {
    const nodes = nodesOf(value, kinOf(value));
    const unit = unitOf(measures);
    const draw = (rootId: string): Placed[] =>
      calculate(nodes, { rootId }).nodes.map(({ id, left, top }) => ({ id, x: (left * unit.width) / 2, y: (top * unit.height) / 2 }));
    const root = bestRoot(value, draw, chosen);
    return () => (root === undefined ? [] : draw(root));
  },
};

/** Its grid has cells of one size. */
const unitOf = (measures: Measures) => {
  const all = [...measures.values()];
  return {
    width: Math.max(...all.map(({ left, right }) => 2 * Math.max(left, right))) + spaces.beside,
    height: Math.max(...all.map(({ top }) => top)) + Math.max(...all.map(({ bottom }) => bottom)) + spaces.below,
  };
};

function nodesOf(value: Case, kin: Kin): Node[] {
  const relation = (id: string, type: 'blood' | 'married' | 'half'): Relation => ({ id, type: type as RelType });
  const parents = new Map(kin.unions.flatMap((union) => union.children.map((child) => [child, union.parents] as const)));
  return value.persons.map(({ id, gender }): Node => {
    const own = kin.unions.filter((union) => (union.parents as readonly string[]).includes(id));
    const around = kin.unions.filter((union) =>
      (parents.get(id) ?? []).some((parent) => (union.parents as readonly string[]).includes(parent)),
    );
    const siblings = around.flatMap((union) =>
      union.children.filter((other) => other !== id).map((other) => relation(other, union.children.includes(id) ? 'blood' : 'half')),
    );
    return {
      id,
      gender: (gender === 'm' ? 'male' : 'female') as Gender,
      parents: (parents.get(id) ?? []).map((parent) => relation(parent, 'blood')),
      children: own.flatMap((union) => union.children.map((child) => relation(child, 'blood'))),
      siblings,
      spouses: own.flatMap((union) => union.parents.filter((other) => other !== id).map((other) => relation(other, 'married'))),
    };
  });
}
