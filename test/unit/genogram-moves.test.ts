import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/case/change';
import { movePersons, protectArea } from '../../shared/case/commands/drawing';
import type { Case } from '../../shared/case/schema';
import { connectorsOf } from '../../shared/genogram/connectors';
import { hangingUnder } from '../../shared/genogram/hanging';
import { layoutGenogram } from '../../shared/genogram/layout';
import { family } from '../fixtures/family-words';

const value = family({
  persons: {
    barn: 'f 2016',
    mor: 'f 1986',
    far: 'm 1984',
    papfar: 'm 1980',
    halvbror: 'm 2021',
    mormor: 'f 1957',
    morfar: 'm 1954',
    moster: 'f 1990',
    kusine: 'f 2015',
    farfar: 'm 1955',
    farmor: 'f 1956',
    ekskone: 'f 1958',
  },
  couples: ['mor+far divorced 2013–2022', 'mor+papfar cohabiting 2020', 'farfar+farmor', 'mormor+morfar', 'farfar+ekskone'],
  children: [
    'barn < mor+far',
    'halvbror < mor+papfar',
    'mor < mormor+morfar',
    'moster < mormor+morfar',
    'kusine < moster',
    'far < farfar+farmor',
  ],
});
const layout = layoutGenogram(value, { language: 'da' });
const hanging = (id: string, of = layout) => hangingUnder(of, id).toSorted();

const after = (before: Case, ...commands: ((now: Case) => Parameters<typeof apply>[1])[]): Case =>
  commands.reduce((now, command) => {
    const outcome = apply(now, command(now));
    if (!outcome.ok) throw new Error(outcome.problem.text.da);
    return outcome.case;
  }, before);

describe('What hangs under a person', () => {
  it('is their partner and descendants, without those who also hang under somebody who stays', () => {
    expect(hanging('mormor')).toEqual(['halvbror', 'kusine', 'mor', 'morfar', 'mormor', 'moster', 'papfar']);
  });

  it('is nobody, for a child, and for a partner whose own partner has parents or others', () => {
    expect(hanging('barn')).toEqual(['barn']);
    expect(hanging('papfar')).toEqual(['papfar']);
    expect(hanging('farmor')).toEqual(['farmor']);
  });

  it('comes along with both partners of somebody who has had two', () => {
    expect(hanging('farfar')).toEqual(['ekskone', 'far', 'farfar', 'farmor']);
  });

  it('stays where it stands in a protected area, and so does what hangs under it', () => {
    const guarded = after(value, (now) => protectArea(now, { moster: { x: 0, y: 0 }, morfar: { x: 9, y: 0 } }));
    const place = hanging('mormor', layoutGenogram(guarded, { language: 'da' }));
    expect(place).toEqual(['mormor']);
  });
});

describe('A family that is moved', () => {
  const ids = hanging('farfar');
  const moved = layoutGenogram(
    after(value, (now) => movePersons(now, ids, 40, 90)),
    { language: 'da' },
  );

  it('keeps its shape: the bars go along with those whom they tie', () => {
    const bar = (of: typeof layout) => connectorsOf(of).sibships.find(({ between }) => between.includes('farmor'))?.points;
    expect(bar(moved)).toEqual(bar(layout)?.map(([x, y]) => [x + 40, y + 90]));
  });

  it('leaves everyone else where they stood', () => {
    for (const [id, place] of layout.places) {
      if (!ids.includes(id)) expect(moved.places.get(id)).toMatchObject({ x: place.x, y: place.y });
    }
  });
});
