import type { Language } from '../language/text';
import { escapeMarkup } from '../scene/svg';
import type { Block, Cell, Fact, Line, Table } from './blocks';
import { type Drawn, drawn, legendMarkup } from './drawing-markup';
import { shapeMarkup } from './shapes';

/**
 * The blocks of a section as HTML, `title` first, which stands on the first drawing's sheet where the section begins with one. Legends
 * that find no room beside their drawings stand with the words before these, or after them where there are none.
 */
export function blocksMarkup(blocks: readonly Block[], title: string, language: Language): string {
  const parts: string[] = [];
  let waiting: Drawn[] = [];
  const settle = () => {
    const [sheets, legends] = [waiting.map((one) => one.sheets), waiting.map((one) => one.legend)];
    parts.push(...(parts.length > 0 ? [...legends, ...sheets] : [...sheets, ...legends]));
    waiting = [];
  };
  if (blocks[0]?.kind !== 'figure') parts.push(title);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'figure') waiting.push(drawn(block, language, index === 0 ? title : ''));
    else {
      settle();
      parts.push(blockMarkup(block));
    }
  }
  settle();
  return parts.join('');
}

function blockMarkup(block: Exclude<Block, { kind: 'figure' }>): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeMarkup(block.text)}</h3>`;
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${linesMarkup(block.text)}</p>`;
    case 'quote':
      return `<blockquote${keep(block.text.length)}>${block.by ? `<p class="by">${escapeMarkup(block.by)}</p>` : ''}<p>${linesMarkup(block.text)}</p></blockquote>`;
    case 'facts':
      return `<dl class="facts${block.columns === 2 ? ' two' : ''}${isShort(block.facts) ? ' keep' : ''}">${block.facts.map(factMarkup).join('')}</dl>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`;
    case 'callout':
      return `<aside><p class="title">${escapeMarkup(block.title)}</p>${block.text ? `<p>${escapeMarkup(block.text)}</p>` : ''}</aside>`;
    case 'table':
      return tableMarkup(block);
    case 'legend':
      return legendMarkup(block);
    case 'signatures':
      return `<div class="signatures">${block.lines.map(signatureMarkup).join('')}</div>`;
  }
}

/** Line breaks in what people wrote are kept. */
const linesMarkup = (text: string): string => escapeMarkup(text.trim()).replace(/\s*\n\s*/g, '<br>');

/** Short lists stay on one page; long ones may break between two facts. */
const isShort = (facts: readonly Fact[]): boolean => facts.reduce((sum, { value }) => sum + 60 + [value].flat().join('').length, 0) < 1200;

/** What is short stays on one page; what is long may break. */
const keep = (letters: number, most = 700): string => (letters < most ? ' class="keep"' : '');

function factMarkup({ term, value }: Fact): string {
  const values = typeof value === 'string' ? [value] : value;
  const whole = keep(values.join('').length);
  return `<div${whole}><dt>${escapeMarkup(term)}</dt>${values.map((one) => `<dd>${linesMarkup(one)}</dd>`).join('')}</div>`;
}

function tableMarkup({ caption, columns, rows }: Table): string {
  const widths = columns.map(({ width }) => `<col style="width:${width.toFixed(2)}%">`).join('');
  const heads = columns.map(({ head }) => `<th scope="col">${escapeMarkup(head)}</th>`).join('');
  const body = rows
    .map((row) => `<tr${keep(longest(row), 500)}>${row.map((cell, index) => cellMarkup(cell, index === 0)).join('')}</tr>`)
    .join('');
  const whole = keep(rows.length * 60 + rows.flat(2).reduce((sum, { text }) => sum + text.length, 0), 600);
  return `<table${whole} aria-label="${escapeMarkup(caption)}"><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

const longest = (row: readonly Cell[]): number => Math.max(0, ...row.map((cell) => cell.reduce((sum, { text }) => sum + text.length, 0)));

function cellMarkup(cell: Cell, isHeader: boolean): string {
  const lines = cell.map(lineMarkup).join('');
  return isHeader ? `<th scope="row">${lines}</th>` : `<td>${lines}</td>`;
}

function lineMarkup({ text, label, note, tone, shape }: Line): string {
  const sign = shape ? shapeMarkup(shape) : '';
  const before = label ? `<span class="label">${escapeMarkup(label)}:</span> ` : '';
  const after = note ? ` <span class="note">${escapeMarkup(note)}</span>` : '';
  const looks = [tone, shape && 'shaped'].filter(Boolean).join(' ');
  return `<p${looks ? ` class="${looks}"` : ''}>${sign}${before}${linesMarkup(text)}${after}</p>`;
}

function signatureMarkup({ term, value }: Fact): string {
  const [name = '', ...rest] = typeof value === 'string' ? [value] : value;
  const below = [term, ...rest].map((one) => `<p class="muted">${escapeMarkup(one)}</p>`).join('');
  return `<div><p class="line"></p><p>${escapeMarkup(name) || '&#160;'}</p>${below}</div>`;
}
