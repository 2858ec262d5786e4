import { coupleEvents, sexesAtBirth } from '../case/values';
import { coupleEventWords, sexAtBirthWords } from '../language/family-values';
import { coupleEventShort, sheetWords, symbolGroupWords } from '../language/genogram';
import { fill, type Text } from '../language/text';
import { label, path } from '../scene/draw';
import { lightPalette } from '../scene/palette';
import type { Label, Primitive } from '../scene/scene';
import { escapeMarkup, primitiveMarkup } from '../scene/svg';
import { fontFamily, textWidth, wrapText } from '../scene/text-metrics';
import { type SymbolEntry, type SymbolGroup, symbolsOf } from './symbols/registry';

/** Every symbol on paper, in Danish with English below: pages of A4 at 96 px an inch. */

const page = { width: 794, height: 1123 } as const;
const margin = 44;
const columns = 4;
const gutter = 14;
const columnWidth = (page.width - 2 * margin - (columns - 1) * gutter) / columns;
const headHeight = 64;
const sampleWidth = 56;
/** Lines are longer here than in a legend, where there is less room. */
const reach = 27;
const textLeft = sampleWidth + 10;
const sizes = { title: 22, heading: 12.5, da: 10.5, en: 9, note: 9 } as const;
const line = { da: 12.5, en: 11 } as const;
const rowGap = 7;

interface Row {
  readonly height: number;
  readonly markup: (x: number, y: number) => string;
}

/** Paper is white where the sheet is printed. */
const palette = { ...lightPalette, paper: '#ffffff' };
const drawn = (parts: readonly Primitive[]) => primitiveMarkup(parts, palette);
const movedTo = (x: number, y: number, parts: readonly Primitive[]) =>
  `<g transform="translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})">${drawn(parts)}</g>`;

type SheetEntry = Pick<SymbolEntry, 'id' | 'text' | 'sample'>;

function symbolRow({ text, sample }: SheetEntry): Row {
  const width = columnWidth - textLeft;
  const da = wrapText(text.da, width, sizes.da, 3);
  const en = wrapText(text.en, width, sizes.en, 3);
  const words = da.length * line.da + en.length * line.en;
  const height = Math.max(28, words) + rowGap;
  return {
    height,
    markup: (x, y) => {
      const top = y + (height - rowGap - words) / 2;
      const texts = [
        ...da.map((row, index) => label(x + textLeft, top + 9.5 + index * line.da, row, sizes.da)),
        ...en.map((row, index) => label(x + textLeft, top + da.length * line.da + 8.5 + index * line.en, row, sizes.en, { ink: 'muted' })),
      ];
      return movedTo(x + sampleWidth / 2, y + (height - rowGap) / 2, sample) + drawn(texts);
    },
  };
}

/** What is written in a drawing, and what it means. */
const written: readonly SheetEntry[] = [
  ...coupleEvents.flatMap((event): SheetEntry[] => {
    const short = fill(coupleEventShort[event], { year: '2016' }).da;
    return short ? [{ id: event, text: coupleEventWords[event], sample: [writing(short)] }] : [];
  }),
  ...Object.entries(sheetWords.written).map(([id, { short, text }]): SheetEntry => ({ id, text, sample: [writing(short)] })),
  ...sexesAtBirth.map((sex): SheetEntry => ({ id: sex, text: sexAtBirthWords[sex], sample: [writing(sex)] })),
];

function writing(text: string): Label {
  return label(0, 4, text, 11, { align: 'middle', ink: 'muted' });
}

/** Both languages on one line where they have room. */
function headingRow({ da, en }: Text): Row {
  const apart = textWidth(da, sizes.heading, 'semibold') + textWidth(en, sizes.en) + 10 > columnWidth;
  const foot = apart ? 28 : 18;
  return {
    height: foot + 8,
    markup: (x, y) =>
      drawn([
        label(x, y + 13, da, sizes.heading, { weight: 'semibold' }),
        apart
          ? label(x, y + 24, en, sizes.en, { ink: 'muted' })
          : label(x + columnWidth, y + 13, en, sizes.en, { ink: 'muted', align: 'end' }),
        path(`M${x} ${y + foot}H${x + columnWidth}`, { stroke: 'faint', width: 1 }),
      ]),
  };
}

