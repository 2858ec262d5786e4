import { useEffect, useRef } from 'react';
import { setTie } from '../../shared/case/commands/network-ties';
import { nameIn } from '../../shared/case/find';
import type { NetworkMap } from '../../shared/case/schema';
import { mapTexts } from '../../shared/language/maps';
import { say } from '../../shared/language/text';
import { centreOf } from '../../shared/network/centre';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { personOptions } from '../inspector/options';
import { ComboBox } from '../ui/combo-box';
import { subjectOfTie } from './tie-subject';

/** Ties a person of a map to another by name, with keys alone. Esc takes back. */
export function TieForm({ map, from, onDone }: { map: NetworkMap; from: string; onDone: () => void }) {
  const { language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const there = new Set([...map.entries.map(({ person }) => person), ...centreOf(value, map).map(({ id }) => id)]);
  return (
    <form
      ref={form}
      className="tie-form"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <ComboBox
        label={say(mapTexts.tieFrom, language, { name: nameIn(value, from, language) })}
        placeholder={mapTexts.sameHint[language]}
        value={null}
        options={personOptions(value, language).filter((option) => there.has(option.value) && option.value !== from)}
        onCommit={(to) => {
          if (to && !editor.run(setTie(value, map.id, from, to, {}))) {
            const subject = subjectOfTie(editor.state().case, map.id, from, to);
            if (subject) editor.select(subject);
          }
          if (to) onDone();
        }}
      />
    </form>
  );
}
