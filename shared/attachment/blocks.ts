import type { Language } from '../language/text';
import type { LegendEntry, Scene } from '../scene/scene';

/**
 * The attachment as a document: what a page setter needs, and nothing of how it looks. Everything that may not be read by the
 * recipient is gone before the first block is made, so that each later station (HTML, PDF, preview, tests) can trust it.
 */
export interface AttachmentDocument {
  readonly language: Language;
  /** Stands on page 1, in the metadata and in the bookmarks. Holds no name. */
  readonly title: string;
  readonly mark: Mark;
  /** The mark as printed, and what it says in the running foot beside "Side x af y". */
  readonly markText: string;
  readonly footNote: string;
  /** "Intern udgave", "Udgave til: …" */
  readonly edition: string;
  readonly caseNumber: string;
  readonly fileName: string;
  /** Of a locked revision: what its content comes to in twelve letters. */
  readonly hash?: string;
  readonly sections: readonly Section[];
}

export type Mark = 'DRAFT' | 'PRELIMINARY' | 'FINAL';

export interface Section {
  readonly id: string;
  readonly heading: string;
  /** `page`: begins on a new page. */
  readonly opens: 'flow' | 'page';
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly columns?: 1 | 2 }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'callout'; readonly title: string; readonly text: string }
  | Table
  | Figure
  | { readonly kind: 'legend'; readonly entries: readonly LegendEntry[] }
  | { readonly kind: 'signatures'; readonly lines: readonly Fact[] };

export type Tone = 'lead' | 'muted';

export interface Fact {
  readonly term: string;
  readonly value: string | readonly string[];
}

export interface Table {
  readonly kind: 'table';
  /** What the table holds, for screen readers. */
  readonly caption: string;
  /** Widths in shares of the table's width; they add up to 100. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = readonly Line[];

export interface Line {
  readonly text: string;
  /** Set before the text, smaller: "Grænser". */
  readonly label?: string;
  /** Set after the text, muted: "mormor". */
  readonly note?: string;
  readonly tone?: 'strong' | 'muted' | 'quote';
  /** A shape that tells the status without words or colour. */
  readonly shape?: StatusShape;
}

export type StatusShape = 'done' | 'partly' | 'missing' | 'refused' | 'forbidden';

/** A drawing on a sheet of its own, and in parts on the sheets after it when its letters would be too small. */
export interface Figure {
  readonly kind: 'figure';
  readonly scene: Scene;
  readonly heading?: string;
  /** A line above the heading, where the drawing begins its section. */
  readonly lead?: string;
  readonly caption: string;
  /** The ways in which its sheet may lie. */
  readonly pages: readonly ('upright' | 'across')[];
  readonly legend?: Legend;
}

export interface Legend {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** Every heading of the document as it is printed, title first: what the bookmarks of the file are called. */
export const headingsOf = ({ title, sections }: AttachmentDocument): string[] => [
  title,
  ...sections.flatMap((section) => [section.heading, ...section.blocks.flatMap(headingOfBlock)]),
];

function headingOfBlock(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  return block.kind === 'figure' ? [block.heading, block.legend?.title].flatMap((text) => text ?? []) : [];
}

export const heading = (text: string): Block => ({ kind: 'heading', text });

export const paragraph = (text: string, tone?: Tone): Block => ({ kind: 'paragraph', text, tone });

/** A paragraph when there is a text, nothing otherwise. */
export const paragraphs = (...texts: readonly (string | null | undefined)[]): Block[] =>
  texts.filter(isWritten).map((text) => paragraph(text));

/** A definition list of the facts that have a value; nothing when none has. */
export function facts(
  rows: readonly (readonly [term: string, value: string | readonly string[] | null | undefined])[],
  columns?: 1 | 2,
): Block[] {
  const known = rows.flatMap(([term, value]) => (hasValue(value) ? [{ term, value }] : []));
  return known.length > 0 ? [{ kind: 'facts', facts: known, columns }] : [];
}

/** A table; nothing when it has no row. */
export function table(caption: string, columns: Table['columns'], rows: Table['rows']): Block[] {
  return rows.length > 0 ? [{ kind: 'table', caption, columns, rows }] : [];
}

export const quote = (text: string | null | undefined, by?: string): Block[] => (isWritten(text) ? [{ kind: 'quote', text, by }] : []);

/** A cell of the lines that have a text. */
export const cell = (...lines: readonly (Line | string | null | undefined)[]): Cell =>
  lines.flatMap((line) => {
    const given = typeof line === 'string' ? { text: line } : line;
    return given && isWritten(given.text) ? [given] : [];
  });

export const strong = (text: string): Line => ({ text, tone: 'strong' });
export const muted = (text: string): Line => ({ text, tone: 'muted' });
export const labelled = (label: string, text: string | null | undefined): Line => ({ label, text: text ?? '' });

export const isWritten = (text: string | null | undefined): text is string => text !== null && text !== undefined && text.trim() !== '';

const hasValue = (value: string | readonly string[] | null | undefined): value is string | readonly string[] =>
  typeof value === 'string' ? isWritten(value) : (value?.length ?? 0) > 0;
