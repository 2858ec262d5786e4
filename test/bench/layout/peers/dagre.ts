import { Graph, layout } from '@dagrejs/dagre';
import { type Engine, spaces } from '../engine';
import { coupleGraph } from './couple-graph';

/** Its search starts with the last edges on the left, so they are given in reverse; or it keeps the order that it is given. */
const variant = (name: string, keepsOrder: boolean): Engine => ({
  name,
  ready: (value, measures) => {
    const { nodes, edges, placed } = coupleGraph(value, measures);
    const graph = new Graph({ multigraph: true });
    graph.setGraph({ rankdir: 'TB', nodesep: spaces.beside, edgesep: spaces.beside / 2, ranksep: spaces.below, ranker: 'network-simplex' });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
    for (const [index, { from, to }] of (keepsOrder ? edges : edges.toReversed()).entries()) graph.setEdge(from, to, {}, `e${index}`);
    return () => {
      layout(graph, { disableOptimalOrderHeuristic: keepsOrder });
      return placed((node) => graph.node(node) as { x: number; y: number });
    };
  },
});

export const dagre = variant('@dagrejs/dagre', false);
export const dagreInOrder = variant('@dagrejs/dagre, order kept', true);
