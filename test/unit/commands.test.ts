import { describe, expect, it } from 'vitest';
import { apply, type Command } from '../../shared/case/change';
import { movePersons, protectArea, releaseArea, settlePersons, tidyDrawing } from '../../shared/case/commands/drawing';
import { addRow, removeRow, setField, valueAt } from '../../shared/case/commands/field';
import { whatHangsOn } from '../../shared/case/commands/forget';
import { addMap, removeMap } from '../../shared/case/commands/network';
import { addPersonToMap, placePerson, takeOffMap } from '../../shared/case/commands/network-place';
import { addChild, addParents, addPartner, addPerson, addSibling, removePersons, updatePerson } from '../../shared/case/commands/person';
import { readEntry } from '../../shared/case/commands/quick-entry';
import { addGenerations } from '../../shared/case/commands/template';
import {
  addCouple,
  addHousehold,
  addParentage,
  addRelation,
  connectParent,
  removeCouple,
  setMultipleBirth,
  updateCouple,
  updateHousehold,
  updateParentage,
} from '../../shared/case/commands/ties';
import { kinName } from '../../shared/case/find';
import { problemsAbout } from '../../shared/case/integrity';
import { newCase } from '../../shared/case/new-case';
import type { Case } from '../../shared/case/schema';
import { genogramScene } from '../../shared/genogram/scene';
import { overlapsIn } from '../helpers/overlaps';

const start = newCase({
  id: 'test',
  caseNumber: '27.24.00-G01-1-26',
  firstName: 'Sif',
  lastName: 'Krogh',
  gender: 'f',
  birth: '2016-05-14',
  caseworker: 'Mona Dahl',
  unit: 'Nord',
});

/** The command that a line tells. */
function entered(value: Case, line: string): Command {
  const entry = readEntry(value, 'P1', line, '2026-11-23');
  if (!entry.ok) throw new Error(entry.reason.da);
  return entry.command;
}

/** Runs commands one after another; each sees the case as the one before left it. */
function caseAfter(value: Case, ...commands: ((value: Case) => Command)[]): Case {
  return commands.reduce((now, command) => {
    const outcome = apply(now, command(now));
    if (!outcome.ok) throw new Error(outcome.problem.text.en);
    return outcome.case;
  }, value);
}

function reasonFor(value: Case, command: Command): string {
  const outcome = apply(value, command);
  return outcome.ok ? 'was not refused' : outcome.problem.text.da;
}

const name = { da: 'Felt', en: 'Field' };
const nameOf = (value: Case, id: string) => value.persons.find((person) => person.id === id)?.firstName;

describe('Whoever comes into a family that was moved by hand', () => {
  const family = caseAfter(
    start,
    (now) => addParents(now, 'P1'),
    (now) => addSibling(now, 'P1'),
  );
  const offsetsOf = (value: Case, ids: readonly string[]) => ids.map((id) => value.drawing?.offsets?.[id]);
  const coming: readonly (readonly [string, (value: Case) => Command])[] = [
    ['a sibling', (now) => addSibling(now, 'P1')],
    ['a parent’s parents', (now) => addParents(now, 'P3')],
    ['a partner', (now) => addPartner(now, 'P3')],
    ['a child', (now) => addChild(now, 'P4')],
    ['those who are told of in a line', (now) => entered(now, 'farmor Grethe, storebror Emil 2012')],
  ];

  it.each(coming)('goes along: %s', (_, command) => {
    const moved = caseAfter(family, (now) => movePersons(now, ['P1', 'P2', 'P3', 'P4'], 90, 40));
    const after = caseAfter(moved, command);
    const made = after.persons.slice(4).map(({ id }) => id);
    expect(offsetsOf(after, made)).toEqual(made.map(() => ({ dx: 90, dy: 40 })));
    expect(overlapsIn(genogramScene(after, { day: '2026-11-23', language: 'da' }))).toEqual([]);
  });

  it('stands where the layout puts them when only one was moved', () => {
    const moved = caseAfter(family, (now) => movePersons(now, ['P4'], 90, 40));
    expect(caseAfter(moved, (now) => addSibling(now, 'P1')).drawing?.offsets).toEqual({ P4: { dx: 90, dy: 40 } });
  });
});

