import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsAt, findingsIn, personWay, sectionAnchor, wayTo } from '../../renderer/assessment/way';
import type { Field, RecordsField, Section } from '../../shared/assessment/field';
import { type Finding, findingsOf } from '../../shared/assessment/findings';
import {
  addRecord,
  anchorOf,
  answer,
  answerAll,
  type CaseView,
  casePlace,
  contextAt,
  itemsOf,
  type Place,
  placeIn,
  recordKey,
  recordPlace,
  shownFields,
  viewOf,
} from '../../shared/assessment/place';
import { sections } from '../../shared/assessment/sections';
import { apply, type Command } from '../../shared/case/change';
import { newCase } from '../../shared/case/new-case';
import type { Case } from '../../shared/case/schema';

const day = '2026-11-20';

/** Emma with her mother, a grandmother and a neighbour on the combined map, and nothing answered. */
const emma: Case = {
  ...newCase({
    id: 'K1',
    caseNumber: '27.24.00-G01-1-26',
    firstName: 'Emma',
    lastName: 'Skov',
    gender: 'f',
    birth: '2018-03-03',
    caseworker: 'Kaja Bach',
    unit: 'Enhed Nord',
  }),
  persons: [
    { id: 'P1', firstName: 'Emma', gender: 'f', kind: 'person', birth: '2018-03-03' },
    { id: 'P2', firstName: 'Mette', gender: 'f', kind: 'person' },
    { id: 'P3', firstName: 'Grethe', gender: 'f', kind: 'person' },
    { id: 'P4', firstName: 'Tove', gender: 'f', kind: 'person', nonKin: 'Nabo' },
  ],
  parentage: [
    { child: 'P1', parents: ['P2'], type: 'biological' },
    { child: 'P2', parents: ['P3'], type: 'biological' },
  ],
  networkMaps: [
    {
      id: 'N1',
      perspective: 'combined',
      entries: [
        { person: 'P3', sector: 'KIN', ring: 1 },
        { person: 'P4', sector: 'FRIENDS', ring: 2 },
      ],
    },
  ],
};

const run = (value: Case, command: Command): Case => {
  const outcome = apply(value, command);
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.case;
};

const sectionOf = (id: string): Section => {
  const section = sections.find((each) => each.id === id);
  if (!section) throw new Error(`No section ${id}`);
  return section;
};

const recordsIn = (id: string, name: string): RecordsField => {
  const field = sectionOf(id).fields.find((each): each is RecordsField => each.type === 'records' && each.path.at(-1) === name);
  if (!field) throw new Error(`No records ${name}`);
  return field;
};

const findingIn = (value: Case, id: string): Finding => {
  const finding = findingsOf(value, day).find((each) => each.id === id);
  if (!finding) throw new Error(`${id} is not found`);
  return finding;
};

/** The names of every field that the panel shows with the given records open. */
function anchorsShown(view: CaseView, place: Place, fields: readonly Field[], open: Readonly<Record<string, string>>): string[] {
  return shownFields(view, place, fields).flatMap((field) => {
    const anchor = anchorOf(place, field);
    if (field.type !== 'records') return [anchor];
    const item = itemsOf(view, place, field).find((each) => recordKey(each) === open[anchor]);
    if (!item) return [anchor];
    const inside = recordPlace(place, field, item);
    return [anchor, inside.anchor, ...anchorsShown(view, inside, field.fields, open)];
  });
}

function expectWayToEach(value: Case, on: string): void {
  const view = viewOf(value, on);
  for (const finding of findingsOf(value, on)) {
    const section = sectionOf(finding.section);
    const way = wayTo(finding, section, view);
    if (['P0', 'H2'].includes(finding.rule)) continue;
    expect(anchorsShown(view, casePlace(value), section.fields, way.open), `${finding.id} leads to ${way.anchor}`).toContain(way.anchor);
  }
}

