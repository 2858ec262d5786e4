import type { Case } from '../../shared/case/schema';
import { spoken } from '../../shared/genogram/spoken';
import type { Language } from '../../shared/language/text';
import type { TreeRow } from '../ui/tree';
import { type OutlineGroup, type OutlineRow, tiedIn, tiesOf } from './outline-rows';

/** A row of the outline in its tree: what a click on it selects, and how it shows. */
export type OutlineTreeRow = TreeRow & Partial<OutlineRow>;

interface Looks {
  readonly language: Language;
  readonly day: string;
  readonly folded: ReadonlySet<string>;
  readonly unfolded: ReadonlySet<string>;
}

/** The rows that are in sight: groups, what is in those that are unfolded, and what ties the persons who are unfolded. */
export function treeRows(value: Case, groups: readonly OutlineGroup[], looks: Looks): OutlineTreeRow[] {
  const tied = tiedIn(value);
  return groups.flatMap((group, index): OutlineTreeRow[] => {
    const key = `group:${group.id}`;
    const title = group.title[looks.language];
    const open = !looks.folded.has(key);
    const head = { key, level: 1, spoken: title, name: title, unfolded: open, at: index + 1, count: groups.length };
    return open ? [head, ...group.rows.flatMap((row, at) => personRows(value, row, at, group.rows.length, tied, looks))] : [head];
  });
}

function personRows(value: Case, row: OutlineRow, at: number, count: number, tied: ReadonlySet<string>, looks: Looks): OutlineTreeRow[] {
  const key = row.subject;
  const own = rowOf(value, row, key, 2, at, count, looks);
  const person = key.startsWith('person:') ? key.slice('person:'.length) : undefined;
  if (person === undefined || !tied.has(person)) return [own];
  if (!looks.unfolded.has(key)) return [{ ...own, unfolded: false }];
  const ties = tiesOf(value, person, looks.language);
  const below = ties.map((tie, index) => rowOf(value, tie, `${key}>${tie.subject}`, 3, index, ties.length, looks));
  return [{ ...own, unfolded: true }, ...below];
}

const listedWords = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(', ');

/** On a map what one sees in the row comes first, then the sector and who it is. */
function spokenRow(value: Case, { subject, name, detail, place }: OutlineRow, day: string, language: Language): string {
  const words = spoken(value, subject, day, language);
  return place ? listedWords(name, detail, place, words.slice(name.length + 2)) : words;
}

const rowOf = (
  value: Case,
  row: OutlineRow,
  key: string,
  level: number,
  at: number,
  count: number,
  { language, day }: Looks,
): OutlineTreeRow => ({
  ...row,
  key,
  level,
  // What is below a person is said as what it is to them.
  spoken: level > 2 || row.subject.startsWith('tie:') ? listedWords(row.name, row.detail) : spokenRow(value, row, day, language),
  at: at + 1,
  count,
});

/** What is selected when a row is chosen: it alone, it too, or all from the last one to it. */
export function chosenBy(
  rows: readonly OutlineTreeRow[],
  selection: readonly string[],
  from: string | undefined,
  key: string,
  how: 'only' | 'toggle' | 'range',
): readonly string[] | undefined {
  const subject = rows.find((row) => row.key === key)?.subject;
  if (how === 'range') {
    const [a, b] = [rows.findIndex((row) => row.key === from), rows.findIndex((row) => row.key === key)];
    const between = rows.slice(Math.min(a < 0 ? b : a, b), Math.max(a, b) + 1);
    return [...new Set(between.flatMap((row) => row.subject ?? []))];
  }
  if (!subject) return undefined;
  if (how === 'only') return [subject];
  return selection.includes(subject) ? selection.filter((other) => other !== subject) : [...selection, subject];
}