describe('Growing a family', () => {
  it('gives a child both parents as a couple, and guesses no last names', () => {
    const value = caseAfter(start, (now) => addParents(now, 'P1', { firstName: 'Mia' }, { firstName: 'Per' }));
    const [tie] = value.parentage ?? [];
    expect(tie?.parents.map((id) => nameOf(value, id))).toEqual(['Mia', 'Per']);
    expect(value.couples).toMatchObject([{ id: tie?.couple, type: 'unknown' }]);
    expect(value.persons.map((person) => person.lastName)).toEqual(['Krogh', '', '']);
  });

  it('offers the last name of the closest kin', () => {
    const value = caseAfter(start, (now) => addSibling(now, 'P1'));
    expect(kinName(value, value.persons.at(-1)?.id ?? '')).toBe('Krogh');
  });

  it('adds only the parent that is missing, and refuses a third', () => {
    const one = caseAfter(
      start,
      () => addPerson({ firstName: 'Mia', gender: 'f' }),
      (now) => addParentage(now, 'P1', ['P2']),
      (now) => addParents(now, 'P1'),
    );
    expect(one.persons.at(-1)?.gender).toBe('m');
    expect(one.parentage?.[0]?.parents).toHaveLength(2);
    expect(reasonFor(one, addParents(one, 'P1'))).toBe('Sif Krogh har allerede to forældre i tegningen.');
  });

  it('makes siblings of the same parents, and the parents when there are none', () => {
    const value = caseAfter(start, (now) => addSibling(now, 'P1', { firstName: 'Bo' }));
    expect(new Set(value.parentage?.map(({ parents }) => parents.join()))).toHaveProperty('size', 1);
    expect(value.parentage).toHaveLength(2);
  });

  it('gives a child the only partner as the other parent, and makes one when there is none', () => {
    const withPartner = caseAfter(
      start,
      (now) => addPartner(now, 'P1'),
      (now) => addChild(now, 'P1'),
    );
    expect(withPartner.parentage?.[0]?.parents).toEqual(['P1', 'P2']);
    const alone = caseAfter(start, (now) => addChild(now, 'P1'));
    expect(alone.persons).toHaveLength(3);
  });

  it('draws three generations from the template, keeps who is there, and has nothing more to do then', () => {
    const whole = caseAfter(start, (now) => addGenerations(now, 'P1'));
    expect(whole.persons).toHaveLength(8);
    const begun = caseAfter(
      start,
      () => addPerson({ firstName: 'Mia', gender: 'f' }),
      (now) => connectParent(now, 'P1', 'P2'),
      (now) => addSibling(now, 'P1', { firstName: 'Bo' }),
      (now) => addGenerations(now, 'P1'),
    );
    expect(begun.persons).toHaveLength(8);
    expect(begun.persons.map(({ firstName }) => firstName).filter(Boolean)).toEqual(['Sif', 'Mia', 'Bo']);
    // The brother has got the same father as the child.
    expect(
      new Set(begun.parentage?.filter(({ child }) => ['P1', 'P3'].includes(child)).map(({ parents }) => parents.join())),
    ).toHaveProperty('size', 1);
    expect(reasonFor(whole, addGenerations(whole, 'P1'))).toBe('Sif Krogh har allerede forældre, bedsteforældre og søskende i tegningen.');
  });

  it('connects a second parent who is already drawn', () => {
    const value = caseAfter(
      start,
      () => addPerson({ firstName: 'Mia', gender: 'f' }),
      () => addPerson({ firstName: 'Per', gender: 'm' }),
      (now) => connectParent(now, 'P1', 'P2'),
      (now) => connectParent(now, 'P1', 'P3'),
    );
    expect(value.parentage).toMatchObject([{ child: 'P1', parents: ['P2', 'P3'] }]);
  });
});

