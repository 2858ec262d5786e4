import type { CaseStore } from '../../electron/store/case-store';
import type { Line } from './deeds';

/** What must be in the store, by what was acknowledged; and what may be, since it was under way when the worker was killed. */
interface Expected {
  revision: number;
  title: string;
  /** Deleted and not brought back: gone once the store is opened again. */
  deleted: boolean;
  /** Made or deleted, perhaps. */
  unsure: boolean;
  /** The revision that was being saved, with its title. */
  next?: { readonly revision: number; readonly title: string } | undefined;
}

export interface Model {
  readonly cases: Map<string, Expected>;
  /** How often each deed was acknowledged. */
  readonly counts: Map<string, number>;
  take(line: Line): void;
  /** What is lost or wrong in a store that was opened again; from then on what is there is what must be. */
  compare(store: CaseStore): Promise<{ lost: string[]; wrong: string[] }>;
}

export function createModel(): Model {
  const cases = new Map<string, Expected>();
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);

  function take(line: Line): void {
    if (line.say === 'refused') {
      count(`refused: ${line.code}`);
      return;
    }
    if (line.say === 'ok') count(line.deed);
    // What was deleted is erased when the store is closed.
    if (line.deed === 'lock' || line.deed === 'rotate') for (const [id, { deleted }] of cases) if (deleted) cases.delete(id);
    if (!('id' in line)) return;
    const one = cases.get(line.id);
    if (line.deed === 'create') {
      if (line.say === 'try') cases.set(line.id, { revision: 1, title: line.title, deleted: false, unsure: true });
      else if (one) one.unsure = false;
      return;
    }
    if (!one) return;
    if (line.deed === 'save') {
      if (line.say === 'try') one.next = { revision: line.revision, title: line.title };
      else Object.assign(one, { revision: line.revision, title: line.title, next: undefined });
      return;
    }
    one.unsure = line.say === 'try';
    if (line.say === 'ok') one.deleted = line.deed === 'delete';
  }

  async function compare(store: CaseStore) {
    const lost: string[] = [];
    const wrong: string[] = [];
    const all = await Promise.all([false, true].map((archived) => store['cases.list']({ query: '', archived, limit: 1000 })));
    const listed = new Map(all.flatMap(({ cases }) => cases).map((found) => [found.id, found]));
    for (const [id, { revision, title, deleted, unsure, next }] of [...cases]) {
      const found = listed.get(id);
      cases.delete(id);
      if (!found) {
        if (!deleted && !unsure) lost.push(`case ${id}`);
        continue;
      }
      if (deleted && !unsure) wrong.push(`${id} is there after it was deleted`);
      const { case: value, revision: now } = await store['cases.open']({ id });
      const titleWanted = now === revision ? title : next?.revision === now ? next.title : undefined;
      if (now < revision) lost.push(`revision ${revision} of ${id}: it is at ${now}`);
      else if (titleWanted === undefined || value.titleDa !== titleWanted) wrong.push(`${id} at ${now} is called ${value.titleDa}`);
      if (found.title !== value.titleDa) wrong.push(`${id} is listed as ${found.title}`);
      const history = await store['cases.history']({ id, limit: 10_000 });
      if (history.some((entry, index) => entry.revision !== now - index) || history.length !== now - 1) wrong.push(`the history of ${id}`);
      cases.set(id, { revision: now, title: value.titleDa, deleted: false, unsure: false });
    }
    for (const id of listed.keys()) if (!cases.has(id)) wrong.push(`${id} comes from nowhere`);
    return { lost, wrong };
  }

  return { cases, counts, take, compare };
}
