import type { ComponentType } from 'react';

export interface AssessmentPanelProps {
  /** At its station it fills the page; in the side panel it shows the open section alone. */
  readonly place: 'station' | 'side';
}

export interface MissingListProps {
  /** Unfolded from the start, where there is room for nothing else. */
  readonly unfolded?: boolean;
}

/** What the workspace puts in its places; filled where the program starts, so that no room inside the window imports another's shell. */
export interface Stations {
  readonly Family: ComponentType;
  readonly Network: ComponentType;
  /** The map alone on the screen, in place of everything else. */
  readonly Conversation: ComponentType;
  readonly Inspector: ComponentType;
  readonly AssessmentPanel: ComponentType<AssessmentPanelProps>;
  readonly MissingList: ComponentType<MissingListProps>;
}
