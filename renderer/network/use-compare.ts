import type { NetworkMap } from '../../shared/case/schema';
import { isSameOwner } from '../../shared/network/difference-facts';
import { usePlace } from '../editor/place';
import { useEditorState } from '../editor/use-editor';

/** Compares a map with another: first of all with how someone else sees it. Undefined where there is no other. */
export function useCompare(map: NetworkMap): (() => void) | undefined {
  const maps = useEditorState(({ case: value }) => value.networkMaps);
  const { change } = usePlace();
  const others = (maps ?? []).filter(({ id }) => id !== map.id);
  const other = others.find((one) => !isSameOwner(one, map)) ?? others[0];
  return other && (() => change({ compare: { a: map.id, b: other.id, as: 'beside' } }));
}
