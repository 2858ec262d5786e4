import fc from 'fast-check';
import { applyPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { createEditor } from '../../renderer/editor/editor';
import { apply, type Command } from '../../shared/case/change';
import { answerCircles } from '../../shared/case/commands/circles';
import { markCorrection } from '../../shared/case/commands/correction';
import { addCoupleEvent, setBond, setCourse } from '../../shared/case/commands/course';
import { movePersons, protectArea, releaseArea, settlePersons, tidyDrawing } from '../../shared/case/commands/drawing';
import { setEachTie } from '../../shared/case/commands/each-tie';
import { addReferred, setField } from '../../shared/case/commands/field';
import { comeBack, givenAway, handOver, takeBack } from '../../shared/case/commands/handover';
import { mergePersons } from '../../shared/case/commands/merge';
import { addMap, freezeMap, removeMap, updateMap } from '../../shared/case/commands/network';
import { addPersonToMap, placePerson, setLook, takeOffMap } from '../../shared/case/commands/network-place';
import { setTemplate } from '../../shared/case/commands/network-template';
import { connectAll, removeTie, setTie } from '../../shared/case/commands/network-ties';
import { pasteFragment } from '../../shared/case/commands/paste';
import {
  addChild,
  addParents,
  addPartner,
  addSibling,
  removePersons,
  updatePerson,
  updatePersons,
} from '../../shared/case/commands/person';
import { quickEntry } from '../../shared/case/commands/quick-entry';
import { reopen, signAndLock } from '../../shared/case/commands/sign-off';
import {
  addRemark,
  answerRemark,
  receiveRemarks,
  recordSparring,
  rewordRemark,
  withdrawRemark,
  writeAdvice,
  writeDecision,
} from '../../shared/case/commands/sparring';
import { addGenerations } from '../../shared/case/commands/template';
import { addCouple, addHousehold, addParentage, addRelation } from '../../shared/case/commands/ties';
import { nextId } from '../../shared/case/find';
import { fragmentOf } from '../../shared/case/fragment';
import { problemsOf } from '../../shared/case/integrity';
import { newCase } from '../../shared/case/new-case';
import { type Case, caseSchema } from '../../shared/case/schema';
import { remarksOf } from '../../shared/formats/remarks';
import { sixSectors } from '../../shared/network/templates/six-sectors';
import { mapTemplates } from '../../shared/network/templates/templates';

const start = newCase({
  id: 'x',
  caseNumber: '1',
  firstName: 'Sif',
  lastName: 'Krogh',
  gender: 'f',
  birth: '2016',
  caseworker: '',
  unit: '',
});

const drawings = { da: 'x', en: 'x' };

function remarking(value: Case, one: number, two: number, text: string): (() => Command)[] {
  const session = value.sparringSessions?.[one % Math.max(1, value.sparringSessions.length)];
  const remark = session?.remarks[two % Math.max(1, session.remarks.length)]?.id ?? '';
  const said = { textDa: text, by: 'Bo', at: `2026-11-23T09:${10 + (one % 40)}:00.000Z` };
  const sent = session && remarksOf(value, session.id);
  return [
    () => addRemark(value, { pin: { person: 'P1' }, textDa: text }, { ...said, id: `r${one % 9}`, day: '2026-11-23' }),
    () =>
      markCorrection({
        id: `k${one}`,
        revision: 1,
        field: [text],
        fieldDa: text,
        oldDa: text,
        newDa: '',
        reasonDa: text,
        by: 'Bo',
        on: '2026-11-23',
      }),
    () => answerRemark(remark, said),
    () => rewordRemark(remark, said),
    () => withdrawRemark(remark, said.at),
    () => writeAdvice(session?.id ?? '', said),
    () => writeDecision(session?.id ?? '', said),
    () => recordSparring(session?.id ?? '', { held: true, adviceDa: text }, said.at),
    () => (sent ? receiveRemarks(value, sent) : addMap({ perspective: 'child' })),
  ];
}

/** A command of any kind on persons picked from those that are there. */
const commandArbitrary = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), fc.string({ maxLength: 12 }))
  .map(([kind, one, two, text]) => (value: Case): Command => {
    const pick = (seed: number) => value.persons[seed % value.persons.length]?.id ?? 'P1';
    const [a, b] = [pick(one), pick(two)];
    const map = (seed: number) => value.networkMaps?.[seed % Math.max(1, value.networkMaps.length)]?.id ?? '';
    const couple = (seed: number) => value.couples?.[seed % Math.max(1, value.couples.length)]?.id ?? '';
    const commands: (() => Command)[] = [
      () => addParents(value, a),
      () => addPartner(value, a),
      () => addChild(value, a),
      () => addSibling(value, a),
      () => updatePerson(value, a, { firstName: text, birth: String(1930 + (two % 95)) }),
      () => removePersons(value, [a]),
      () => addCouple(value, a, b),
      () => addParentage(value, a, [b], { type: two % 2 ? 'step' : 'biological' }),
      () => addRelation(value, { from: a, to: b, type: 'conflict' }),
      () => addHousehold(value, text, [a]),
      () => updatePerson(value, a, { conditions: [{ kind: 'illness', state: 'suspected', knownBy: [b] }], culturesDa: [text, text] }),
      () => setCourse(value, couple(two), [{ event: 'married', date: String(1950 + (one % 70)) }, { event: 'divorced' }]),
      () => addCoupleEvent(value, couple(two), { event: two % 2 ? 'separated' : 'reconciled', date: null }),
      () => setBond(value, couple(two), two % 2 ? 'affair' : 'registered'),
      () => movePersons(value, [a], one % 50, two % 50),
      () => updatePersons(value, [a, b], { lastName: text || undefined, protected: { address: one % 2 === 0 } }),
      () => protectArea(value, { [a]: { x: one % 90, y: 0 }, [b]: { x: 0, y: two % 90 } }),
      () => releaseArea(value, `A${(one % 3) + 1}`),
      () => settlePersons(value, [a]),
      () => tidyDrawing(),
      () => addGenerations(value, a),
      () => pasteFragment(fragmentOf(value, [a, b])),
      () => quickEntry(value, a, `mor Anna, far ${text}, bror ${1990 + (two % 30)}, mosters mand Bo`, '2026-11-23'),
      () => addMap({ perspective: two % 2 ? 'mother' : 'other', of: b }, value.networkMaps?.[0]),
      () => updateMap(map(one), { centre: a, drawnAt: text, present: [b] }),
      () => freezeMap(map(one), '2026-11-23'),
      () => removeMap(map(one)),
      () => placePerson(value, map(one), a, { sector: 'KIN', ring: two % 2 ? 2 : null }, drawings, { recorded: one % 2 === 0 }),
      () => addPersonToMap(map(one), { firstName: text }, { sector: 'NETWORK', ring: 3 }, { recorded: true }),
      () => takeOffMap(value, map(one), a, { recorded: true }),
      () => setLook(value, map(one), a, two % 2 ? { symbol: 'star', picture: 'cat' } : undefined),
      () => setTemplate(value, map(one), mapTemplates[two % mapTemplates.length] ?? sixSectors),
      () => setTie(value, map(one), a, b, { stress: two % 2 === 0, supports: [{ kind: 'respite', direction: 'given' }] }),
      () => connectAll(value, map(one), [...new Set([a, b])], { directed: two % 2 === 0 }),
      () =>
        setEachTie(value, map(one), value.networkMaps?.find(({ id }) => id === map(one))?.ties ?? [], ({ broken }) => ({
          broken: !broken,
        })),
      () => removeTie(value, map(one), b, a),
      () => mergePersons(value, a, b),
      () => answerCircles(two % 2 ? ['WORK', 'LEISURE'] : ['WORK'], { status: 'DESELECTED', reasonDa: text, sources: ['child'] }),
      () => setField(['assessment', 'conclusion', 'bearingOnNeedDa'], text, { da: 'x', en: 'x' }),
      () =>
        addReferred(
          ['assessment', 'refusals'],
          { id: nextId(value.assessment?.refusals, 'R'), person: a },
          setField(['assessment', 'circles', 'WORK', 'refusals'], [nextId(value.assessment?.refusals, 'R')], { da: 'x', en: 'x' }),
          { da: 'x', en: 'x' },
        ),
      ...remarking(value, one, two, text),
    ];
    const last = () => addMap({ perspective: 'child' });
    return (commands[kind % (commands.length + 1)] ?? last)();
  });

