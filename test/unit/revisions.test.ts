import { describe, expect, it } from 'vitest';
import { createEditor } from '../../renderer/editor/editor';
import { pastEditor } from '../../renderer/editor/past-editor';
import { attachmentOf } from '../../shared/attachment/document';
import type { Command } from '../../shared/case/change';
import { markCorrection } from '../../shared/case/commands/correction';
import { setField } from '../../shared/case/commands/field';
import { reopen, signAndLock } from '../../shared/case/commands/sign-off';
import { addRemark } from '../../shared/case/commands/sparring';
import { atRevision, previousRevision, revisionFaults } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { correctionOf, isCorrected } from '../../shared/revisions/corrections';
import { revisionFacts } from '../../shared/revisions/facts';
import { revisionRows } from '../../shared/revisions/list';
import { suggestedTriggers } from '../../shared/revisions/triggers';

const day = '2026-11-27';
const name = { da: 'Betydning', en: 'Bearing' };

const editorOf = (value: Case) => createEditor({ case: value, revision: 1, save: async () => ({ ok: true, value: { revision: 2 } }) });

/** The example, reopened, changed and locked again. */
function twice() {
  const editor = editorOf(divorcedFamily);
  editor.run(reopen(divorcedFamily, day, 'Ny underretning fra skolen.', 'notification'));
  editor.run(setField(['assessment', 'circles', 'WORK', 'reasonDa'], 'Kollegerne kender ikke barnet.', name));
  editor.run(signAndLock(editor.state().case, day, 'Kaja Bach'));
  return editor;
}

describe('The revisions of a case', () => {
  it('are told the newest first, and which replaced which', () => {
    const { case: value } = twice().state();
    const rows = revisionRows(value).map(({ revision, state, supersededBy, about }) => [revision, state, supersededBy, about.authorName]);
    expect(rows).toEqual([
      [2, 'final', undefined, 'Kaja Bach'],
      [1, 'superseded', 2, divorcedFamily.assessment?.signOff?.authorName],
    ]);
    const open = revisionRows({ ...value, assessment: { ...value.assessment, signOff: { revision: 3 } } });
    expect(open.map(({ state }) => state)).toEqual(['open', 'final', 'superseded']);
  });

  it('of which only the signatures were kept are told without content', () => {
    const old: Case = {
      ...divorcedFamily,
      assessment: { signOff: { revision: 2, revisions: [{ revision: 1, authorSigned: '2026-01-05', authorName: 'Bo' }] } },
    };
    const [, first] = revisionRows(old);
    expect(first).toMatchObject({ revision: 1, about: { authorName: 'Bo' } });
    expect(first?.content).toBeUndefined();
  });
});

describe('A lock', () => {
  it('can’t be undone away', () => {
    const editor = twice();
    const { case: locked } = editor.state();
    editor.undo();
    expect(editor.state().case).toBe(locked);
    expect(editor.state().undoLabel).toBeUndefined();
  });

  it('leaves remarks to be made, and to be taken back', () => {
    const editor = twice();
    const { case: locked } = editor.state();
    editor.setRole('consultant');
    editor.run(addRemark(locked, { pin: {}, textDa: 'Hvad siger farmor?' }, { id: 'r', by: 'Bo', at: `${day}T09:00:00Z`, day }));
    expect(editor.state().case.sparringSessions).toHaveLength(1);
    editor.undo();
    expect(editor.state().case.sparringSessions ?? []).toEqual([]);
    expect(editor.state().case.lockedRevisions).toEqual(locked.lockedRevisions);
  });

  it('leaves nothing to be changed in an older revision, not even by reopening it', () => {
    const past = pastEditor(twice().state().case, 1);
    const before = past?.state().case;
    const commands: Command[] = before ? [reopen(before, day, 'Fortryd'), setField(['titleDa'], 'x', name)] : [];
    expect(commands.map((command) => past?.run(command)?.severity)).toEqual(['refuse', 'refuse']);
    expect(past?.state().case).toBe(before);
  });
});

describe('The network consultant', () => {
  it('can’t undo what the caseworker did', () => {
    const editor = editorOf({ ...divorcedFamily, assessment: { ...divorcedFamily.assessment, signOff: { revision: 1 } } });
    editor.run(setField(['assessment', 'conclusion', 'bearingOnNeedDa'], 'Kort', name));
    const { case: changed } = editor.state();
    editor.setRole('consultant');
    expect(editor.state().undoLabel).toBeUndefined();
    editor.undo();
    expect(editor.state().case).toBe(changed);
    editor.setRole('caseworker');
    editor.undo();
    expect(editor.state().case.assessment?.conclusion).toEqual(divorcedFamily.assessment?.conclusion);
  });
});

