import type { Union, Unions } from './unions';

/** The generation of each person, 0 on top, and which connected family they belong to. */
interface Rows {
  readonly rowOf: ReadonlyMap<string, number>;
  /** Persons that hang together by any tie, family by family, in the order of the case. */
  readonly families: readonly (readonly string[])[];
}

/**
 * Generations on rows: partners on one row, children one row below their parents. Where a family contradicts itself (an uncle
 * married to his niece), children stay below their parents and lines get longer. Foster care and other side ties place a
 * family beside another but bend no row.
 */
export function rowsOf(ids: readonly string[], unions: Unions): Rows {
  const couples = withoutCircles(ids, unions.all);
  const group = groupsOf(ids, couples);
  const below = unions.all.flatMap((union) =>
    union.children.flatMap((child) => union.parents.map((parent) => ({ parent, child: child.id }))),
  );
  const links = uniqueLinks(below.map(({ parent, child }) => ({ from: group(parent), to: group(child) })));
  const rows = assign([...new Set(ids.map(group))], links);

  const near = new Sets(ids);
  for (const { parents, children } of unions.all)
    for (const id of [...parents, ...children.map((child) => child.id)]) near.join(id, parents[0]);
  const rowOf = new Map(ids.map((id) => [id, rows.get(group(id)) ?? 0]));
  for (const { parents, child } of unions.sideTies) {
    const [parent = child] = parents;
    if (near.of(parent) === near.of(child)) continue;
    shift(ids, rowOf, (id) => near.of(id) === near.of(parent), (rowOf.get(child) ?? 0) - 1 - (rowOf.get(parent) ?? 0));
    for (const id of parents) near.join(id, child);
  }
  const families = [...Map.groupBy(ids, (id) => near.of(id)).values()];
  for (const family of families) {
    const members = new Set(family);
    const top = family.reduce((least, id) => Math.min(least, rowOf.get(id) ?? 0), Number.POSITIVE_INFINITY);
    shift(ids, rowOf, (id) => members.has(id), -top);
  }
  return { rowOf, families };
}

function shift(ids: readonly string[], rowOf: Map<string, number>, which: (id: string) => boolean, by: number): void {
  if (by === 0) return;
  for (const id of ids) if (which(id)) rowOf.set(id, (rowOf.get(id) ?? 0) + by);
}

/** Disjoint sets of names. */
class Sets {
  readonly #up = new Map<string, string>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.#up.set(name, name);
  }

  of(name: string): string {
    let root = name;
    for (let up = this.#up.get(root); up !== undefined && up !== root; up = this.#up.get(root)) root = up;
    this.#up.set(name, root);
    return root;
  }

  join(a: string, b: string): void {
    this.#up.set(this.of(a), this.of(b));
  }
}

const groupsOf = (ids: readonly string[], couples: readonly Union[]): ((id: string) => string) => {
  const sets = new Sets(ids);
  for (const { parents } of couples) if (parents[1] !== undefined) sets.join(parents[1], parents[0]);
  return (id) => sets.of(id);
};

/** Couples that would make a person their own ancestor's row (someone with their own grandchild's in-law) are left out. */
function withoutCircles(ids: readonly string[], all: readonly Union[]): Union[] {
  let couples = all.filter((union) => union.parents.length === 2);
  for (;;) {
    const group = groupsOf(ids, couples);
    const links = uniqueLinks(
      all.flatMap((union) => union.children.flatMap((child) => union.parents.map((id) => ({ from: group(id), to: group(child.id) })))),
    );
    const circle = new Set(circular([...new Set(ids.map(group))], links));
    const guilty = couples.findLast((union) => circle.has(group(union.parents[0])));
    if (!guilty) return couples;
    couples = couples.filter((union) => union !== guilty);
  }
}

interface Link {
  readonly from: string;
  readonly to: string;
}

function uniqueLinks(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}

/** Groups in an order where parents come first; what is left over stands in a circle. */
function topological(groups: readonly string[], links: readonly Link[]): string[] {
  const waiting = new Map(groups.map((group) => [group, 0]));
  for (const { to } of links) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const out = Map.groupBy(links, (link) => link.from);
  const done = groups.filter((group) => waiting.get(group) === 0);
  for (const group of done) {
    for (const { to } of out.get(group) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) done.push(to);
    }
  }
  return done;
}

function circular(groups: readonly string[], links: readonly Link[]): string[] {
  const done = new Set(topological(groups, links));
  return groups.filter((group) => !done.has(group));
}

/** Rows by walking from group to group; where walks disagree, each group one below its lowest parent, and pulled down to its children. */
function assign(groups: readonly string[], links: readonly Link[]): Map<string, number> {
  const rows = new Map<string, number>();
  const next = Map.groupBy(
    links.flatMap(({ from, to }) => [
      { at: from, to, by: 1 },
      { at: to, to: from, by: -1 },
    ]),
    (step) => step.at,
  );
  for (const start of groups) {
    if (rows.has(start)) continue;
    rows.set(start, 0);
    const walk = [start];
    for (const at of walk) {
      for (const { to, by } of next.get(at) ?? []) {
        if (rows.has(to)) continue;
        rows.set(to, (rows.get(at) ?? 0) + by);
        walk.push(to);
      }
    }
    const members = new Set(walk);
    const inside = links.filter((link) => members.has(link.from));
    if (inside.some(({ from, to }) => rows.get(to) !== (rows.get(from) ?? 0) + 1)) settle(walk, inside, rows);
  }
  return rows;
}

function settle(groups: readonly string[], links: readonly Link[], rows: Map<string, number>): void {
  const order = topological(groups, links);
  const above = Map.groupBy(links, (link) => link.to);
  const below = Map.groupBy(links, (link) => link.from);
  const row = (group: string) => rows.get(group) ?? 0;
  for (const group of order) rows.set(group, Math.max(0, ...(above.get(group) ?? []).map((link) => row(link.from) + 1)));
  for (const group of order.toReversed()) {
    const children = below.get(group) ?? [];
    if (children.length === 0 || children.length < (above.get(group)?.length ?? 0)) continue;
    rows.set(group, Math.min(...children.map((link) => row(link.to) - 1)));
  }
}
