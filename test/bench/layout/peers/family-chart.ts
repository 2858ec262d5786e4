import { CalculateTree, type Data } from 'family-chart';
import { type Engine, type Placed, spaces } from '../engine';
import { kinOf } from '../kin';
import { bestRoot } from './best-root';

const chosen = new Map<string, string>();

/** Draws the ancestors, siblings and descendants of one person; that person is chosen with whom it draws most. */
export const familyChart: Engine = {
  name: 'family-chart',
  ready: (value, measures) => {
    const { unions } = kinOf(value);
    const all = [...measures.values()];
    const data: Data = value.persons.map(({ id, gender, birth }) => {
      const own = unions.filter((union) => (union.parents as readonly string[]).includes(id));
      return {
        id,
        data: { gender: gender === 'm' ? 'M' : 'F', birthday: birth ?? '' },
        rels: {
          parents: [...(unions.find((union) => union.children.includes(id))?.parents ?? [])],
          spouses: own.flatMap((union) => union.parents.filter((other) => other !== id)),
          children: own.flatMap((union) => [...union.children]),
        },
      };
    });
    const options = {
      node_separation: Math.max(...all.map(({ left, right }) => 2 * Math.max(left, right))) + spaces.beside,
      level_separation: Math.max(...all.map(({ top }) => top)) + Math.max(...all.map(({ bottom }) => bottom)) + spaces.below,
      show_siblings_of_main: true,
      single_parent_empty_card: false,
      sortChildrenFunction: (a: Data[number], b: Data[number]) => String(a.data.birthday).localeCompare(String(b.data.birthday)),
    };
    const draw = (root: string): Placed[] =>
      CalculateTree({ ...options, data, main_id: root }).data.map((node) => ({ id: node.data.id, x: node.x, y: node.y }));
    const root = bestRoot(value, draw, chosen);
    return () => (root === undefined ? [] : draw(root));
  },
};