describe('What the case itself gives as an occasion to reopen', () => {
  const child = divorcedFamily.case.indexPersonIds[0];
  const born = (birth: string): Case => ({
    ...divorcedFamily,
    persons: divorcedFamily.persons.map((person) => (person.id === child ? { ...person, birth } : person)),
  });
  const ages = (birth: string, on: string) =>
    suggestedTriggers(born(birth), on).flatMap(({ trigger, fact }) => (trigger === 'age' ? fact.da : []));

  it('is a birthday that gives the child other rights, since it was signed', () => {
    expect(ages('2016-11-20', '2026-11-19')).toEqual([]);
    expect(ages('2016-11-20', '2026-11-20')).toEqual([expect.stringContaining('er fyldt 10 år')]);
    expect(ages('2016-11-17', '2026-11-20')).toEqual([]);
    expect(ages('2011-12-01', '2027-12-01')).toEqual([expect.stringContaining('15 år'), expect.stringContaining('16 år')]);
    expect(ages('2016', '2027-11-20')).toEqual([]);
  });

  it('is a day that has come to ask or to review again, with what it is about', () => {
    const askAgain = divorcedFamily.assessment?.refusals?.find((refusal) => refusal.askAgain)?.askAgain ?? '';
    const on = (when: string) => suggestedTriggers(divorcedFamily, when).map(({ trigger }) => trigger);
    expect(on('2026-11-18')).not.toContain('ask_again');
    expect(on(askAgain)).toContain('ask_again');
  });

  it('is nothing while the case is open', () => {
    const open: Case = { ...divorcedFamily, assessment: { ...divorcedFamily.assessment, signOff: { revision: 2 } } };
    expect(suggestedTriggers(open, '2030-01-01')).toEqual([]);
  });
});

describe('A correction', () => {
  const path = ['assessment', 'conclusion', 'explainedToDa'];
  const said = { id: 'k', by: 'Kaja Bach', on: day, reasonDa: 'Skrevet på den forkerte sag.' };

  function corrected() {
    const editor = editorOf(divorcedFamily);
    editor.run(reopen(divorcedFamily, day, 'Ny underretning fra skolen.'));
    editor.run(setField(path, 'Mor og barn, 24. november.', name));
    const [before, after] = [previousRevision(editor.state().case), editor.state().case];
    const fact = before && revisionFacts(before, after, day).find(({ address }) => address.join() === path.join());
    const correction = fact && correctionOf(editor.state().case, fact, said);
    if (!fact || !correction) throw new Error('nothing was changed');
    editor.run(markCorrection(correction));
    return { editor, fact, correction };
  }

  it('keeps the old value, and says who put it right, when and why', () => {
    const { editor, fact, correction } = corrected();
    expect(correction).toMatchObject({
      revision: 1,
      field: path,
      oldDa: divorcedFamily.assessment?.conclusion?.explainedToDa,
      newDa: 'Mor og barn, 24. november.',
      ...said,
    });
    expect(isCorrected(editor.state().case, fact)).toBe(true);
    const [, first] = revisionRows(editor.state().case);
    expect(first?.corrections).toEqual([correction]);
  });

  it('stands in the older revision when that is read, which is itself as it was', () => {
    const { editor, correction } = corrected();
    const past = pastEditor(editor.state().case, 1)?.state();
    expect(past?.later).toEqual([correction]);
    expect(past?.case.assessment?.conclusion).toEqual(divorcedFamily.assessment?.conclusion);
  });

  it('can’t be taken away by a command, and is part of what is signed next', () => {
    const { editor } = corrected();
    const gone: Command = { name: 'x', label: name, change: (draft) => Object.assign(draft, { corrections: [] }) };
    expect(editor.run(gone)?.key).toBe('kept:corrections');
    editor.run(signAndLock(editor.state().case, day, 'Kaja Bach'));
    expect(atRevision(editor.state().case, 2)?.corrections).toHaveLength(1);
    expect(revisionFaults(editor.state().case)).toEqual([]);
  });

  it('is printed with the old value in the history of revisions', () => {
    const { editor } = corrected();
    const printed = attachmentOf(editor.state().case, { recipient: 'internal', day, language: 'da', fullCpr: false });
    const text = JSON.stringify(printed.sections.find(({ id }) => id === 'revision'));
    expect(text).toContain('Rettet 27.11.2026 af Kaja Bach');
    expect(text).toContain('Skrevet på den forkerte sag.');
    expect(text).toContain(divorcedFamily.assessment?.conclusion?.explainedToDa ?? '?');
  });
});