describe('Impossible input is refused with the reason, and the case is unchanged', () => {
  const family = caseAfter(start, (now) => addParents(now, 'P1', { firstName: 'Mia', birth: '1990' }, { firstName: 'Per' }));

  it('a person who is their own ancestor', () => {
    expect(reasonFor(family, addParentage(family, 'P3', ['P1']))).toContain('sin egen ane');
    expect(reasonFor(family, addParentage(family, 'P1', ['P1']))).toContain('sin egen forælder');
  });

  it('a death before the birth', () => {
    expect(reasonFor(family, updatePerson(family, 'P1', { death: '2015' }))).toBe(
      'Sif Krogh: Fødselsdatoen ligger efter dødsdatoen (2015).',
    );
  });

  it('a child born before its parent', () => {
    expect(reasonFor(family, updatePerson(family, 'P3', { birth: '2017' }))).toContain('født før sin forælder');
  });

  it('a third biological parent, but not a donor', () => {
    const more = caseAfter(family, () => addPerson({ firstName: 'Ib' }));
    expect(reasonFor(more, addParentage(more, 'P1', ['P4']))).toContain('allerede to biologiske forældre');
    expect(caseAfter(more, (now) => addParentage(now, 'P1', ['P4'], { type: 'donor' })).parentage).toHaveLength(2);
  });

  it('the same partner twice over oneself, and the last child of the case', () => {
    expect(reasonFor(family, addCouple(family, 'P1', 'P1'))).toContain('med sig selv');
    expect(reasonFor(family, removePersons(family, ['P1']))).toContain('mindst ét barn');
  });

  it('twins with different parents', () => {
    const more = caseAfter(
      family,
      (now) => addChild(now, 'P3', undefined, { firstName: 'Ly' }),
      () => addPerson({ firstName: 'Ib' }),
    );
    const other = more.persons.at(-1)?.id ?? '';
    expect(reasonFor(more, setMultipleBirth(more, ['P1', other], 'identical'))).toContain('samme forældre');
  });
});

describe('Impossible times are refused', () => {
  const family = caseAfter(start, (now) => addParents(now, 'P1', { firstName: 'Mia' }, { firstName: 'Per' }));

  it('a couple, a home, a placement and a relation that end before they begin', () => {
    expect(reasonFor(family, updateCouple(family, 'C1', { from: '2016', to: '2010' }))).toBe('Slutter (2010), før det begynder (2016).');
    const cared = caseAfter(family, (now) => addParentage(now, 'P1', ['P2'], { type: 'foster', from: '2018' }));
    expect(reasonFor(cared, updateParentage(cared, 1, { to: '2017' }))).toContain('før det begynder');
    const home = caseAfter(family, (now) => addHousehold(now, 'Hjemme', ['P1']));
    expect(reasonFor(home, updateHousehold(home, 'H1', { from: '2020', to: '2019-12' }))).toContain('før det begynder');
    expect(reasonFor(family, addRelation(family, { from: 'P1', to: 'P2', type: 'close', since: '2020', until: '2019' }))).toContain(
      'før det begynder',
    );
    // "ca." proves no order.
    expect(caseAfter(family, (now) => updateCouple(now, 'C1', { from: '~2011', to: '2010' })).couples?.[0]?.from).toBe('~2011');
  });

  it('twins who come to have different parents, but not one of whom a parent is not drawn yet', () => {
    const twins = caseAfter(
      family,
      (now) => addSibling(now, 'P1', { firstName: 'Bo' }),
      (now) => setMultipleBirth(now, ['P1', 'P4'], 'identical'),
      () => addPerson({ firstName: 'Ib' }),
    );
    expect(reasonFor(twins, updateParentage(twins, 1, { parents: ['P3', 'P5'] }))).toBe('Tvillinger skal have de samme forældre.');
    expect(caseAfter(twins, (now) => updateParentage(now, 1, { parents: ['P3'] })).parentage?.[1]?.parents).toEqual(['P3']);
  });
});

