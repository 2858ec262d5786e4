import { createContext, useContext } from 'react';
import type { StartPage } from '../start/pages';

export const stationIds = ['case', 'family', 'network', 'assessment', 'attachment', 'history'] as const;
export type StationId = (typeof stationIds)[number];

/** Where the user is in the open case, and the ways from there. */
export interface Navigation {
  readonly station: StationId;
  readonly go: (station: StationId) => void;
  /** The open section of the assessment, A to N. */
  readonly section: string;
  readonly openSection: (section: string) => void;
  /**
   * Shows a field of the assessment and puts the focus in it: opens its section, in the side panel or at the station Vurdering, and
   * goes to the field whose `anchor` this is.
   */
  readonly showField: (section: string, anchor: string) => void;
  /** Shows the side panel, whether it was hidden or not. */
  readonly showSide: () => void;
  /** Opens an older revision to be read, or goes back to the case as it is. */
  readonly readRevision: (revision: number | undefined) => void;
  /** The page over all cases that the case was opened from. */
  readonly home: StartPage;
  /** Closes the case and shows that page. */
  readonly leave: () => void;
  /** Shows the page on which the case is given to another. */
  readonly give: () => void;
}

const nowhere = () => {};

export const NavigationContext = createContext<Navigation>({
  station: 'family',
  go: nowhere,
  section: 'A',
  openSection: nowhere,
  showField: nowhere,
  showSide: nowhere,
  readRevision: nowhere,
  home: 'cases',
  leave: nowhere,
  give: nowhere,
});

export const useNavigation = (): Navigation => useContext(NavigationContext);
