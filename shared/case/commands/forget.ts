import type { CaseDraft } from '../change';
import type { Case } from '../schema';
import { textSources } from '../text-sources';

/** What a removal takes with it: how many records of each kind. Shown before persons are removed. */
export interface Hanging {
  readonly couples: number;
  readonly parentage: number;
  readonly relations: number;
  readonly households: number;
  readonly maps: number;
  readonly entries: number;
}

export function whatHangsOn(value: Case, ids: ReadonlySet<string>): Hanging {
  const some = (list: readonly string[] | null | undefined) => list?.some((id) => ids.has(id)) ?? false;
  return {
    couples: (value.couples ?? []).filter(({ a, b }) => some([a, b])).length,
    parentage: (value.parentage ?? []).filter(({ child, parents }) => some([child, ...parents])).length,
    relations: (value.emotional ?? []).filter(({ from, to }) => some([from, to])).length,
    households: (value.households ?? []).filter(({ members }) => some(members.map(({ person }) => person))).length,
    maps: (value.networkMaps ?? []).filter(({ entries }) => some(entries.map(({ person }) => person))).length,
    entries: (value.assessment?.personEntries ?? []).filter(({ person }) => ids.has(person)).length,
  };
}

/** Takes persons and every reference to them out of a case. Records that are about nobody else go too; texts stay. */
export function forgetPersons(draft: CaseDraft, gone: ReadonlySet<string>): void {
  const stays = (id: string | null | undefined) => !id || !gone.has(id);
  const keep = <T>(list: T[] | null | undefined, test: (item: T) => boolean) => list?.splice(0, list.length, ...list.filter(test));
  const keepIds = (list: string[] | null | undefined) => keep(list, stays);

  keep(draft.persons, ({ id }) => stays(id));
  keepIds(draft.case.indexPersonIds);
  keepIds(draft.case.siblingsInSameExamination);
  keepIds(draft.safety?.protectedAddressPersons);
  keep(draft.couples, ({ a, b }) => stays(a) && stays(b));
  const couples = new Set(draft.couples?.map(({ id }) => id));
  for (const tie of draft.parentage ?? []) {
    keepIds(tie.parents);
    if (tie.couple && !couples.has(tie.couple)) delete tie.couple;
  }
  keep(draft.parentage, ({ child, parents }) => stays(child) && parents.length > 0);
  for (const birth of draft.multipleBirths ?? []) keepIds(birth.members);
  keep(draft.multipleBirths, ({ members }) => members.length > 1);
  for (const household of draft.households ?? []) keep(household.members, ({ person }) => stays(person));
  keep(draft.households, ({ members }) => members.length > 0);
  keep(draft.emotional, ({ from, to }) => stays(from) && stays(to));
  for (const map of draft.networkMaps ?? []) {
    keep(map.entries, ({ person }) => stays(person));
    keep(map.ties, ({ from, to }) => stays(from) && stays(to));
    keep(map.steps, ({ person }) => stays(person));
    keepIds(map.present);
    if (!stays(map.centre)) delete map.centre;
    if (!stays(map.of)) delete map.of;
  }
  for (const secret of secretsOf(draft)) keepIds(secret.knownBy);
  for (const tie of draft.parentage ?? []) keepIds(tie.custody);
  for (const id of gone) delete draft.drawing?.offsets?.[id];
  const told = [...textSources({ safety: draft.safety, assessment: draft.assessment })];
  for (const { holder, field, source } of told) if (gone.has(source)) delete holder[field];
  leaveAreas(draft, gone);
  forgetInAssessment(draft, gone, keepIds);
}

/** Takes persons out of the protected areas; an area of one protects nothing and goes. */
export function leaveAreas(draft: CaseDraft, ids: ReadonlySet<string>): void {
  const areas = draft.drawing?.protectedAreas;
  if (!draft.drawing || !areas?.some(({ places }) => Object.keys(places).some((id) => ids.has(id)))) return;
  for (const { places } of areas) for (const id of ids) delete places[id];
  draft.drawing.protectedAreas = areas.filter(({ places }) => Object.keys(places).length > 1);
}

/** Everything that only some may know of. */
const secretsOf = (draft: CaseDraft) => [
  ...draft.persons.flatMap(({ conditions }) => conditions ?? []),
  ...(draft.couples ?? []),
  ...(draft.parentage ?? []),
  ...(draft.emotional ?? []),
];

function forgetInAssessment(draft: CaseDraft, gone: ReadonlySet<string>, keepIds: (list: string[] | null | undefined) => unknown): void {
  const { assessment } = draft;
  if (!assessment) return;
  const drop = <T>(list: T[] | null | undefined, about: (item: T) => string) =>
    list?.splice(0, list.length, ...list.filter((item) => !gone.has(about(item))));
  drop(assessment.personEntries, ({ person }) => person);
  drop(assessment.professional, ({ about }) => about);
  drop(assessment.parentResources, ({ parent }) => parent);
  for (const id of gone) delete assessment.genogramExtent?.[id];
  keepIds(assessment.childView?.childWantsInvolved);
  keepIds(assessment.childView?.childDoesNotWant);
  keepIds(assessment.networkPlacementConsidered?.persons);
  for (const circle of Object.values(assessment.circles ?? {})) keepIds(circle?.persons);
  for (const entry of assessment.professional ?? []) if (entry.person && gone.has(entry.person)) delete entry.person;
  for (const refusal of assessment.refusals ?? []) if (refusal.person && gone.has(refusal.person)) delete refusal.person;
  for (const contraindication of assessment.contraindications ?? []) keepIds(contraindication.persons);
  for (const difficulty of assessment.conclusion?.difficulties ?? []) keepIds(difficulty.by);
  for (const attempt of assessment.attempts ?? []) {
    keepIds(attempt.participants);
    keepIds(attempt.invitedNotAnswered);
    drop(attempt.absent, ({ person }) => person);
    for (const agreement of attempt.agreements ?? [])
      if (agreement.responsible && gone.has(agreement.responsible)) delete agreement.responsible;
  }
}
