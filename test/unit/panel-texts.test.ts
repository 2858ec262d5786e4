import { describe, expect, it } from 'vitest';
import type { Field, PlainField } from '../../shared/assessment/field';
import { findingsOf } from '../../shared/assessment/findings';
import { casePlace, itemsOf, type Place, recordPlace, shownFields, valueIn, viewOf } from '../../shared/assessment/place';
import { sections } from '../../shared/assessment/sections';
import { snippetsFor, snippetTitle } from '../../shared/assessment/snippets';
import { kindPath, sourcePath } from '../../shared/assessment/told';
import { apply } from '../../shared/case/change';
import { setField, valueAt } from '../../shared/case/commands/field';
import { mergePersons } from '../../shared/case/commands/merge';
import { removePersons } from '../../shared/case/commands/person';
import { type Case, caseSchema } from '../../shared/case/schema';
import { blendedFamily } from '../../shared/examples/blended-family';
import { divorcedFamily } from '../../shared/examples/divorced-family';

const day = '2026-11-20';
const unnamed = { da: 'x', en: 'x' };

/** Every row of the panel, those of records too. */
function rowsIn(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => (field.type === 'records' ? rowsIn(field.fields) : [field]));
}

interface Written {
  readonly field: PlainField;
  readonly place: Place;
}

/** Every text that is written in a case, with its row. */
function textsIn(value: Case): readonly Written[] {
  const view = viewOf(value, day);
  const within = (fields: readonly Field[], place: Place): Written[] =>
    shownFields(view, place, fields).flatMap((field) => {
      if (field.type === 'records') {
        const there = itemsOf(view, place, field).filter(({ at }) => at !== undefined);
        return there.flatMap((item) => within(field.fields, recordPlace(place, field, item)));
      }
      const isText = field.type === 'text' || field.type === 'longtext';
      return isText && typeof valueIn(place, field) === 'string' ? [{ field, place }] : [];
    });
  return sections.flatMap((section) => within(section.fields, casePlace(value)));
}

const withValue = (value: Case, path: readonly (string | number)[], put: unknown): Case => {
  const copy = structuredClone(value);
  setField(path, put, unnamed).change(copy);
  return copy;
};

describe('A long text of the panel', () => {
  const long = sections
    .filter(({ id }) => id !== 'L' && id !== 'N')
    .flatMap(({ id, fields }) => rowsIn(fields).map((field) => [`${id} ${field.path.join('/')}`, field] as const))
    .filter(([, { type }]) => type === 'longtext');

  it.each(long)('%s says what to write about', (_name, { label, placeholder }) => {
    expect(placeholder?.da).toMatch(/[?.»]$/);
    expect(placeholder?.en).toMatch(/[?.”]$/);
    expect(placeholder?.da).not.toBe(label.da);
  });

  it('may say that it is description, analysis or assessment, and nothing else, and who told it', () => {
    const typed = [divorcedFamily, blendedFamily].flatMap((value) =>
      textsIn(value)
        .filter(({ field }) => field.nature)
        .map(({ field, place }) => ({ value, path: [...place.path, ...field.path] })),
    );
    expect(typed.length).toBeGreaterThan(50);
    for (const { value, path } of typed) {
      const told = (kind: string) =>
        caseSchema.safeParse(withValue(withValue(value, sourcePath(path), 'P1'), kindPath(path), kind)).success;
      expect([path.join('/'), told('analysis'), told('rumour')]).toEqual([path.join('/'), true, false]);
    }
  });

  it('asks for as many characters as its rule does, and for no filler', () => {
    const asked = textsIn(divorcedFamily).filter(({ field }) => field.atLeast);
    const missed = (path: readonly (string | number)[], text: string) =>
      findingsOf(withValue(divorcedFamily, path, text), day).map(({ rule }) => rule);
    for (const { field, place } of asked) {
      const path = [...place.path, ...field.path];
      const least = field.atLeast ?? 0;
      const [rule = ''] = missed(path, 'a'.repeat(least - 1));
      expect([path.join('/'), field.required?.includes(rule)]).toEqual([path.join('/'), true]);
      expect([path.join('/'), ...missed(path, 'se journal')]).toEqual([path.join('/'), rule]);
      expect([path.join('/'), ...missed(path, 'a'.repeat(least))]).toEqual([path.join('/')]);
    }
    expect(asked.length).toBeGreaterThan(15);
  });
});

describe('The person who told a text', () => {
  const source = ['assessment', 'conclusion', 'bearingOnNeedSource'];
  const told = withValue(divorcedFamily, source, 'P17');

  it('is the other one when two entries turn out to be one person', () => {
    const merged = apply({ ...told, lockedRevisions: [], assessment: unlocked(told) }, mergePersons(told, 'P16', 'P17'));
    expect(merged.ok && valueAt(merged.case, source)).toBe('P16');
  });

  it('is no longer told when the person is taken out of the case; words stay', () => {
    const without = (who: string) => {
      const value = withValue(told, source, who);
      const left = apply({ ...value, lockedRevisions: [], assessment: unlocked(value) }, removePersons(value, ['P17']));
      return left.ok && valueAt(left.case, source);
    };
    expect([without('P17'), without('Skolens notat')]).toEqual([undefined, 'Skolens notat']);
  });

  const unlocked = ({ assessment }: Case) => ({ ...assessment, signOff: { locked: false } });
});

describe('Snippets', () => {
  const [everywhere, refusal, empty] = [
    { id: 'S1', title: '', text: 'Forælderen er oplyst om formålet med mødet\nog om aktindsigt.' },
    { id: 'S2', title: 'Nej tak', text: 'Ønsker ikke at deltage.', sections: ['G'] },
    { id: 'S3', title: 'Tom', text: ' ' },
  ];

  it('are offered where they belong, those of the section first, empty ones nowhere', () => {
    expect(snippetsFor([everywhere, refusal, empty], 'G')).toEqual([refusal, everywhere]);
    expect(snippetsFor([everywhere, refusal, empty], 'A')).toEqual([everywhere]);
  });

  it('are called by their first words when they have no title', () => {
    expect(snippetTitle(everywhere)).toBe('Forælderen er oplyst om formålet med mødet');
    expect(snippetTitle({ title: '', text: 'Et meget langt tekststykke, som ingen har givet en titel endnu' })).toBe(
      'Et meget langt tekststykke, som ingen har givet …',
    );
  });
});
