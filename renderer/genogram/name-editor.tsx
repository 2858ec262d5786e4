import { type KeyboardEvent, useRef, useState } from 'react';
import type { Person } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import type { PlacedPerson } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { type Camera, toScreen } from '../canvas/camera';

interface NameEditorProps {
  readonly person: Person;
  readonly placed: PlacedPerson;
  readonly camera: Camera;
  /** The first letter, where typing it began the name. */
  readonly start?: string;
  /** What was typed, undefined when it was taken back; and whether the next one who lacks a name comes now. */
  readonly onDone: (line: string | undefined, next?: boolean) => void;
}

const width = 200;

/** The name, edited where it stands. Enter commits, Tab goes on to the next who lacks one, Esc takes back. */
export function NameEditor({ person, placed, camera, start, onDone }: NameEditorProps) {
  const { t } = useLanguage();
  const before = [person.firstName, person.lastName].filter(Boolean).join(' ');
  const [line, setLine] = useState(start ?? (person.firstName ? before : ''));
  const [x, y] = toScreen(camera, [placed.x, placed.y + placed.height / 2]);
  // Going away takes the focus too, and isn't to write what was just taken back.
  const ended = useRef(false);
  const end = (typed: string | undefined, next = false) => {
    if (ended.current) return;
    ended.current = true;
    onDone(typed === before ? undefined : typed, next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      end(line, event.key === 'Tab' && !event.shiftKey);
    }
    if (event.key === 'Escape') end(undefined);
  };
  return (
    <input
      className="name-editor"
      style={{ left: x - width / 2, top: y + 4 }}
      aria-label={t(drawings.name)}
      placeholder={t(drawings.nameHint)}
      value={line}
      maxLength={200}
      // biome-ignore lint/a11y/noAutofocus: it opens because the user asked to write the name
      autoFocus
      onFocus={(event) => start === undefined && event.target.select()}
      onChange={(event) => setLine(event.target.value)}
      onBlur={() => end(line)}
      onKeyDown={onKeyDown}
    />
  );
}
