import { createContext, useContext } from 'react';

/**
 * What both drawings of a case share while they are looked at, and the case doesn't hold: the subject under the pointer, the day on
 * which the family is shown, the map that is open, whether both stand side by side.
 */
export interface Place {
  readonly hover?: string;
  /** What was chosen outside a drawing, to be brought into its view. */
  readonly revealed?: string;
  /** What a search has found: to be shown close enough to be read. */
  readonly found?: string;
  readonly day?: string;
  readonly map?: string;
  readonly beside: boolean;
  /** A line in which the family is told, about whom, and where it is being typed; kept when its field is left. */
  readonly entry?: { readonly about: string; readonly line: string; readonly where: 'field' | 'palette' | 'nowhere' };
}

export interface PlaceControl extends Place {
  readonly change: (change: Partial<Place>) => void;
}

export const PlaceContext = createContext<PlaceControl>({ beside: false, change: () => {} });

export const usePlace = (): PlaceControl => useContext(PlaceContext);