/** The end of a revision or the beginning of the next; the case given to another, taken back, or come back. */
const locking = fc.nat({ max: 4 }).map((kind) => (value: Case): Command => {
  const all = [
    () => signAndLock(value, '2026-11-23', 'Ida'),
    () => reopen(value, '2026-11-24', 'Ny underretning'),
    () => handOver(value, 'Per Bak', '2026-11-24T08:00:00.000Z'),
    () => takeBack(value),
    () => comeBack(value, { ...givenAway(value), titleDa: 'Set andetsteds' }),
  ];
  return (all[kind] ?? (() => takeBack(value)))();
});

describe('Whatever commands are run', () => {
  it('the case keeps its schema, has no broken rule, and each edit’s inverse brings the case before it back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ arbitrary: commandArbitrary, weight: 9 }, locking), { minLength: 1, maxLength: 30 }), (steps) => {
        let value = start;
        let made = 0;
        for (const step of steps) {
          const outcome = apply(value, step(value));
          if (!outcome.ok) continue;
          expect(applyPatches(outcome.case, [...outcome.edit.inverse])).toEqual(value);
          expect(applyPatches(value, [...outcome.edit.patches])).toEqual(outcome.case);
          value = outcome.case;
          made += 1;
        }
        expect(caseSchema.safeParse(value).error).toBeUndefined();
        expect(problemsOf(value).filter(({ severity }) => severity === 'refuse')).toEqual([]);
        return made >= 0;
      }),
      { numRuns: 150 },
    );
  });

  it('undo to the beginning and redo to the end give the same cases, and all of it is sent to be saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commandArbitrary, { minLength: 1, maxLength: 20 }), async (steps) => {
        let stored: Case = start;
        let revision = 0;
        const editor = createEditor({
          case: start,
          revision,
          save: async ({ base, edits }) => {
            expect(base).toBe(revision);
            for (const edit of edits) stored = applyPatches(stored, [...edit.patches]);
            revision += 1;
            return { ok: true, value: { revision } };
          },
        });
        for (const step of steps) editor.run(step(editor.state().case));
        const end = editor.state().case;
        while (editor.state().undoLabel) editor.undo();
        expect(editor.state().case).toEqual(start);
        while (editor.state().redoLabel) editor.redo();
        expect(editor.state().case).toEqual(end);
        expect(await editor.settled()).toBe(true);
        expect(stored).toEqual(end);
      }),
      { numRuns: 60 },
    );
  });
});

