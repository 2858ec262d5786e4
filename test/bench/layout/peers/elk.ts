import Elk from 'elkjs';
import { type Engine, spaces } from '../engine';
import { coupleGraph } from './couple-graph';

const elk = new Elk();

/** Layered, with ports where lines leave and arrive, and the order of the family as its wish. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.spacing.nodeNode': `${spaces.beside}`,
  'elk.layered.spacing.nodeNodeBetweenLayers': `${spaces.below}`,
  'elk.spacing.edgeNode': '6',
  'elk.spacing.edgeEdge': '4',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
};

const variant = (name: string, more: Readonly<Record<string, string>>): Engine => ({
  name,
  ready: (value, measures) => {
    const { nodes, edges, placed } = coupleGraph(value, measures);
    const ports = new Map<
      string,
      { id: string; x: number; y: number; width: number; height: number; layoutOptions: { 'elk.port.side': string } }[]
    >();
    const port = (node: string, x: number, side: 'NORTH' | 'SOUTH', y: number) => {
      const known = ports.get(node) ?? [];
      ports.set(node, known);
      const found = known.find((one) => one.x === x && one.y === y);
      if (found) return found.id;
      const id = `${node} ${side} ${known.length}`;
      known.push({ id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } });
      return id;
    };
    const lines = edges.map(({ from, to, leaves, arrives }, index) => ({
      id: `e${index}`,
      sources: [port(from, leaves, 'SOUTH', nodes[0]?.height ?? 0)],
      targets: [port(to, arrives, 'NORTH', 0)],
    }));
    const graph = {
      id: 'root',
      layoutOptions: { ...options, ...more },
      children: nodes.map((node) => ({ ...node, ports: ports.get(node.id), layoutOptions: { 'elk.portConstraints': 'FIXED_POS' } })),
      edges: lines,
    };
    return async () => {
      const { children = [] } = await elk.layout(graph);
      const at = new Map(children.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x: x + width / 2, y: y + height / 2 }]));
      return placed((node) => at.get(node));
    };
  },
});

export const elkjs = variant('elkjs', {});
export const elkjsInOrder = variant('elkjs, order kept', { 'elk.layered.crossingMinimization.forceNodeModelOrder': 'true' });
