import { apply, type Command } from '../../shared/case/change';
import { addChild, addParents, addPartner, addSibling } from '../../shared/case/commands/person';
import { addCouple, connectParent, connectSibling } from '../../shared/case/commands/ties';
import type { Case } from '../../shared/case/schema';
import type { Text } from '../../shared/language/text';
import type { Editor } from '../editor/editor';
import type { Handle } from './handles';

const growing: Record<Handle, (value: Case, id: string) => Command> = {
  parents: addParents,
  sibling: addSibling,
  partner: addPartner,
  child: addChild,
};

/** Adds a relative of a person and selects them; gives the id of the one to name first. */
export function grow(editor: Editor, handle: Handle, id: string): string | undefined {
  const before = new Set(editor.state().case.persons.map((person) => person.id));
  if (editor.run(growing[handle](editor.state().case, id))) return undefined;
  const made = editor.state().case.persons.filter((person) => !before.has(person.id));
  // An other parent that had to be made comes before the child; the mother, made last, is named first.
  const first = made.at(-1);
  if (first) editor.select(`person:${first.id}`);
  return first?.id;
}

const connecting: Record<Handle, (value: Case, id: string, other: string) => Command> = {
  parents: connectParent,
  child: (value, id, other) => connectParent(value, other, id),
  partner: addCouple,
  sibling: connectSibling,
};

/** Why a person can't be tied to another so; undefined when they can. */
export function refusalOf(value: Case, handle: Handle, id: string, other: string): Text | undefined {
  const outcome = apply(value, connecting[handle](value, id, other));
  return outcome.ok ? undefined : outcome.problem.text;
}

/** Ties a person to one who is already drawn. */
export function connect(editor: Editor, handle: Handle, id: string, other: string): void {
  editor.run(connecting[handle](editor.state().case, id, other));
}
