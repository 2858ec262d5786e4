import type { Command } from '../../shared/case/change';
import { useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';

/** Runs a command; gives the reason when it was refused, so that the field it came from can say it and keep what was typed. */
export function useRun(): (command: Command) => string | undefined {
  const { t } = useLanguage();
  const editor = useEditor();
  return (command) => {
    const refused = editor.run(command);
    return refused && t(refused.text);
  };
}
