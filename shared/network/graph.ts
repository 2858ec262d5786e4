/** Who is tied to whom, as a graph, and what can be read from it. Ties have no direction here. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

export function graphOf(nodes: readonly string[], edges: Iterable<readonly [string, string]>): Graph {
  const graph = new Map(nodes.map((id) => [id, new Set<string>()]));
  for (const [from, to] of edges) {
    if (from === to) continue;
    const [one, other] = [graph.get(from), graph.get(to)];
    if (!one || !other) continue;
    one.add(to);
    other.add(from);
  }
  return graph;
}

export const edgeCount = (graph: Graph): number => [...graph.values()].reduce((sum, { size }) => sum + size, 0) / 2;

/** More are not told: nobody reads them, and there can be a great many. */
const mostCliques = 200;

/** The groups of three or more in which all are tied to all and that are not part of a larger one (Bron and Kerbosch, with a pivot). */
export function cliquesOf(graph: Graph): string[][] {
  const found: string[][] = [];
  const grow = (clique: readonly string[], open: ReadonlySet<string>, closed: ReadonlySet<string>): void => {
    if (found.length >= mostCliques) return;
    if (open.size === 0 && closed.size === 0) {
      if (clique.length >= 3) found.push([...clique]);
      return;
    }
    const pivot = [...open, ...closed].reduce((best, id) => (tiesIn(graph, id, open) > tiesIn(graph, best, open) ? id : best));
    const [left, done] = [new Set(open), new Set(closed)];
    for (const id of open.difference(graph.get(pivot) ?? new Set())) {
      const around = graph.get(id) ?? new Set<string>();
      grow([...clique, id], left.intersection(around), done.intersection(around));
      left.delete(id);
      done.add(id);
    }
  };
  grow([], new Set([...graph.keys()].filter((id) => (graph.get(id)?.size ?? 0) > 1)), new Set());
  return found;
}

const tiesIn = (graph: Graph, id: string, among: ReadonlySet<string>): number => graph.get(id)?.intersection(among).size ?? 0;

interface Visit {
  readonly id: string;
  readonly parent: string | undefined;
  readonly ahead: string[];
  branches: number;
  low: number;
}

/** Those without whom a part of the graph would fall into two (Tarjan's articulation points, without recursion). */
export function brokersOf(graph: Graph): string[] {
  const order = new Map<string, number>();
  const brokers = new Set<string>();
  for (const start of graph.keys()) {
    if (order.has(start)) continue;
    const way: Visit[] = [visit(graph, start, undefined, order)];
    for (let now = way.at(-1); now; now = way.at(-1)) {
      const next = now.ahead.pop();
      if (next !== undefined) {
        const seen = order.get(next);
        if (seen === undefined) way.push(visit(graph, next, now.id, order));
        else if (next !== now.parent) now.low = Math.min(now.low, seen);
        continue;
      }
      way.pop();
      const above = way.at(-1);
      if (!above) {
        if (now.branches > 1) brokers.add(now.id);
        continue;
      }
      above.branches += 1;
      above.low = Math.min(above.low, now.low);
      if (above.parent !== undefined && now.low >= (order.get(above.id) ?? 0)) brokers.add(above.id);
    }
  }
  return [...graph.keys()].filter((id) => brokers.has(id));
}

function visit(graph: Graph, id: string, parent: string | undefined, order: Map<string, number>): Visit {
  const low = order.size;
  order.set(id, low);
  return { id, parent, ahead: [...(graph.get(id) ?? [])], branches: 0, low };
}
