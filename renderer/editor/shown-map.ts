import { mapOf } from '../../shared/case/find';
import { usePlace } from './place';
import { useEditorState } from './use-editor';

/** The id of the map that is open: the one last chosen, else the child’s, else the first. */
export function useShownMap(): string | undefined {
  const { map } = usePlace();
  return useEditorState(({ case: value }) => {
    const maps = value.networkMaps ?? [];
    return (mapOf(value, map) ?? maps.find(({ perspective }) => perspective === 'child') ?? maps[0])?.id;
  });
}
