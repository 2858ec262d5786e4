import { MessageSquarePlus, PencilLine, Waypoints } from 'lucide-react';
import { readEntry } from '../../shared/case/commands/quick-entry';
import { addGenerations, lacksGenerations } from '../../shared/case/commands/template';
import { fullName, personOf } from '../../shared/case/find';
import { tellsOfKin } from '../../shared/case/quick-entry/parse';
import type { Person } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { entryWords } from '../../shared/language/quick-entry';
import { fill } from '../../shared/language/text';
import { useDay } from '../editor/day';
import { isReadOnly } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useEditor } from '../editor/use-editor';
import { aboutWhom, useOpenEntry } from '../genogram/use-quick-entry';
import { type Action, useActions, useAnswers } from './actions';
import { useNavigation } from './navigation';

/** A line typed in the palette may tell of the family: it is offered with what it would make, and drawn while it is chosen. */
export function useEntryAnswers(): void {
  const editor = useEditor();
  const place = usePlace();
  const { today } = useDay();
  const { station, go } = useNavigation();
  const openField = useOpenEntry();
  const toFamily = () => {
    if (station !== 'family') go('family');
  };
  useActions([
    {
      id: 'entry',
      label: entryWords.title,
      icon: PencilLine,
      keyThere: 'q',
      enabled: () => !isReadOnly(editor.state()),
      run: () => {
        toFamily();
        openField();
      },
    },
    {
      id: 'generations',
      label: drawings.generationsWhole,
      icon: Waypoints,
      keyThere: editor.state().case.persons.length === 1 ? 't' : undefined,
      enabled: () => {
        const { case: value } = editor.state();
        return !isReadOnly(editor.state()) && lacksGenerations(value, value.case.indexPersonIds[0] ?? '');
      },
      run: () => {
        toFamily();
        const { case: value } = editor.state();
        editor.run(addGenerations(value, value.case.indexPersonIds[0] ?? ''));
      },
    },
  ]);
  useAnswers((typed) => {
    const { case: value, selection } = editor.state();
    if (isReadOnly(editor.state()) || typed.trim().length < 3) return [];
    const about = aboutWhom(value, selection);
    const entry = readEntry(value, about, typed, today);
    const common = {
      id: 'entry.line',
      group: fill(entryWords.about, { name: fullName(personOf(value, about)) }),
      icon: MessageSquarePlus,
      whole: true,
    };
    if (entry.ok && entry.case !== value) {
      const answer: Action = {
        ...common,
        label: entry.words,
        // One word may be the beginning of something else that is sought, and somebody's name is sought by their name.
        late: !/\s/.test(typed.trim()) || value.persons.some((person) => isCalled(person, typed)),
        onChosen: () => {
          place.change({ entry: { about, line: typed, where: 'palette' } });
          return () => place.change({ entry: undefined });
        },
        run: () => {
          toFamily();
          editor.run(entry.command);
        },
      };
      return [answer];
    }
    if (entry.ok || !tellsOfKin(typed)) return [];
    const mended: Action = {
      ...common,
      label: entry.reason,
      icon: PencilLine,
      late: true,
      run: () => {
        toFamily();
        place.change({ entry: { about, line: typed, where: 'field' } });
      },
    };
    return [mended];
  });
}

/** Whether what was typed is the name of somebody, or its beginning. */
const isCalled = (person: Person, typed: string) => fullName(person).toLowerCase().startsWith(typed.trim().toLowerCase());
