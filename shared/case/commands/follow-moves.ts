import type { CaseDraft, Command } from '../change';
import type { Case } from '../schema';

type Offset = { readonly dx: number; readonly dy: number };

/** A command that makes persons who go along where their family was moved to. */
export const followingMoves = (command: Command): Command => ({ ...command, change: following(command.change) });

/** The same for a change: those whom it makes come to their family, not to where it was before a hand moved it. */
export const following =
  (change: (draft: CaseDraft) => void): ((draft: CaseDraft) => void) =>
  (draft) => {
    const before = new Set(draft.persons.map(({ id }) => id));
    change(draft);
    const { offsets } = draft.drawing ?? {};
    if (!offsets || Object.keys(offsets).length === 0) return;
    const kin = nearest(draft);
    const decided = new Set(before);
    const waiting = draft.persons.map(({ id }) => id).filter((id) => !before.has(id));
    // Whoever is nearest to those who stand comes first: a grandmother follows the mother who came with her.
    while (waiting.length > 0) {
      const at = waiting.findIndex((id) => kin(id).some((other) => decided.has(other)));
      if (at < 0) return;
      const [id = ''] = waiting.splice(at, 1);
      const offset = usual(
        kin(id)
          .filter((other) => decided.has(other))
          .map((other) => offsets[other]),
      );
      if (offset) offsets[id] = { ...offset };
      decided.add(id);
    }
  };

/** Partners, parents, children and siblings. */
function nearest({ couples, parentage }: Case): (id: string) => string[] {
  const homes = (parentage ?? []).map(({ child, parents }) => [child, ...parents]);
  return (id) => {
    const own = homes.filter((home) => home.includes(id));
    const asChild = own.filter(([child]) => child === id).flatMap(([, ...parents]) => parents);
    const siblings = homes.filter(([, ...parents]) => parents.some((parent) => asChild.includes(parent))).flatMap(([child = '']) => child);
    const partners = (couples ?? []).flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));
    return [...new Set([...partners, ...own.flat(), ...siblings])].filter((other) => other !== id);
  };
}

/** What most of them were moved by; nothing where most stand where the layout puts them. */
function usual(offsets: readonly (Offset | undefined)[]): Offset | undefined {
  const byMove = Map.groupBy(offsets, (offset) => (offset ? `${offset.dx} ${offset.dy}` : ''));
  const [most] = [...byMove.values()].toSorted((a, b) => b.length - a.length);
  return most?.[0];
}