describe('A save that fails', () => {
  it('keeps the edits, says so, and saves them all when it is tried again', async () => {
    const replies = [{ ok: false, code: 'disk-full' } as const, { ok: true, value: { revision: 1 } } as const];
    const sent: number[] = [];
    const editor = createEditor({
      case: start,
      revision: 0,
      save: async ({ edits }) => {
        sent.push(edits.length);
        return replies.shift() ?? { ok: true, value: { revision: 2 } };
      },
    });
    editor.run(addPersonToMapOn(editor.state().case));
    expect(await editor.settled()).toBe(false);
    expect(editor.state()).toMatchObject({ saveState: 'failed', failure: 'disk-full' });
    expect(editor.state().case.persons).toHaveLength(2);
    editor.retry();
    expect(await editor.settled()).toBe(true);
    expect(editor.state()).toMatchObject({ saveState: 'saved', revision: 1 });
    expect(sent).toEqual([1, 1]);
  });
});

function addPersonToMapOn(value: Case): Command {
  const withMap = apply(value, addMap({ perspective: 'child' }));
  if (!withMap.ok) throw new Error('no map');
  return {
    name: 'both',
    label: { da: 'x', en: 'x' },
    change: (draft) => {
      addMap({ perspective: 'child' }).change(draft);
      addPersonToMap('N1', { firstName: 'Ida' }, { sector: 'FRIENDS', ring: null }).change(draft);
    },
  };
}
