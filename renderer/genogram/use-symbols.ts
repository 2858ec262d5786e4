import { Shapes } from 'lucide-react';
import { useCallback } from 'react';
import { findSymbols } from '../../shared/genogram/symbol-search';
import { symbolCommand } from '../../shared/genogram/symbol-use';
import { drawings } from '../../shared/language/drawings';
import { symbolGroupWords } from '../../shared/language/genogram';
import { type Action, useAnswers } from '../app/actions';
import { useLanguage } from '../app/language';
import type { Editor } from '../editor/editor';
import { useEditor } from '../editor/use-editor';

/** Gives what is selected a symbol: the function that does it, or undefined where the symbol doesn't fit what is selected. */
export function useSymbolChoice(): (symbol: string) => (() => void) | undefined {
  const editor = useEditor();
  const { language } = useLanguage();
  return useCallback(
    (symbol) => {
      const { case: value, selection } = editor.state();
      const command = symbolCommand(value, selection, symbol, language);
      return (
        command &&
        (() => {
          if (!editor.run(command)) selectMade(editor, command.name);
        })
      );
    },
    [editor, language],
  );
}

/** What was just made is what one wants to say more of. */
function selectMade(editor: Editor, command: string): void {
  const { case: value } = editor.state();
  if (command === 'addRelation') editor.select(`relation:${(value.emotional?.length ?? 1) - 1}`);
  if (command === 'addCouple') editor.select(`couple:${value.couples?.at(-1)?.id}`);
  if (command === 'addHousehold') editor.select(`household:${value.households?.at(-1)?.id}`);
}

const most = 8;

/** What is typed in the palette finds the symbols that fit what is selected. */
export function useSymbolAnswers(): void {
  const choose = useSymbolChoice();
  useAnswers((typed) =>
    findSymbols(typed)
      .flatMap(({ id, group, text }): Action[] => {
        const run = choose(id);
        return run
          ? [{ id: `symbol.${id}`, label: text, detail: symbolGroupWords[group], group: drawings.symbols, icon: Shapes, late: true, run }]
          : [];
      })
      .slice(0, most),
  );
}
