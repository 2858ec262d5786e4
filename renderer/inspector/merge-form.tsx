import './merge-form.css';
import { useMemo, useState } from 'react';
import { mergePersons } from '../../shared/case/commands/merge';
import { nameIn } from '../../shared/case/find';
import { mergePreview } from '../../shared/case/merge/preview';
import { mapTexts } from '../../shared/language/maps';
import { say } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';

interface MergeFormProps {
  readonly keep: string;
  readonly gone: string;
  readonly onDone: () => void;
}

/** Two entries that turn out to be one person: what joins is shown before it is done, and one undo parts them again. */
export function MergeForm({ keep: first, gone: second, onDone }: MergeFormProps) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const [turned, setTurned] = useState(false);
  const [keep, gone] = turned ? [second, first] : [first, second];
  const { refusal, joins, conflicts } = useMemo(() => mergePreview(value, keep, gone), [value, keep, gone]);
  const [keptName, goneName] = [nameIn(value, keep, language), nameIn(value, gone, language)];
  const merge = () => {
    if (editor.run(mergePersons(value, keep, gone))) return;
    editor.select(`person:${keep}`);
    onDone();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: not the fields of a form
    <div
      className="merge-form"
      role="group"
      aria-label={t(mapTexts.mergePreview)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <h3>{say(mapTexts.mergeOf, language, { keep: keptName, gone: goneName })}</h3>
      {refusal && <p role="alert">{t(refusal)}</p>}
      {!refusal && (
        <>
          <ul>
            {joins.map((text) => (
              <li key={text.da}>{t(text)}</li>
            ))}
          </ul>
          {conflicts.length > 0 && (
            <>
              <p className="merge-differ">{t(mapTexts.mergeDiffers)}</p>
              <ul>
                {conflicts.map((text) => (
                  <li key={text.da}>{t(text)}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <div className="card-actions">
        {!refusal && (
          <Button look="primary" autoFocus onPress={merge}>
            {t(mapTexts.merge)}
          </Button>
        )}
        {!refusal && <Button onPress={() => setTurned(!turned)}>{say(mapTexts.keepOther, language, { name: goneName })}</Button>}
        <Button onPress={onDone}>{t(mapTexts.mergeNot)}</Button>
      </div>
    </div>
  );
}
