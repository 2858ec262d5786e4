import { symbolGroupWords } from '../language/genogram';
import { symbolSynonyms } from '../language/symbol-search';
import { type SymbolEntry, symbolRegistry } from './symbols/registry';

/** Everything that a symbol may be looked up by, in both languages. */
export function wordsOf({ id, group, text }: SymbolEntry): string {
  const also = symbolSynonyms[id];
  const of = symbolGroupWords[group];
  return [text.da, text.en, also?.da, also?.en, of.da, of.en].filter(Boolean).join(' ').toLowerCase();
}

/** The symbols that answer what was typed: each typed word begins a word of theirs. Those whose own name begins so come first. */
export function findSymbols(typed: string): SymbolEntry[] {
  const pieces = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (pieces.length === 0) return [];
  const begins = ({ text }: SymbolEntry) => [text.da, text.en].some((name) => name.toLowerCase().startsWith(pieces[0] ?? ''));
  const found = symbolRegistry.filter((entry) => {
    const words = wordsOf(entry).split(/[^\p{L}\p{N}]+/u);
    return pieces.every((piece) => words.some((word) => word.startsWith(piece)));
  });
  return found.toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
}