describe('What is unlikely is done, and asked about', () => {
  const family = caseAfter(start, (now) => addParents(now, 'P1', { firstName: 'Mia', gender: 'f' }, { firstName: 'Per', gender: 'm' }));
  const [father, mother] = ['P2', 'P3'];

  function doubtsOf(value: Case, command: Command): string[] {
    const outcome = apply(value, command);
    if (!outcome.ok) throw new Error(outcome.problem.text.en);
    return outcome.doubts.map(({ text }) => text.da);
  }

  it.each([
    ['a child more than 9 months after the father’s death', father, { death: '2015-08-01' }, /født mere end 9 måneder efter Per døde/],
    ['a child after the mother’s death', mother, { death: '2016-05-01' }, /født efter Mia døde/],
    ['a parent who was a child', mother, { birth: '2008' }, /Mia var under 12 år, da Sif Krogh blev født/],
    ['a mother who was old', mother, { birth: '1950' }, /Mia var over 58 år/],
  ])('%s', (_, id, fields, words) => {
    expect(doubtsOf(family, updatePerson(family, id, fields))).toEqual([expect.stringMatching(words)]);
  });

  it.each([
    ['the father died within 9 months', father, { death: '2015-09-01' }],
    ['the mother died on the day of the birth', mother, { death: '2016-05-14' }],
    ['a year may be right', father, { death: '2015' }],
    ['a "ca." may be right', mother, { birth: '~2005' }],
    ['only a limit of the death is known', father, { death: '>2010' }],
    ['a father may be old', father, { birth: '1940' }],
  ])('not when %s', (_, id, fields) => {
    expect(doubtsOf(family, updatePerson(family, id, fields))).toEqual([]);
  });

  it('a couple that began when one of the two was a child, or dead', () => {
    const dead = caseAfter(family, (now) => updatePerson(now, father, { death: '2017' }));
    expect(doubtsOf(dead, updateCouple(dead, 'C1', { from: '2019' }))).toEqual([expect.stringContaining('var død, da forholdet begyndte')]);
    const young = caseAfter(family, (now) => updatePerson(now, mother, { birth: '1995' }));
    expect(doubtsOf(young, updateCouple(young, 'C1', { from: '2005' }))).toEqual([expect.stringContaining('under 12 år, da forholdet')]);
  });

  it('is asked about once, and stands at those whom it is about', () => {
    const late = caseAfter(family, (now) => updatePerson(now, father, { death: '2014' }));
    expect(problemsAbout(late, father)).toHaveLength(1);
    expect(problemsAbout(late, 'P1')).toHaveLength(1);
    expect(problemsAbout(late, mother)).toEqual([]);
    expect(doubtsOf(late, updatePerson(late, mother, { firstName: 'Maja' }))).toEqual([]);
  });
});

describe('Removing a person', () => {
  const full = caseAfter(
    start,
    (now) => addParents(now, 'P1', { firstName: 'Mia' }, { firstName: 'Per' }),
    (now) => addRelation(now, { from: 'P1', to: 'P3', type: 'close' }),
    (now) => addHousehold(now, 'Hjemme', ['P1', 'P3']),
    () => addMap({ perspective: 'combined' }),
    (now) => placePerson(now, 'N1', 'P3', { sector: 'FAMILY', ring: 1 }, name),
    () => addRow(['assessment', 'personEntries'], { person: 'P3' }, name),
    () => setField(['assessment', 'circles', 'SIBLINGS'], { status: 'FOUND', persons: ['P3'] }, name),
    (now) => movePersons(now, ['P3'], 10, 0),
  );

  it('tells what hangs on them first', () => {
    expect(whatHangsOn(full, new Set(['P3']))).toEqual({ couples: 1, parentage: 1, relations: 1, households: 1, maps: 1, entries: 1 });
  });

  it('leaves no reference behind, and undo brings all of it back', () => {
    const outcome = apply(full, removePersons(full, ['P3']));
    if (!outcome.ok) throw new Error(outcome.problem.text.en);
    expect(JSON.stringify(outcome.case)).not.toContain('"P3"');
    expect(outcome.case.parentage?.[0]?.parents).toEqual(['P2']);
    expect(outcome.case.households?.[0]?.members).toHaveLength(1);
  });

  it('takes only the couple when a couple is removed: the children keep both parents', () => {
    const value = caseAfter(full, (now) => removeCouple(now, 'C1'));
    expect(value.parentage?.[0]).toMatchObject({ parents: ['P3', 'P2'] });
    expect(value.parentage?.[0]).not.toHaveProperty('couple');
  });
});

describe('A network map', () => {
  it('is the child’s own when it is the first that is drawn with the child, until it is deleted', () => {
    const drawn = caseAfter(
      start,
      () => addMap({ perspective: 'combined' }),
      () => addMap({ perspective: 'child' }),
      () => addMap({ perspective: 'child' }),
    );
    expect(drawn.assessment?.childView?.ownMap).toBe('N2');
    expect(caseAfter(drawn, () => removeMap('N2')).assessment?.childView).not.toHaveProperty('ownMap');
  });

  it('keeps sector and ring as facts, and the place in the cell', () => {
    const value = caseAfter(
      start,
      () => addMap({ perspective: 'child' }),
      () => addPersonToMap('N1', { firstName: 'Ida' }, { sector: 'FRIENDS', ring: null }),
      (now) => placePerson(now, 'N1', 'P2', { sector: 'LEISURE', ring: 2, place: { along: 0.5, across: 0.2 } }, name),
    );
    expect(value.networkMaps?.[0]?.entries).toEqual([{ person: 'P2', sector: 'LEISURE', ring: 2, place: { along: 0.5, across: 0.2 } }]);
    expect(caseAfter(value, (now) => takeOffMap(now, 'N1', 'P2')).networkMaps?.[0]?.entries).toEqual([]);
  });
});

