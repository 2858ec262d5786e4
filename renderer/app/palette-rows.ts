import type { LucideIcon } from 'lucide-react';
import type { Text } from '../../shared/language/text';

/** One line of the palette. */
export interface PaletteRow {
  readonly id: string;
  readonly group: Text;
  readonly words: string;
  readonly detail?: string;
  readonly keys?: string;
  readonly icon?: LucideIcon;
  /** Shows only when something was typed. */
  readonly searched?: boolean;
  readonly whole?: boolean;
  readonly onChosen?: () => () => void;
  readonly run: () => void;
}

/** How well a row answers what was typed: lower is better, undefined not at all. Every typed word must begin a word of the row. */
function rankOf(row: PaletteRow, typed: readonly string[]): number | undefined {
  const words = `${row.words} ${row.detail ?? ''}`.toLowerCase();
  let sum = 0;
  for (const piece of typed) {
    const at = words.startsWith(piece) ? 0 : words.search(new RegExp(`[^\\p{L}\\p{N}]${literally(piece)}`, 'u')) + 1;
    if (at === 0 && !words.startsWith(piece)) {
      if (!words.includes(piece)) return undefined;
      sum += 1000;
    }
    sum += at;
  }
  return sum;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The rows that answer what was typed, the best first within their groups, in the order of the groups. */
export function fittingRows(rows: readonly PaletteRow[], typed: string, most = 60): PaletteRow[] {
  const pieces = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (pieces.length === 0) return rows.filter((row) => !row.searched).slice(0, most);
  const groups = [...new Set(rows.map((row) => row.group))];
  return rows
    .map((row) => ({ row, rank: rankOf(row, pieces) }))
    .filter((found): found is { row: PaletteRow; rank: number } => found.rank !== undefined)
    .sort((a, b) => groups.indexOf(a.row.group) - groups.indexOf(b.row.group) || a.rank - b.rank)
    .map(({ row }) => row)
    .slice(0, most);
}