const symbols = symbolsOf(reach);
const inGroup = (of: SymbolGroup): SymbolEntry[] => symbols.filter((entry) => entry.group === of);
const groups = Object.keys(symbolGroupWords) as SymbolGroup[];
interface Chapter {
  readonly heading: Text;
  readonly entries: readonly SheetEntry[];
}

const chapter = (of: SymbolGroup): Chapter => ({ heading: symbolGroupWords[of], entries: inGroup(of) });
/** The family on one page; what goes on between its members, and what is written, on another. */
const pages: readonly (readonly Chapter[])[] = [
  groups.filter((of) => of !== 'relations' && of !== 'badges').map(chapter),
  [chapter('relations'), chapter('badges'), { heading: sheetWords.writtenHeading, entries: written }],
];

/** Rows in columns of at most a height; a heading never stands last in one. */
function columnsOf(of: readonly Chapter[], height: number): Row[][] {
  const made: Row[][] = [[]];
  let used = 0;
  const put = (row: Row, needs = row.height) => {
    if (used + needs > height) {
      made.push([]);
      used = 0;
    }
    made.at(-1)?.push(row);
    used += row.height;
  };
  for (const one of of) {
    const [heading, rows] = [headingRow(one.heading), one.entries.map(symbolRow)];
    put(heading, heading.height + rows.slice(0, 2).reduce((sum, row) => sum + row.height, 0));
    for (const row of rows) put(row);
  }
  return made;
}

/** Columns of about the same height. */
function balanced(of: readonly Chapter[]): Row[][] {
  const most = page.height - headHeight - 2 * margin;
  for (let height = most / columns; height < most; height += 10) {
    const made = columnsOf(of, height);
    if (made.length <= columns) return made;
  }
  return columnsOf(of, most);
}

/** The pages of the sheet, as SVG documents. */
export const symbolSheetPages = (): string[] => pages.map((of, index) => pageOf(balanced(of), index + 1, pages.length));

function pageOf(made: readonly Row[][], number: number, count: number): string {
  const head = drawn([
    label(margin, margin + 20, sheetWords.title.da, sizes.title, { weight: 'semibold' }),
    label(page.width - margin, margin + 20, `${sheetWords.title.en} · ${number}/${count}`, sizes.da, { align: 'end', ink: 'muted' }),
    label(margin, margin + 38, sheetWords.note.da, sizes.note, { ink: 'muted' }),
  ]);
  const rows = made.flatMap((column, index) => {
    let y = margin + headHeight;
    return column.map((row) => {
      const markup = row.markup(margin + index * (columnWidth + gutter), y);
      y += row.height;
      return markup;
    });
  });
  const { width, height } = page;
  const said = escapeMarkup(`${sheetWords.title.da} / ${sheetWords.title.en}`);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="210mm" height="297mm" role="img" aria-label="${said}" font-family="'${fontFamily}', sans-serif" stroke-linecap="round" stroke-linejoin="round">`;
  return `${[open, `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`, head, ...rows, '</svg>'].join('\n')}\n`;
}

/** Every symbol with its words and how it is found, as a page for people. */
export function symbolSheetTable(): string {
  const rows = groups.flatMap((of) => [
    `## ${symbolGroupWords[of].da} · ${symbolGroupWords[of].en}`,
    '',
    '| Dansk | English | Id |',
    '|---|---|---|',
    ...inGroup(of).map(({ id, text }) => `| ${text.da} | ${text.en} | \`${id}\` |`),
    '',
  ]);
  return `${[sheetWords.page, ...rows].join('\n').trimEnd()}\n`;
}
