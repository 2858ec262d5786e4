import type { Assessment, Circle } from './assessment-schema';
import type { Case, NetworkMap } from './schema';
import { textSources } from './text-sources';

/** What an id is the id of. `record`: a refusal, a contraindication or an attempt, or "N" for the statement of no network. */
export type Kind = 'person' | 'couple' | 'household' | 'map' | 'area' | 'refusal' | 'contraindication' | 'attempt' | 'record';

export type CasePath = readonly (string | number)[];

/** A place in the case that holds an id: where it stands, the id, and of what it is the id. */
export interface Reference {
  readonly path: CasePath;
  readonly id: string;
  readonly kind: Kind;
}

/** Every id that the case gives to something, in the order of the file. */
export function* declarations(value: Case): Generator<Reference> {
  yield* declared('person', ['persons'], value.persons);
  yield* declared('couple', ['couples'], value.couples);
  yield* declared('household', ['households'], value.households);
  yield* declared('map', ['networkMaps'], value.networkMaps);
  yield* declared('area', ['drawing', 'protectedAreas'], value.drawing?.protectedAreas);
  yield* declared('refusal', ['assessment', 'refusals'], value.assessment?.refusals);
  yield* declared('contraindication', ['assessment', 'contraindications'], value.assessment?.contraindications);
  yield* declared('attempt', ['assessment', 'attempts'], value.assessment?.attempts);
}

function* declared(kind: Kind, path: CasePath, list: readonly { readonly id: string }[] | null | undefined): Generator<Reference> {
  for (const [index, { id }] of (list ?? []).entries()) yield { kind, path: [...path, index, 'id'], id };
}

/** Every place in the case that points at a person or a record by its id, in the order of the file. */
export function* references(value: Case): Generator<Reference> {
  yield* several('person', ['case', 'indexPersonIds'], value.case.indexPersonIds);
  yield* several('person', ['case', 'siblingsInSameExamination'], value.case.siblingsInSameExamination);
  yield* several('person', ['safety', 'protectedAddressPersons'], value.safety?.protectedAddressPersons);
  yield* familyReferences(value);
  for (const [index, map] of (value.networkMaps ?? []).entries()) yield* mapReferences(['networkMaps', index], map);
  if (value.assessment) yield* assessmentReferences(value.assessment, looksLikePersonId(value));
  yield* sourceReferences(value);
  yield* keys(['drawing', 'offsets'], value.drawing?.offsets);
  for (const [index, { places }] of (value.drawing?.protectedAreas ?? []).entries()) {
    yield* keys(['drawing', 'protectedAreas', index, 'places'], places);
  }
}

function* familyReferences(value: Case): Generator<Reference> {
  for (const [index, { conditions }] of value.persons.entries()) {
    for (const [at, { knownBy }] of (conditions ?? []).entries())
      yield* several('person', ['persons', index, 'conditions', at, 'knownBy'], knownBy);
  }
  for (const [index, couple] of (value.couples ?? []).entries()) {
    yield* one('person', ['couples', index, 'a'], couple.a);
    yield* one('person', ['couples', index, 'b'], couple.b);
    yield* several('person', ['couples', index, 'knownBy'], couple.knownBy);
  }
  for (const [index, { child, parents, couple, custody, knownBy }] of (value.parentage ?? []).entries()) {
    yield* one('person', ['parentage', index, 'child'], child);
    yield* several('person', ['parentage', index, 'parents'], parents);
    yield* one('couple', ['parentage', index, 'couple'], couple);
    yield* several('person', ['parentage', index, 'custody'], custody);
    yield* several('person', ['parentage', index, 'knownBy'], knownBy);
  }
  for (const [index, { members }] of (value.multipleBirths ?? []).entries()) {
    yield* several('person', ['multipleBirths', index, 'members'], members);
  }
  for (const [index, household] of (value.households ?? []).entries()) {
    for (const [member, { person }] of household.members.entries()) {
      yield* one('person', ['households', index, 'members', member, 'person'], person);
    }
  }
  for (const [index, { from, to, knownBy }] of (value.emotional ?? []).entries()) {
    yield* one('person', ['emotional', index, 'from'], from);
    yield* one('person', ['emotional', index, 'to'], to);
    yield* several('person', ['emotional', index, 'knownBy'], knownBy);
  }
}

function* mapReferences(at: CasePath, { of, centre, present, entries, ties, steps }: NetworkMap): Generator<Reference> {
  yield* one('person', [...at, 'of'], of);
  yield* one('person', [...at, 'centre'], centre);
  yield* several('person', [...at, 'present'], present);
  for (const [index, { person }] of entries.entries()) yield* one('person', [...at, 'entries', index, 'person'], person);
  for (const [index, { from, to }] of (ties ?? []).entries()) {
    yield* one('person', [...at, 'ties', index, 'from'], from);
    yield* one('person', [...at, 'ties', index, 'to'], to);
  }
  for (const [index, { person }] of (steps ?? []).entries()) yield* one('person', [...at, 'steps', index, 'person'], person);
}