describe('the way from what is missing to its field', () => {
  it('is there for everything that a new case lacks', () => {
    expectWayToEach(emma, day);
  });

  it('opens the section when only a drawing can settle it', () => {
    const bare = { ...emma, networkMaps: [] };
    expect(wayTo(findingIn(bare, 'P0'), sectionOf('E'), viewOf(bare, day)).anchor).toBe(sectionAnchor('E'));
  });

  it('opens the entry of a person who has none yet', () => {
    const way = wayTo(findingIn(emma, 'P1:P3'), sectionOf('E'), viewOf(emma, day));
    expect(way.open).toEqual({ 'assessment/personEntries': 'P3' });
    expect(way.anchor).toMatch(/^assessment\/personEntries\/P3\//);
  });

  it('goes into the agreement that lacks someone responsible', () => {
    const value: Case = {
      ...emma,
      assessment: {
        attempts: [
          {
            id: 'A1',
            type: 'NETWORK_MEETING',
            date: '2026-10-01',
            time: '16.00',
            placeDa: 'Rådhuset',
            participants: ['P2'],
            outcomeDa: 'Enighed',
            nextStepDa: 'Opfølgning',
            agreements: [
              { whatDa: 'Hente', responsible: 'P3', due: '2026-12-01' },
              { whatDa: 'Ringe', due: '2026-12-01' },
            ],
          },
        ],
      },
    };
    const way = wayTo(findingIn(value, 'A2:A1'), sectionOf('I'), viewOf(value, day));
    expect(way.anchor).toBe('assessment/attempts/A1/agreements/1/responsible');
  });

  it('leads to the record about a person: as network person, else as parent', () => {
    const view = viewOf(emma, day);
    expect(personWay('P4', sections, view)?.anchor).toBe('assessment/personEntries/P4');
    expect(personWay('P2', sections, view)?.section).toBe('K');
    expect(personWay('P1', sections, view)).toBeUndefined();
  });

  it('is there for everything that the cases of the specification lack, whole or with their answers taken away', () => {
    const cases = path.resolve(import.meta.dirname, '../fixtures/cases');
    for (const file of readdirSync(cases)) {
      const value: Case = JSON.parse(readFileSync(path.join(cases, file), 'utf8'));
      expectWayToEach(value, value.asOf ?? day);
      expectWayToEach({ ...value, assessment: {}, safety: {} }, value.asOf ?? day);
    }
  });
});

describe('a record that is awaited', () => {
  const entries = recordsIn('E', 'personEntries');
  const entryOf = (value: Case, key: string) => {
    const view = viewOf(value, day);
    const item = itemsOf(view, casePlace(value), entries).find((each) => each.key === key);
    if (!item) throw new Error(`${key} is not awaited`);
    return { view, item, place: recordPlace(casePlace(value), entries, item) };
  };
  const fieldOf = (name: string) => {
    const field = entries.fields.find((each) => each.path.at(-1) === name);
    if (!field) throw new Error(`No field ${name}`);
    return field;
  };

  it('is made by its first answer, and keeps its name on the screen', () => {
    const { view, item, place } = entryOf(emma, 'P4');
    expect(item.at).toBeUndefined();
    const after = run(emma, answer(view, place, fieldOf('willingness'), 'yes'));
    expect(after.assessment?.personEntries).toHaveLength(1);
    expect(after.assessment?.personEntries?.[0]).toMatchObject({ person: 'P4', willingness: 'yes' });
    const now = entryOf(after, 'P4');
    expect(now.item.at).toBe(0);
    expect(now.place.anchor).toBe(place.anchor);
  });

  it('is not made by a field that was left empty', () => {
    const { view, place } = entryOf(emma, 'P4');
    expect(run(emma, answer(view, place, fieldOf('resourceDa'), undefined))).toBe(emma);
  });

  it('joins the list behind what others added in the meantime', () => {
    const first = entryOf(emma, 'P4');
    const second = entryOf(emma, 'P3');
    const after = run(
      run(emma, answer(first.view, first.place, fieldOf('willingness'), 'yes')),
      answer(second.view, second.place, fieldOf('willingness'), 'no'),
    );
    expect(after.assessment?.personEntries?.map(({ person, willingness }) => [person, willingness])).toEqual([
      ['P4', 'yes'],
      ['P3', 'no'],
    ]);
  });

  it('is missing what its rule asks, before and after it is made', () => {
    const { view, place } = entryOf(emma, 'P4');
    const frequency = fieldOf('contactFrequency');
    expect(findingsAt(findingsOf(emma, day), place, frequency).map(({ id }) => id)).toEqual(['P1:P4']);
    const after = run(emma, answer(view, place, fieldOf('willingness'), 'yes'));
    const now = entryOf(after, 'P4');
    expect(findingsAt(findingsOf(after, day), now.place, frequency).map(({ id }) => id)).toEqual(['P1:P4']);
    const answered = run(after, answer(now.view, now.place, frequency, 'weekly'));
    expect(findingsAt(findingsOf(answered, day), entryOf(answered, 'P4').place, frequency)).toEqual([]);
    expect(findingsIn(findingsOf(answered, day), entryOf(answered, 'P3').place).map(({ id }) => id)).toEqual(['P1:P3']);
  });
});

describe('records inside records', () => {
  it('are added where the outer record stands', () => {
    const attempts = recordsIn('I', 'attempts');
    const view = viewOf(emma, day);
    const [attempt] = attempts.additions?.(contextAt(view, casePlace(emma))) ?? [];
    if (!attempt) throw new Error('An attempt can’t be added');
    const made = run(emma, addRecord(casePlace(emma), attempts, attempt));
    const [item] = itemsOf(viewOf(made, day), casePlace(made), attempts);
    if (!item) throw new Error('The attempt is not there');
    const inside = recordPlace(casePlace(made), attempts, item);
    const agreements = attempts.fields.find((each): each is RecordsField => each.type === 'records' && each.path.at(-1) === 'agreements');
    const [agreement] = agreements?.additions?.(contextAt(viewOf(made, day), inside)) ?? [];
    if (!agreements || !agreement) throw new Error('An agreement can’t be added');
    const agreed = run(made, addRecord(inside, agreements, agreement));
    expect(agreed.assessment?.attempts?.[0]?.agreements).toHaveLength(1);
    expect(itemsOf(viewOf(agreed, day), placeIn(agreed, inside), agreements)).toHaveLength(1);
  });
});

describe('what the genogram tells of a parent’s own family', () => {
  const extents = recordsIn('D', 'genogramExtent');
  const mother = (value: Case) => {
    const view = viewOf(value, day);
    const item = itemsOf(view, casePlace(value), extents).find(({ key }) => key === 'P2');
    if (!item) throw new Error('The mother has no record');
    const place = recordPlace(casePlace(value), extents, item);
    return { place, offer: extents.offer?.(contextAt(view, place)) };
  };
  const withAunt: Case = {
    ...emma,
    persons: [...emma.persons, { id: 'P5', firstName: 'Lone', gender: 'f', kind: 'person' }],
    parentage: [...(emma.parentage ?? []), { child: 'P5', parents: ['P3'], type: 'biological' }],
  };

  it('is offered as far as it is drawn', () => {
    expect(mother(emma).offer?.answers).toEqual({ grandparents: 'recorded' });
    expect(mother(withAunt).offer?.answers).toEqual({ grandparents: 'recorded', siblings: 'recorded' });
    expect(mother({ ...emma, parentage: emma.parentage?.slice(0, 1) }).offer).toBeUndefined();
  });

  it('is taken in one press, and then neither asked nor offered again', () => {
    const { place, offer } = mother(withAunt);
    const taken = run(withAunt, answerAll(place, extents, offer?.answers ?? {}));
    expect(findingsOf(taken, day).map(({ id }) => id)).not.toContain('G1:P2');
    expect(mother(taken).offer).toBeUndefined();
  });

  it('leaves an answer that was given', () => {
    const said: Case = { ...withAunt, assessment: { genogramExtent: { P2: { siblings: 'unknown_reason', siblingsReasonDa: 'Afbrudt' } } } };
    const { place, offer } = mother(said);
    const taken = run(said, answerAll(place, extents, offer?.answers ?? {}));
    expect(taken.assessment?.genogramExtent?.P2).toEqual({
      grandparents: 'recorded',
      siblings: 'unknown_reason',
      siblingsReasonDa: 'Afbrudt',
    });
  });
});

describe('the history', () => {
  it('tells what kind of record was added', () => {
    const refusals = recordsIn('G', 'refusals');
    const [addition] = refusals.additions?.(contextAt(viewOf(emma, day), casePlace(emma))) ?? [];
    expect(addition && addRecord(casePlace(emma), refusals, addition).label.da).toBe('Tilføjede en afvisning');
  });
});
