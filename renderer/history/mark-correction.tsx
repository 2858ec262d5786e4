import { useState } from 'react';
import { markCorrection } from '../../shared/case/commands/correction';
import { correctionTexts as texts } from '../../shared/language/corrections';
import { correctionOf, isCorrected } from '../../shared/revisions/corrections';
import type { RevisionFact } from '../../shared/revisions/facts';
import { today } from '../app/day';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState, useReadOnly } from '../editor/use-editor';
import { TextForm } from '../sparring/text-form';
import { useAuthor } from '../sparring/use-author';
import { Button } from '../ui/button';

/** At something that was changed: says that the locked revision was wrong about it. */
export function MarkCorrection({ fact }: { fact: RevisionFact }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const { written } = useAuthor();
  const readOnly = useReadOnly();
  const corrected = useEditorState((state) => isCorrected(state.case, fact));
  const [asking, setAsking] = useState(false);
  if (readOnly || corrected || fact.change !== 'changed') return null;
  if (!asking)
    return (
      <Button
        look="link"
        className="mark-correction"
        description={t(texts.wasErrorAbout, { field: t(fact.what) })}
        onPress={() => setAsking(true)}
      >
        {t(texts.wasError)}
      </Button>
    );
  const mark = (reasonDa: string) => {
    const { id, by } = written();
    const correction = correctionOf(editor.state().case, fact, { id, by, on: today(), reasonDa });
    if (correction) editor.run(markCorrection(correction));
    setAsking(false);
  };
  return <TextForm label={t(texts.why)} save={t(texts.mark)} onSave={mark} onCancel={() => setAsking(false)} />;
}