function* assessmentReferences(assessment: Assessment, isPersonId: (text: string) => boolean): Generator<Reference> {
  const { childView, circles, conclusion } = assessment;
  const at = (...path: CasePath): CasePath => ['assessment', ...path];
  yield* one('map', at('childView', 'ownMap'), childView?.ownMap);
  yield* several('person', at('childView', 'childWantsInvolved'), childView?.childWantsInvolved);
  yield* several('person', at('childView', 'childDoesNotWant'), childView?.childDoesNotWant);
  for (const [code, circle] of Object.entries(circles ?? {})) if (circle) yield* circleReferences(at('circles', code), circle);
  yield* keys(at('genogramExtent'), assessment.genogramExtent);
  for (const [index, entry] of (assessment.personEntries ?? []).entries()) {
    yield* one('person', at('personEntries', index, 'person'), entry.person);
    yield* one('refusal', at('personEntries', index, 'refusal'), entry.refusal);
  }
  for (const [index, { person }] of (assessment.refusals ?? []).entries()) yield* one('person', at('refusals', index, 'person'), person);
  for (const [index, { persons }] of (assessment.contraindications ?? []).entries()) {
    yield* several('person', at('contraindications', index, 'persons'), persons);
  }
  yield* attemptReferences(assessment, isPersonId);
  yield* several('person', at('networkPlacementConsidered', 'persons'), assessment.networkPlacementConsidered?.persons);
  for (const [index, { about, person }] of (assessment.professional ?? []).entries()) {
    yield* one('person', at('professional', index, 'about'), about);
    yield* one('person', at('professional', index, 'person'), person);
  }
  for (const [index, { parent }] of (assessment.parentResources ?? []).entries()) {
    yield* one('person', at('parentResources', index, 'parent'), parent);
  }
  for (const [index, { by }] of (conclusion?.difficulties ?? []).entries()) {
    yield* several('person', at('conclusion', 'difficulties', index, 'by'), by);
  }
  if (Array.isArray(conclusion?.references)) yield* several('record', at('conclusion', 'references'), conclusion.references);
}

function* circleReferences(path: CasePath, circle: Circle): Generator<Reference> {
  yield* several('person', [...path, 'persons'], circle.persons);
  yield* several('refusal', [...path, 'refusals'], circle.refusals);
  yield* several('contraindication', [...path, 'contraindications'], circle.contraindications);
}

function* attemptReferences({ attempts }: Assessment, isPersonId: (text: string) => boolean): Generator<Reference> {
  for (const [index, attempt] of (attempts ?? []).entries()) {
    const at = (...path: CasePath): CasePath => ['assessment', 'attempts', index, ...path];
    yield* several('person', at('participants'), attempt.participants);
    for (const [absentee, { person }] of (attempt.absent ?? []).entries()) yield* one('person', at('absent', absentee, 'person'), person);
    yield* several('person', at('invitedNotAnswered'), attempt.invitedNotAnswered);
    for (const [agreement, { responsible }] of (attempt.agreements ?? []).entries()) {
      if (responsible && isPersonId(responsible)) yield* one('person', at('agreements', agreement, 'responsible'), responsible);
    }
  }
}

/** Who told a text is a person where the id is known; anything else is words, such as "Skolens udtalelse". */
function* sourceReferences({ persons, safety, assessment }: Case): Generator<Reference> {
  const ids = new Set(persons.map(({ id }) => id));
  for (const { path, source } of textSources({ safety, assessment })) if (ids.has(source)) yield { kind: 'person', path, id: source };
}

/**
 * Who is responsible for an agreement may be a person's id or words such as "Kommunen". A text is taken for an id when it is the id
 * of a person, or is made like one: the same letters and then a number ("P99" where there is a "P1").
 */
function looksLikePersonId({ persons }: Case): (text: string) => boolean {
  const ids = new Set(persons.map(({ id }) => id));
  const stem = (id: string) => /^(.*\D)\d{1,9}$/s.exec(id)?.[1];
  const stems = new Set(persons.map(({ id }) => stem(id)));
  return (text) => {
    const own = stem(text);
    return ids.has(text) || (own !== undefined && !/\s/.test(own) && stems.has(own));
  };
}

function* one(kind: Kind, path: CasePath, id: string | null | undefined): Generator<Reference> {
  if (typeof id === 'string') yield { kind, path, id };
}

function* several(kind: Kind, path: CasePath, ids: readonly string[] | null | undefined): Generator<Reference> {
  for (const [index, id] of (ids ?? []).entries()) yield { kind, path: [...path, index], id };
}

/** Where the ids of persons are the names of fields. */
function* keys(path: CasePath, record: object | null | undefined): Generator<Reference> {
  for (const id of Object.keys(record ?? {})) yield { kind: 'person', path: [...path, id], id };
}

/** The references that point at nothing. */
export function unresolved(value: Case): Reference[] {
  const known = new Set<string>();
  const name = (kind: Kind, id: string) => `${kind} ${id}`;
  for (const { kind, id } of declarations(value)) {
    known.add(name(kind, id));
    if (kind === 'refusal' || kind === 'contraindication' || kind === 'attempt') known.add(name('record', id));
  }
  known.add(name('record', 'N'));
  return [...references(value)].filter(({ kind, id }) => !known.has(name(kind, id)));
}

/** `persons[3].gender`: a path as people read it. */
export function pathText(path: CasePath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part)) return `${text}[${JSON.stringify(part.length > 60 ? `${part.slice(0, 60)}…` : part)}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
