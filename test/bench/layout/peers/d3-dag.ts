import { coordSimplex, decrossTwoLayer, graph as emptyGraph, layeringSimplex, type MutGraphNode, sugiyama } from 'd3-dag';
import { type Engine, spaces } from '../engine';
import { coupleGraph } from './couple-graph';

export const d3Dag: Engine = {
  name: 'd3-dag',
  ready: (value, measures) => {
    const { nodes, edges, placed } = coupleGraph(value, measures);
    const graph = emptyGraph<(typeof nodes)[number], undefined>();
    const byId = new Map<string, MutGraphNode<(typeof nodes)[number], undefined>>();
    for (const node of nodes) byId.set(node.id, graph.node(node));
    // Siblings keep their order better when the last edges come first.
    for (const { from, to } of edges.toReversed()) {
      const [parent, child] = [byId.get(from), byId.get(to)];
      if (parent && child) graph.link(parent, child);
    }
    const layout = sugiyama()
      .layering(layeringSimplex())
      .decross(decrossTwoLayer())
      .coord(coordSimplex())
      .nodeSize(({ data }: { data: (typeof nodes)[number] }) => [data.width, data.height])
      .gap([spaces.beside, spaces.below]);
    return () => {
      layout(graph);
      return placed((node) => byId.get(node));
    };
  },
};
