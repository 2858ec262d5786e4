import type { CaseDraft } from '../change';
import { seenFromOther } from '../map-ties';
import { references } from '../references';
import type { Case, MapEntry, MapTie, NetworkMap } from '../schema';
import { joinAssessment } from './assessment';
import { joinFamily } from './family';
import { fillFrom, joinText } from './fields';

/** Makes two persons one in a draft: every reference to the one who goes leads to the one who stays, and what became double is joined. */
export function joinPersons(draft: CaseDraft, keep: string, gone: string): void {
  const other = draft.persons.find(({ id }) => id === gone);
  const kept = draft.persons.find(({ id }) => id === keep);
  if (!other || !kept) return;
  redirect(draft, keep, gone);
  kept.noteDa = joinText(kept.noteDa, other.noteDa);
  kept.healthNoteDa = joinText(kept.healthNoteDa, other.healthNoteDa);
  if (kept.gender === 'unknown') kept.gender = other.gender;
  if (kept.kind === 'placeholder') kept.kind = other.kind;
  if (!kept.firstName.trim()) kept.firstName = other.firstName;
  const conditions = [...(kept.conditions ?? []), ...(other.conditions ?? [])];
  if (conditions.length > 0) kept.conditions = conditions;
  if (kept.protected || other.protected)
    kept.protected = {
      ...other.protected,
      ...kept.protected,
      name: Boolean(kept.protected?.name || other.protected?.name),
      address: Boolean(kept.protected?.address || other.protected?.address),
    };
  fillFrom(kept, other);
  for (const field of ['noteDa', 'healthNoteDa'] as const) if (!kept[field]) delete kept[field];
  draft.persons = draft.persons.filter(({ id }) => id !== gone);
  joinFamily(draft, keep);
  for (const map of draft.networkMaps ?? []) joinOnMap(map, keep, new Set(draft.case.indexPersonIds));
  joinAssessment(draft, keep);
  joinAreas(draft);
  movePins(draft, keep, gone);
}

/** What was remarked on one of the two is remarked on the one they are. */
function movePins(draft: CaseDraft, keep: string, gone: string): void {
  for (const { remarks } of draft.sparringSessions ?? []) {
    for (const { pin } of remarks) if (pin.person === gone) pin.person = keep;
  }
}

/** Leads every reference to another person; where ids are the names of fields, what stands under the kept one wins. */
function redirect(draft: CaseDraft, keep: string, gone: string): void {
  for (const { path, kind, id } of [...references(draft)]) {
    if (kind !== 'person' || id !== gone) continue;
    const holder = at(draft, path.slice(0, -1));
    const last = path.at(-1);
    if (!holder || last === undefined) continue;
    if (last === gone && holder[last] !== gone) {
      const [known, moved] = [holder[keep], holder[gone]];
      holder[keep] = isRecord(known) && isRecord(moved) ? { ...moved, ...known } : (known ?? moved);
      delete holder[gone];
    } else holder[last] = keep;
  }
  for (const ids of idLists(draft)) ids.splice(0, ids.length, ...new Set(ids));
}

type Holder = Record<string | number, unknown>;

const isRecord = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function at(draft: Case, path: readonly (string | number)[]): Holder | undefined {
  let found: unknown = draft;
  for (const part of path) found = isRecord(found) ? found[part] : undefined;
  return isRecord(found) ? found : undefined;
}

/** The lists that hold the ids of persons, in which nobody stands twice. */
function idLists(draft: CaseDraft): Set<string[]> {
  const found = new Set<string[]>();
  for (const { kind, path } of references(draft)) {
    if (kind !== 'person' || typeof path.at(-1) !== 'number') continue;
    const list: unknown = at(draft, path.slice(0, -1));
    if (Array.isArray(list)) found.add(list);
  }
  return found;
}

/** The closest place stays; ties to the same person become one; who stands in the middle stands nowhere else. */
function joinOnMap(map: NetworkMap, keep: string, index: ReadonlySet<string>): void {
  const mine = map.entries.filter(({ person }) => person === keep);
  const [first] = mine;
  if (first && mine.length > 1) {
    const closest = mine.toSorted((a, b) => (a.ring ?? 9) - (b.ring ?? 9))[0] ?? first;
    const noteDa = mine.reduce<string | undefined>((text, entry) => joinText(text, entry.noteDa), undefined);
    const joined: MapEntry = { ...closest, ...(noteDa ? { noteDa } : {}) };
    const look = mine.find((entry) => entry.look)?.look;
    if (look) joined.look = look;
    map.entries = map.entries.flatMap((entry) => (entry === first ? [joined] : entry.person === keep ? [] : [entry]));
  }
  if (map.centre === keep || (!map.centre && map.perspective === 'child' && index.has(keep)))
    map.entries = map.entries.filter(({ person }) => person !== keep);
  if (map.ties) map.ties = joinTies(map.ties.filter(({ from, to }) => from !== to));
}

function joinTies(ties: readonly MapTie[]): MapTie[] {
  const joined = new Map<string, MapTie>();
  for (const tie of ties) {
    const name = [tie.from, tie.to].sort().join(' ');
    const before = joined.get(name);
    joined.set(name, before ? bothTies(before, tie) : tie);
  }
  return [...joined.values()];
}

function bothTies(first: MapTie, second: MapTie): MapTie {
  const turned = first.from !== second.from;
  const supports = (first.supports ?? []).map((support) => ({ ...support }));
  for (const support of turned ? seenFromOther(second.supports ?? []) : (second.supports ?? [])) {
    const { direction } = support;
    const known = supports.find(({ kind }) => kind === support.kind);
    if (!known) supports.push({ ...support });
    else if (known.direction !== direction) known.direction = 'mutual';
  }
  const noteDa = joinText(first.noteDa, second.noteDa);
  return {
    ...second,
    ...first,
    ...(supports.length > 0 ? { supports } : {}),
    ...(first.stress || second.stress ? { stress: true } : {}),
    ...(first.conflict || second.conflict ? { conflict: true } : {}),
    ...(first.broken && second.broken ? { broken: true } : { broken: false }),
    directed: Boolean(first.directed && second.directed && !turned),
    ...(noteDa ? { noteDa } : {}),
  };
}

/** Nobody stands in two protected areas of the drawing, and an area of one protects nothing. */
function joinAreas({ drawing }: CaseDraft): void {
  if (!drawing?.protectedAreas) return;
  const seen = new Set<string>();
  for (const { places } of drawing.protectedAreas) {
    for (const id of Object.keys(places)) {
      if (seen.has(id)) delete places[id];
      seen.add(id);
    }
  }
  drawing.protectedAreas = drawing.protectedAreas.filter(({ places }) => Object.keys(places).length > 1);
}
