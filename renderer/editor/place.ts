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
  /** The map that has the screen to itself: drawn in a conversation, or played back. */
  readonly table?: { readonly map: string; readonly kind: 'talk' | 'playback' };
  /** Two maps that are compared: side by side, or as one picture of their difference. */
  readonly compare?: { readonly a: string; readonly b: string; readonly as: 'beside' | 'one' };
  /** A line in which the family is told, about whom, and where it is being typed; kept when its field is left. */
  readonly entry?: { readonly about: string; readonly line: string; readonly where: 'field' | 'palette' | 'nowhere' };
}

export interface PlaceControl extends Place {
  readonly change: (change: Partial<Place>) => void;
}

export const PlaceContext = createContext<PlaceControl>({ beside: false, change: () => {} });

export const usePlace = (): PlaceControl => useContext(PlaceContext);
