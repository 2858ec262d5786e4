import { type KeyboardEvent, useState } from 'react';
import { findSymbols } from '../../shared/genogram/symbol-search';
import { drawings } from '../../shared/language/drawings';
import type { LegendEntry } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { Legend, SymbolSample } from '../canvas/legend';
import { useEditorState } from '../editor/use-editor';
import { useSymbolChoice } from './use-symbols';

/** What the signs of the drawing mean; and every symbol there is, found by its name, to be given to what is selected. */
export function FamilyLegend({ entries, onClose }: { entries: readonly LegendEntry[]; onClose: () => void }) {
  const { t } = useLanguage();
  const choose = useSymbolChoice();
  const anySelected = useEditorState(({ selection }) => selection.length > 0);
  // What fits changes with the selection and with the case.
  useEditorState((state) => state.case);
  const [typed, setTyped] = useState('');
  const searching = typed.trim() !== '';
  const found = findSymbols(typed).map((entry) => ({ ...entry, run: choose(entry.id) }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (typed) setTyped('');
      else onClose();
    }
    if (event.key === 'Enter') found.find(({ run }) => run)?.run?.();
  };
  return (
    <Legend entries={searching ? [] : entries} onClose={onClose}>
      <input
        type="search"
        className="field-input legend-search"
        aria-label={t(drawings.findSymbol)}
        placeholder={t(drawings.findSymbol)}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {searching && (
        <>
          <ul aria-label={t(drawings.symbols)}>
            {found.map(({ id, text, sample, run }) => (
              <li key={id}>
                {run ? (
                  <button type="button" className="legend-use" onClick={run}>
                    <SymbolSample sample={sample} />
                    <span>{t(text)}</span>
                  </button>
                ) : (
                  <>
                    <SymbolSample sample={sample} />
                    <span>{t(text)}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p className="legend-note" role="status">
            {t(
              hintFor(
                found.length,
                anySelected,
                found.some(({ run }) => run),
              ),
            )}
          </p>
        </>
      )}
    </Legend>
  );
}

function hintFor(found: number, anySelected: boolean, anyFits: boolean) {
  if (found === 0) return drawings.noSymbol;
  if (anyFits) return drawings.symbolUse;
  return anySelected ? drawings.symbolNoFit : drawings.symbolSelect;
}
