import { mergedFields, mergeWords } from '../../language/merge';
import { mapTitles } from '../../language/network';
import { fill, type Text } from '../../language/text';
import { apply } from '../change';
import { mergePersons } from '../commands/merge';
import { fullName, nameIn, personOf } from '../find';
import { references } from '../references';
import type { Case, MapEntry } from '../schema';
import { differing } from './fields';

/** What a merge would do, in words; said before it is done. */
export interface MergePreview {
  /** Why it can't be; the rest is empty then. */
  readonly refusal?: Text;
  /** What joins. */
  readonly joins: readonly Text[];
  /** Where the two say different things, and which of them stays. */
  readonly conflicts: readonly Text[];
}

export function mergePreview(value: Case, keep: string, gone: string): MergePreview {
  const outcome = apply(value, mergePersons(value, keep, gone));
  const refusal = outcome.ok ? undefined : outcome.problem.text;
  const [kept, other] = [personOf(value, keep), personOf(value, gone)];
  if (refusal || !kept || !other) return { ...(refusal ? { refusal } : {}), joins: [], conflicts: [] };
  const fields = fieldLines(kept, other);
  const maps = mapLines(value, keep, gone);
  const entries = entryLines(value, keep, gone);
  const joins = [
    fill(mergeWords.name, { name: fullName({ ...kept, lastName: kept.lastName || other.lastName }) }),
    ...fields.joins,
    ...(other.noteDa && kept.noteDa ? [mergeWords.note] : []),
    ...familyLines(value, keep, gone),
    ...maps.joins,
    ...entries.joins,
  ];
  return { joins, conflicts: [...fields.conflicts, ...maps.conflicts, ...entries.conflicts] };
}

interface Lines {
  readonly joins: readonly Text[];
  readonly conflicts: readonly Text[];
}

type Told = NonNullable<ReturnType<typeof personOf>>;

function fieldLines(kept: Told, other: Told): Lines {
  const name = fullName(other);
  const shown = (person: Told, field: string): string => String(person[field] ?? '');
  const fields = (Object.keys(mergedFields) as (keyof typeof mergedFields)[]).filter((field) => other[field] && other[field] !== 'unknown');
  const missing = (field: string) => !kept[field] || kept[field] === 'unknown';
  const joins = fields
    .filter(missing)
    .map((field) => fill(mergeWords.taken, { field: mergedFields[field], value: shown(other, field), other: name }));
  const conflicts = fields
    .filter((field) => !missing(field) && kept[field] !== other[field])
    .map((field) =>
      fill(mergeWords.differs, { field: mergedFields[field], kept: shown(kept, field), dropped: shown(other, field), other: name }),
    );
  const alias = kept.firstName.trim() !== other.firstName.trim() && other.firstName.trim() && kept.firstName.trim();
  return { joins: [...(alias ? [fill(mergeWords.alias, { name })] : []), ...joins], conflicts };
}

function familyLines(value: Case, keep: string, gone: string): Text[] {
  const { parentage = [], couples = [], emotional = [], households = [] } = value;
  const names = (ids: Iterable<string>) =>
    [...new Set(ids)]
      .filter((id) => id !== gone && id !== keep)
      .map((id) => nameIn(value, id))
      .join(', ');
  const lines: readonly (readonly [Text, string])[] = [
    [mergeWords.parents, names((parentage ?? []).filter(({ child }) => child === gone).flatMap(({ parents }) => parents))],
    [mergeWords.children, names((parentage ?? []).filter(({ parents }) => parents.includes(gone)).map(({ child }) => child))],
    [mergeWords.partners, names((couples ?? []).filter(({ a, b }) => a === gone || b === gone).flatMap(({ a, b }) => [a, b]))],
    [
      mergeWords.relations,
      names((emotional ?? []).filter(({ from, to }) => from === gone || to === gone).flatMap(({ from, to }) => [from, to])),
    ],
    [
      mergeWords.households,
      (households ?? [])
        .filter(({ members }) => members.some(({ person }) => person === gone))
        .map(({ labelDa }) => labelDa)
        .join(', '),
    ],
  ];
  return lines.flatMap(([text, told]) => (told ? [fill(text, { names: told })] : []));
}

const ringSaid = ({ ring }: MapEntry): Text => (ring ? fill(mergeWords.ring, { ring }) : mergeWords.inTray);

function mapLines(value: Case, keep: string, gone: string): Lines {
  const joins: Text[] = [];
  const conflicts: Text[] = [];
  for (const map of value.networkMaps ?? []) {
    const title = mapTitles[map.perspective];
    const [mine, theirs] = [keep, gone].map((id) => map.entries.find(({ person }) => person === id));
    if (theirs && !mine) joins.push(fill(mergeWords.onMap, { map: title, where: ringSaid(theirs) }));
    if (theirs && mine && (theirs.ring !== mine.ring || theirs.sector !== mine.sector)) {
      const [kept, dropped] = (theirs.ring ?? 9) < (mine.ring ?? 9) ? [theirs, mine] : [mine, theirs];
      conflicts.push(
        fill(mergeWords.mapDiffers, { map: title, kept: ringSaid(kept), dropped: ringSaid(dropped), other: nameIn(value, dropped.person) }),
      );
    }
    const ties = (map.ties ?? []).filter(({ from, to }) => (from === gone || to === gone) && from !== keep && to !== keep).length;
    if (ties > 0) joins.push(fill(mergeWords.ties, { map: title, n: ties }));
  }
  return { joins, conflicts };
}

function entryLines(value: Case, keep: string, gone: string): Lines {
  const entries = value.assessment?.personEntries ?? [];
  const [mine, theirs] = [keep, gone].map((id) => entries.find(({ person }) => person === id));
  const fields = mine && theirs ? differing(mine, theirs).filter((field) => field !== 'person') : [];
  const others = [...references(value)].filter(
    ({ kind, id, path }) => kind === 'person' && id === gone && path[0] === 'assessment' && path[1] !== 'personEntries',
  ).length;
  return {
    joins: [...(theirs ? [mergeWords.entry] : []), ...(others > 0 ? [fill(mergeWords.refusals, { n: others })] : [])],
    conflicts: fields.length > 0 ? [fill(mergeWords.entryDiffers, { fields: fields.join(', '), name: nameIn(value, keep) })] : [],
  };
}
