import type { ErasingLook } from '../../shared/bridge/erasing';
import { longDate } from '../../shared/case/dates';
import { erasePartTexts as common, erasePersonTexts as texts } from '../../shared/language/erasing';
import { type Language, listed, say } from '../../shared/language/text';
import { call } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { ErasePart } from './erase-part';

/** Erases all about a person: not the way to take someone out of a drawing, but to answer one who has the right to it. */
export function ErasePerson({ id, name }: { id: string; name: string }) {
  const { t, language } = useLanguage();
  const past = useEditorState((state) => state.past);
  const only = useEditorState((state) => state.case.case.indexPersonIds.every((each) => each === id));
  if (past || only) return null;
  return (
    <ErasePart
      ask={t(texts.ask)}
      title={t(texts.title, { name })}
      done={t(texts.done)}
      person={id}
      lines={(look) => linesOf(look, language)}
      erase={(caseId, base) => call('erasing.person', { id: caseId, base, person: id })}
    />
  );
}

function linesOf({ texts: count, revisions, backupsUntil }: ErasingLook, language: Language): string[] {
  const numbers = listed(revisions.map(String), language);
  return [
    say(texts.gone, language),
    ...(count > 0 ? [say(count === 1 ? texts.inText : texts.inTexts, language, { count })] : []),
    ...(revisions.length > 0 ? [say(texts.revisions, language, { revisions: numbers })] : []),
    say(backupsUntil ? texts.until : common.inNone, language, { day: backupsUntil ? longDate(backupsUntil, language) : '' }),
  ];
}
