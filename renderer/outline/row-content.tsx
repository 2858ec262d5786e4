import { type KeyboardEvent, useRef, useState } from 'react';
import type { Person } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import type { OutlineTreeRow } from './tree-rows';

interface RowContentProps {
  readonly row: OutlineTreeRow;
  /** The person whose name is being written in this row. */
  readonly person: Person | undefined;
  readonly onNamed: (id: string, line: string | undefined) => void;
}

/** What a row of the outline shows: a name and what it is, or the field where the name is written. */
export function RowContent({ row, person, onNamed }: RowContentProps) {
  if (person) return <NameField person={person} onDone={(line) => onNamed(person.id, line)} />;
  return (
    <>
      <span className="outline-name" title={row.name}>
        {row.name}
      </span>{' '}
      {row.detail && <span className="outline-detail">{row.detail}</span>}
    </>
  );
}

/** Enter commits, Esc takes back, Tab commits and goes on. */
function NameField({ person, onDone }: { person: Person; onDone: (line: string | undefined) => void }) {
  const { t } = useLanguage();
  const before = person.firstName ? [person.firstName, person.lastName].filter(Boolean).join(' ') : '';
  const [line, setLine] = useState(before);
  const ended = useRef(false);
  const end = (typed: string | undefined) => {
    if (ended.current) return;
    ended.current = true;
    onDone(typed === before ? undefined : typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      end(line);
    }
    if (event.key === 'Escape') end(undefined);
  };
  return (
    <input
      className="field-input outline-field"
      aria-label={t(drawings.name)}
      placeholder={t(drawings.nameHint)}
      value={line}
      maxLength={200}
      // biome-ignore lint/a11y/noAutofocus: it opens because the user asked to write the name
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setLine(event.target.value)}
      onBlur={() => end(line)}
      onKeyDown={onKeyDown}
    />
  );
}
