import './connect-form.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { nameIn } from '../../shared/case/find';
import { outlineTexts } from '../../shared/language/outline';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { optionsOf, personOptions } from '../inspector/options';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { Select } from '../ui/select';
import { type As, connection, connectionWays, madeBy, newHome, newHomeName } from './connections';

interface ConnectFormProps {
  /** Who is to be connected; several only to a household. */
  readonly ids: readonly string[];
  /** As what, where that is said already. */
  readonly as?: As;
  /** It was done, or taken back. */
  readonly onDone: () => void;
}

/** Ties a person to somebody who is drawn already, or puts several in a household, by keys alone. */
export function ConnectForm({ ids, as: given, onDone }: ConnectFormProps) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const [as, setAs] = useState<As>(given ?? 'parent');
  const [kind, setKind] = useState<string>();
  const [other, setOther] = useState<string>();
  const [homeName, setHomeName] = useState('');
  const [refused, setRefused] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  // The Enter that chooses in a list is not the one that connects.
  const justChosen = useRef(false);
  const free = () => {
    justChosen.current = false;
  };
  const { kinds, usual = '' } = connectionWays[as];
  useEffect(() => form.current?.querySelector<HTMLElement>(given ? 'input' : 'button')?.focus(), [given]);

  const persons = personOptions(value, language).filter((option) => !ids.includes(option.value));
  const homes = (value.households ?? []).map(({ id, labelDa }) => ({ value: id, label: labelDa }));
  const named = homeName.trim();
  const made = named
    ? { value: newHome, label: t(outlineTexts.newHomeNamed, { name: named }), made: true }
    : { value: newHome, label: t(outlineTexts.newHome) };
  const connect = () => {
    if (!other) {
      setRefused(t(outlineTexts.choosePerson));
      return;
    }
    const problem = editor.run(connection(value, as, ids, other, kind ?? usual, named || t(newHomeName)));
    if (problem) {
      setRefused(t(problem.text));
      return;
    }
    const subject = madeBy(editor.state().case, as, other);
    if (subject) editor.select(subject);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onDone();
  };
  const name = ids.map((id) => nameIn(value, id, language)).join(', ');
  const ways = (Object.keys(connectionWays) as As[]).filter((way) => ids.length === 1 || way === 'home');
  return (
    <form
      ref={form}
      className="connect-form"
      aria-label={t(outlineTexts.connectName, { name })}
      data-floating
      onKeyDown={onKeyDown}
      onKeyDownCapture={free}
      onPointerDownCapture={free}
      onSubmit={(event) => {
        event.preventDefault();
        if (!justChosen.current) connect();
      }}
    >
      <Select
        label={t(outlineTexts.connectName, { name })}
        value={as}
        options={ways.map((way) => ({ value: way, label: t(connectionWays[way].label) }))}
        onCommit={(way) => {
          setAs(way ?? as);
          setKind(undefined);
          setOther(undefined);
          setRefused(undefined);
        }}
      />
      <ComboBox
        key={as}
        label={t(as === 'home' ? outlineTexts.household : outlineTexts.whom)}
        value={other}
        options={as === 'home' ? [...homes, made] : persons}
        error={refused}
        onType={(text) => text !== made.label && setHomeName(text)}
        onCommit={(chosen) => {
          justChosen.current = true;
          setOther(chosen);
          setRefused(undefined);
        }}
      />
      {kinds && (
        <ComboBox
          key={`${as} kind`}
          label={t(as === 'home' ? outlineTexts.share : outlineTexts.kind)}
          value={kind ?? usual}
          options={optionsOf(kinds, language)}
          onCommit={(chosen) => {
            justChosen.current = true;
            setKind(chosen);
          }}
        />
      )}
      <div className="connect-form-buttons">
        <Button look="primary" submits>
          {t(outlineTexts.done)}
        </Button>
        <Button onPress={onDone}>{t(outlineTexts.cancel)}</Button>
      </div>
    </form>
  );
}
