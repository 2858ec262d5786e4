import { useState } from 'react';
import { mapTexts } from '../../shared/language/maps';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { ComboBox } from '../ui/combo-box';
import { MergeForm } from './merge-form';
import { personOptions } from './options';

/** Says that this person is also entered as another, and joins the two. */
export function SamePerson({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const value = useEditorState((state) => state.case);
  const [other, setOther] = useState<string>();
  if (other) return <MergeForm keep={id} gone={other} onDone={() => setOther(undefined)} />;
  return (
    <ComboBox
      label={t(mapTexts.sameAs)}
      placeholder={t(mapTexts.sameHint)}
      value={null}
      options={personOptions(value, language).filter((option) => option.value !== id)}
      onCommit={setOther}
    />
  );
}
