import { placePerson } from '../../shared/case/commands/network-place';
import type { NetworkMap } from '../../shared/case/schema';
import { type CellStep, nextCell } from '../../shared/network/step-cell';
import { ringsOf, templateOf } from '../../shared/network/templates/templates';
import { useEditor } from '../editor/use-editor';
import { placeWords } from './place-words';

/** Moves a person of a map to the next cell; what it did is said in the status line. Whoever isn't on the map is left alone. */
export function useStepCell(map: NetworkMap | undefined): (person: string, step: CellStep) => void {
  const editor = useEditor();
  return (person, step) => {
    const entry = map?.entries.find((other) => other.person === person);
    if (!map || !entry) return;
    const template = templateOf(map);
    const to = nextCell(
      template.sectors.map(({ id }) => id),
      ringsOf(template),
      entry,
      step,
    );
    editor.run(placePerson(editor.state().case, map.id, person, to, placeWords(to, template)));
  };
}
