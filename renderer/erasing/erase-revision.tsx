import { longDate } from '../../shared/case/dates';
import { erasePartTexts as common, eraseRevisionTexts as texts } from '../../shared/language/erasing';
import { call } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { ErasePart } from './erase-part';

/** Erases what an older locked revision held; that it was there, who signed it and when, stays. */
export function EraseRevision({ revision }: { revision: number }) {
  const { t, language } = useLanguage();
  const past = useEditorState((state) => state.past);
  if (past) return null;
  return (
    <ErasePart
      ask={t(texts.ask)}
      title={t(texts.title, { revision })}
      done={t(texts.done, { revision })}
      lines={({ backupsUntil }) => [
        t(texts.gone),
        t(backupsUntil ? texts.until : common.inNone, { day: backupsUntil ? longDate(backupsUntil, language) : '' }),
      ]}
      erase={(id, base) => call('erasing.revision', { id, base, revision })}
    />
  );
}
