import { useMemo } from 'react';
import { useRemembered } from '../app/settings';
import type { Snapping } from '../canvas/snap';

/** Whether persons fall into line with others while they are dragged, and with a grid: as the user last chose. */
export function useSnapping(): Snapping {
  const [guides] = useRemembered('guides', true);
  const [grid] = useRemembered('grid', false);
  return useMemo(() => ({ guides, grid }), [guides, grid]);
}