describe('A field', () => {
  it('is set at any depth, and the way there is made', () => {
    const value = caseAfter(start, () => setField(['assessment', 'attempts', 0, 'agreements', 0, 'whatDa'], 'Henter fredag', name));
    expect(valueAt(value, ['assessment', 'attempts', 0, 'agreements', 0, 'whatDa'])).toBe('Henter fredag');
  });

  it('is taken away by an empty answer', () => {
    const value = caseAfter(
      start,
      () => setField(['case', 'unit'], undefined, name),
      () => addRow(['assessment', 'sparring'], { held: true }, name),
      () => removeRow(['assessment', 'sparring'], 0, name),
    );
    expect(value.case).not.toHaveProperty('unit');
    expect(value.assessment?.sparring).toEqual([]);
  });

  it('never reaches outside the case', () => {
    expect(reasonFor(start, setField(['__proto__', 'polluted'], true, name))).toContain('findes ikke');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('A protected area', () => {
  const family = caseAfter(start, (now) => addParents(now, 'P1'));
  const places = { P1: { x: 0, y: 110.4 }, P2: { x: -60, y: 0 } };
  const area = { id: 'A1', places: { P1: { x: 0, y: 110 }, P2: { x: -60, y: 0 } } };
  const guarded = caseAfter(
    family,
    (now) => movePersons(now, ['P1', 'P3'], 30, 0),
    (now) => protectArea(now, places),
  );

  it('holds the places as they are, and a person stands in one area only', () => {
    expect(guarded.drawing?.protectedAreas).toEqual([area]);
    const again = caseAfter(guarded, (now) => protectArea(now, { P2: { x: 5, y: 5 }, P3: { x: 90, y: 5 } }));
    expect(again.drawing?.protectedAreas?.map(({ places }) => Object.keys(places))).toEqual([['P2', 'P3']]);
  });

  it('is left as it stands by drags, by slipping and by tidying', () => {
    for (const command of [movePersons(guarded, ['P1'], 9, 9), settlePersons(guarded, ['P1'])]) {
      expect(reasonFor(guarded, command)).toContain('Området er beskyttet');
    }
    const dragged = caseAfter(guarded, (now) => movePersons(now, ['P3', 'P1'], 10, 0));
    expect(dragged.drawing?.offsets).toEqual({ P1: { dx: 30, dy: 0 }, P3: { dx: 40, dy: 0 } });
    expect(caseAfter(dragged, tidyDrawing).drawing).toEqual({ offsets: { P1: { dx: 30, dy: 0 } }, protectedAreas: [area] });
  });

  it('is given up by releasing it, or when only one of its persons is left', () => {
    const free = caseAfter(guarded, (now) => releaseArea(now, 'A1'));
    expect(free.drawing?.protectedAreas).toEqual([]);
    expect(caseAfter(free, (now) => movePersons(now, ['P1'], 1, 0)).drawing?.offsets?.P1).toEqual({ dx: 31, dy: 0 });
    expect(caseAfter(guarded, (now) => removePersons(now, ['P2'])).drawing?.protectedAreas).toEqual([]);
    expect(reasonFor(family, protectArea(family, { P1: { x: 0, y: 0 } }))).toContain('mindst to');
  });
});

describe('A move by hand', () => {
  it('adds up, and slips back', () => {
    const moved = caseAfter(
      start,
      (now) => movePersons(now, ['P1'], 10, 5),
      (now) => movePersons(now, ['P1'], -4, 0),
    );
    expect(moved.drawing?.offsets?.P1).toEqual({ dx: 6, dy: 5 });
    expect(caseAfter(moved, (now) => settlePersons(now, ['P1'])).drawing?.offsets).toEqual({});
  });
});
