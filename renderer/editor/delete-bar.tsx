import { useEffect, useRef } from 'react';
import type { Command } from '../../shared/case/change';
import { whatHangsOn } from '../../shared/case/commands/forget';
import { removePersons } from '../../shared/case/commands/person';
import { removeCouple, removeHousehold, removeParentage, removeRelation } from '../../shared/case/commands/ties';
import { nameIn } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { drawings, hanging, inspected } from '../../shared/language/drawings';
import { listed, type Text } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { selectedPersons, splitSubject } from './editor';
import { useEditor, useEditorState } from './use-editor';

const removals: Record<string, (value: Case, id: string) => Command> = {
  couple: removeCouple,
  household: removeHousehold,
  relation: (value, id) => removeRelation(value, Number(id)),
  parentage: (value, id) => removeParentage(value, Number(id)),
};

/** Asks, where the drawing is, whether what is selected shall go, and says what goes with it. One step of undo brings it back. */
export function DeleteBar({ onDone, inline = false }: { onDone: () => void; inline?: boolean }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const selection = useEditorState((state) => state.selection);
  const first = useRef<HTMLButtonElement>(null);
  const persons = selectedPersons(selection);
  useEffect(() => first.current?.focus(), []);

  const remove = () => {
    if (persons.length > 0) editor.run(removePersons(value, persons));
    else {
      const [kind, id] = splitSubject(selection[0] ?? '');
      const removal = removals[kind];
      if (removal) editor.run(removal(value, id));
    }
    editor.select();
    onDone();
  };
  const gone = whatHangsOn(value, new Set(persons));
  const what = (Object.keys(hanging) as (keyof typeof hanging)[])
    .filter((kind) => gone[kind] > 0)
    .map((kind) => t(hanging[kind][gone[kind] === 1 ? 0 : 1], { n: gone[kind] }));
  const [kind = ''] = splitSubject(selection[0] ?? '');
  const kinds: Record<string, Text> = inspected;
  const name =
    persons.length > 0 ? persons.map((id) => nameIn(value, id, language)).join(', ') : t(kinds[kind] ?? inspected.person).toLowerCase();
  return (
    <div
      className={inline ? 'delete-bar delete-bar-inline' : 'delete-bar'}
      role="alertdialog"
      aria-label={t(drawings.deleteWhat, { name })}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <p>
        <strong>{t(drawings.deleteWhat, { name })}</strong>
        {what.length > 0 && t(drawings.deleteHanging, { what: listed(what, language) })}
      </p>
      <Button ref={first} look="danger" onPress={remove}>
        {t(drawings.delete)}
      </Button>
      <Button onPress={onDone}>{t(drawings.keep)}</Button>
    </div>
  );
}
