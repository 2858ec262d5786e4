import type { Person } from '../case/schema';
import { isDeadOn, isSecret, isThereOn, relationOn } from '../kinship/living';
import { type Language, say } from '../language/text';
import type { LegendEntry } from '../scene/scene';
import type { Connectors } from './connectors';
import type { Home } from './households';
import type { Layout } from './layout';
import { hasCultures } from './measure';
import { hasSecretOn, parentLetters } from './person';
import type { Route } from './routes';
import type { GenogramOptions } from './scene';
import { custodySide } from './structure';
import { conditionsOn } from './symbols/conditions';
import { coupleLook } from './symbols/couples';
import { symbolOf } from './symbols/persons';
import { symbolRegistry } from './symbols/registry';

/** What this drawing uses, and nothing else. A single child line needs no explanation. */
export function legendOf(
  layout: Layout,
  connectors: Connectors,
  routes: readonly Route[],
  homes: readonly Home[],
  options: GenogramOptions,
): LegendEntry[] {
  const people = [...layout.places.keys()].flatMap((id) => layout.family.persons.get(id) ?? []);
  const used = new Set<string>([
    ...people.flatMap((person) => [...personUses(person, layout, options)]),
    ...connectors.couples.flatMap((couple) => [...coupleUses(couple, options)]),
    ...connectors.children.flatMap((child) => [...childUses(child, layout, options)]),
    ...connectors.twins.map(({ type }) => `twins:${type}`),
    ...routes.flatMap((route) => [...routeUses(route, options)]),
    ...homes.map(({ household }) => `household:${household.kind ?? 'home'}`),
  ]);
  return entriesOf(used, options.language);
}

const entriesOf = (used: ReadonlySet<string>, language: Language): LegendEntry[] =>
  symbolRegistry.filter(({ id }) => used.has(id)).map(({ id, text, sample }) => ({ id, text: say(text, language), sample }));

function* personUses(person: Person, { family }: Layout, { day, marks, badges }: GenogramOptions): Generator<string> {
  yield `person:${symbolOf(person).id}`;
  if (family.case.case.indexPersonIds.includes(person.id)) yield 'mark:index';
  if (!isThereOn(person, day)) {
    yield 'mark:ghost';
    return;
  }
  if (person.kind === 'person' && isDeadOn(person, day)) yield 'mark:dead';
  const conditions = conditionsOn(person.conditions, day);
  for (const [kind, state] of conditions) {
    yield `condition:${kind}`;
    if (state !== 'present') yield `state:${state}`;
  }
  if (conditions.size > 1) yield 'state:several';
  if (person.migrated) yield 'mark:migration';
  if (hasCultures(person)) yield 'mark:cultures';
  if (hasSecretOn(person, day)) yield 'mark:secret';
  for (const letter of parentLetters(family, person.id)) yield letter === 'D' ? 'mark:donor' : 'mark:surrogate';
  if (marks && (person.protected?.name || person.protected?.address)) yield 'mark:protected';
  const badge = badges?.get(person.id);
  if (badge) yield `badge:${badge}`;
}

function* coupleUses({ union }: Connectors['couples'][number], { day }: GenogramOptions): Generator<string> {
  const look = coupleLook(union.couples, union.parents.length === 1, day);
  yield `couple:${look.symbol.id}`;
  if (look.ending) yield `ending:${look.ending}`;
  if (look.double) yield 'couple:consanguineous';
  if (look.ghost) yield 'mark:ghost';
  if (union.couples.some(isSecret)) yield 'mark:secret';
}

const custodyMarks = { left: 'mark:custody', right: 'mark:custody', both: 'mark:custodyShared', other: 'mark:custodyOther' } as const;

function* childUses({ child, parentage }: Connectors['children'][number], layout: Layout, { day }: GenogramOptions): Generator<string> {
  if (parentage.type !== 'biological') yield `child:${parentage.type}`;
  if (isSecret(parentage)) yield 'mark:secret';
  const side = custodySide(layout, child.id, day);
  if (side) yield custodyMarks[side];
}

function* routeUses({ line, relation, tie }: Route, { day }: GenogramOptions): Generator<string> {
  if (relation) {
    yield `relation:${relation.type}`;
    if (relationOn(relation, day) === 'over') yield 'mark:past';
  }
  if (tie) yield `child:${tie.parentage.type}`;
  if (line.kind === 'tie') yield 'mark:secondHome';
  if ((relation && isSecret(relation)) || (tie && isSecret(tie.parentage))) yield 'mark:secret';
}
