import { useNavigation } from '../app/navigation';
import { usePlace } from './place';
import { useEditor } from './use-editor';

/** Selects persons, and brings the first into view on the drawing that is open. */
export function useLightPersons(): (ids: readonly string[]) => void {
  const editor = useEditor();
  const place = usePlace();
  return ([...ids]) => {
    const subjects = ids.map((id) => `person:${id}`);
    editor.select(...subjects);
    // Anew, also when it was the last one; and when the drawing it is sought in stands there.
    place.change({ revealed: undefined });
    requestAnimationFrame(() => requestAnimationFrame(() => place.change({ revealed: subjects[0] })));
  };
}

/** The same on the genogram, when no drawing is open. */
export function useShowPersons(): (ids: readonly string[]) => void {
  const { station, go } = useNavigation();
  const light = useLightPersons();
  return (ids) => {
    go(station === 'network' ? station : 'family');
    light(ids);
  };
}
