import { apply } from '../../shared/case/change';
import { movePersons, protectArea, releaseArea, settlePersons } from '../../shared/case/commands/drawing';
import { removePersons } from '../../shared/case/commands/person';
import { areaOf } from '../../shared/case/find';
import { hangingUnder } from '../../shared/genogram/hanging';
import type { Layout } from '../../shared/genogram/layout';
import { unionsOf } from '../../shared/genogram/unions';
import { familyOf } from '../../shared/kinship/family';
import type { Point } from '../../shared/scene/scene';
import { isReadOnly, selectedPersons } from '../editor/editor';
import { useEditor } from '../editor/use-editor';
import { grow } from './grow';
import type { Deed } from './person-keys';
import { useLayoutNow } from './use-layout-now';

export interface DeedWays {
  /** Someone waits for a name where they stand. */
  readonly onName: (id: string) => void;
  /** Someone new is there, and may be named. */
  readonly onGrown: (id: string) => void;
  /** What is selected shall go, after a look at what goes with it. */
  readonly onRemove: () => void;
  readonly onRelate: (id: string | undefined) => void;
  readonly onConnect: (id: string) => void;
  readonly onGather: (ids: readonly string[]) => void;
}

const steps: Partial<Record<Deed, Point>> = { left: [-10, 0], right: [10, 0], up: [0, -10], down: [0, 10] };

/** Does with what is selected what a key or a button asks for; true when it was something to do. The same in the drawing and the outline. */
export function usePersonDeeds(ways: DeedWays): (deed: Deed) => boolean {
  const editor = useEditor();
  const layout = useLayoutNow();
  return (deed) => {
    const { case: value, selection } = editor.state();
    const persons = selectedPersons(selection);
    const [only] = selection.length === 1 ? persons : [];
    // With nobody selected, the family grows from the child.
    const from = selection.length === 0 ? value.case.indexPersonIds[0] : only;
    if (isReadOnly(editor.state())) return false;
    if (deed === 'relate') {
      ways.onRelate(only);
      return true;
    }
    if (deed === 'remove') {
      if (selection.length === 0) return false;
      const removal = removePersons(value, persons);
      // A removal that can't be is refused at once.
      if (persons.length > 0 && !apply(value, removal).ok) editor.run(removal);
      else ways.onRemove();
      return true;
    }
    if (deed === 'parents' || deed === 'sibling' || deed === 'partner' || deed === 'child') {
      const made = from && grow(editor, deed, from);
      if (made) ways.onGrown(made);
      return from !== undefined;
    }
    if (persons.length === 0) return false;
    if (deed === 'slip') editor.run(settlePersons(value, persons));
    else if (deed === 'gather') ways.onGather(persons);
    else if (deed === 'protect') guardOrRelease(editor.run, value, persons, layout);
    else if (steps[deed]) {
      const [dx, dy] = steps[deed];
      const family = familyOf(value);
      editor.run(
        movePersons(value, only ? hangingUnder({ family, unions: unionsOf(family).all, places: family.persons }, only) : persons, dx, dy),
      );
    } else if (!only) return false;
    else if (deed === 'rename') ways.onName(only);
    else if (deed === 'connect') ways.onConnect(only);
    return true;
  };
}

/** Protects those who are selected as they stand; where one of them stands in a protected area, releases that instead. */
export function guardOrRelease(
  run: ReturnType<typeof useEditor>['run'],
  value: Parameters<typeof releaseArea>[0],
  persons: readonly string[],
  layout: () => Layout,
): void {
  const [area] = persons.flatMap((id) => areaOf(value, id) ?? []);
  if (area) {
    run(releaseArea(value, area.id));
    return;
  }
  const { places } = layout();
  const standing = persons.flatMap((id) => places.get(id) ?? []);
  run(protectArea(value, Object.fromEntries(standing.map((place) => [place.id, place]))));
}
