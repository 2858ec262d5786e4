import { describe, expect, it, test } from 'vitest';
import { apply } from '../../shared/case/change';
import { setBond, setCourse } from '../../shared/case/commands/course';
import { type Case, caseSchema } from '../../shared/case/schema';
import { findSymbols } from '../../shared/genogram/symbol-search';
import { symbolCommand } from '../../shared/genogram/symbol-use';
import { personSymbols, symbolOf } from '../../shared/genogram/symbols/persons';
import { family } from '../fixtures/family-words';

const value = family({
  persons: { barn: 'f 2016', mor: 'f 1986', far: 'm 1984', ven: 'm 1980' },
  couples: ['mor+far married 2013'],
  children: ['barn < mor+far'],
  rest: {
    emotional: [{ from: 'mor', to: 'ven', type: 'close' }],
    households: [{ id: 'H1', labelDa: 'Hjemme', members: [{ person: 'barn', share: 'full' }] }],
  },
});

const found = (typed: string) => findSymbols(typed).map(({ id }) => id);

describe('A symbol is found', () => {
  test.each([
    ['aflastning', ['child:respite', 'household:respite']],
    ['foster fam', ['child:foster', 'household:foster']],
    ['skilsmisse', ['ending:divorced']],
    ['alcohol', ['condition:addiction']],
    ['incest', ['relation:sexual_abuse']],
    ['Bes', ['relation:infatuated']],
    ['tvang', ['couple:forced']],
  ])('by "%s", in both languages and by old words', (typed, ids) => {
    expect(found(typed)).toEqual(expect.arrayContaining(ids));
  });

  it('first by its own name, and never by nothing', () => {
    expect(found('skilt')[0]).toBe('ending:divorced');
    expect(found('  ')).toEqual([]);
    expect(found('xyzzy')).toEqual([]);
  });
});

function chosen(selection: readonly string[], symbol: string): Case {
  const command = symbolCommand(value, selection, symbol, 'da');
  if (!command) throw new Error(`${symbol} does not fit`);
  const outcome = apply(value, command);
  if (!outcome.ok) throw new Error(outcome.problem.text.da);
  return outcome.case;
}

describe('A symbol that is chosen', () => {
  it('is given to the person who is selected', () => {
    expect(chosen(['person:ven'], 'person:pet').persons[3]).toMatchObject({ kind: 'pet' });
    expect(chosen(['person:ven'], 'condition:addiction').persons[3]?.conditions).toEqual([{ kind: 'addiction', state: 'present' }]);
  });

  it('becomes a relation of two, or changes the one that is selected', () => {
    expect(chosen(['person:barn', 'person:ven'], 'relation:fear_of').emotional?.at(-1)).toMatchObject({
      from: 'barn',
      to: 'ven',
      type: 'fear_of',
    });
    expect(chosen(['relation:0'], 'relation:cut_off').emotional).toMatchObject([{ type: 'cut_off' }]);
  });

  it('makes two a couple, or tells what became of the one they are', () => {
    expect(chosen(['person:mor', 'person:ven'], 'couple:affair').couples?.at(-1)).toMatchObject({ a: 'mor', b: 'ven', type: 'affair' });
    expect(chosen(['couple:C1'], 'ending:divorced').couples?.[0]).toMatchObject({ type: 'divorced', from: '2013' });
    expect(chosen(['person:mor', 'person:far'], 'couple:cohabiting').couples).toMatchObject([{ type: 'cohabiting' }]);
  });

  it('says what a home or a parentage is', () => {
    expect(chosen(['household:H1'], 'household:shelter').households).toMatchObject([{ kind: 'shelter' }]);
    expect(chosen(['parentage:0'], 'child:adoptive').parentage).toMatchObject([{ type: 'adoptive' }]);
    expect(chosen(['person:barn', 'person:mor'], 'household:residential').households?.at(-1)).toMatchObject({
      kind: 'residential',
      labelDa: 'Børne- og ungehjem',
    });
  });

  it('does nothing where it makes no sense', () => {
    expect(symbolCommand(value, [], 'relation:close', 'da')).toBeUndefined();
    expect(symbolCommand(value, ['person:mor'], 'relation:close', 'da')).toBeUndefined();
    expect(symbolCommand(value, ['person:mor', 'person:ven'], 'ending:divorced', 'da')).toBeUndefined();
    expect(symbolCommand(value, ['couple:C1'], 'person:pet', 'da')).toBeUndefined();
  });

  test.each(Object.values(personSymbols).map((symbol) => [symbol.id, symbol] as const))(
    '%s is the symbol that is drawn then',
    (_, { id, is }) => {
      expect(symbolOf({ id: 'x', firstName: '', gender: 'unknown', ...is }).id).toBe(id);
    },
  );
});

describe('A couple whose course is written', () => {
  const couple = (change: (given: Case) => ReturnType<typeof setCourse>) => {
    const outcome = apply(value, change(value));
    if (!outcome.ok) throw new Error(outcome.problem.text.da);
    expect(caseSchema.safeParse(outcome.case).error).toBeUndefined();
    return outcome.case.couples?.[0];
  };

  it('tells it in the older fields too', () => {
    const course = [
      { event: 'divorced', date: '2019' },
      { event: 'moved_in', date: '2010' },
      { event: 'married', date: '2012' },
    ] as const;
    expect(couple((given) => setCourse(given, 'C1', course))).toMatchObject({
      type: 'divorced',
      from: '2010',
      to: '2019',
      course: [{ event: 'moved_in' }, { event: 'married' }, { event: 'divorced' }],
    });
  });

  it('is together again after a reconciliation, and no older field says otherwise', () => {
    const course = [
      { event: 'moved_in', date: '2010' },
      { event: 'separated', date: '2014' },
      { event: 'reconciled', date: '2015' },
    ] as const;
    const told = couple((given) => setCourse(given, 'C1', course));
    expect(told).toMatchObject({ type: 'cohabiting', from: '2010' });
    expect(told?.to).toBeUndefined();
  });

  it('becomes another kind of couple without losing when it began', () => {
    expect(couple((given) => setBond(given, 'C1', 'registered'))).toMatchObject({ type: 'registered', from: '2013' });
  });
});
