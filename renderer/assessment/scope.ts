import { createContext, useContext } from 'react';
import type { Field, SectionId } from '../../shared/assessment/field';
import type { Finding } from '../../shared/assessment/findings';
import type { CaseView, Place } from '../../shared/assessment/place';

/** What every field of the panel needs to know. */
export interface PanelScope {
  readonly view: CaseView;
  readonly findings: readonly Finding[];
  /** The revision is locked: everything can be read, nothing changed. */
  readonly readOnly: boolean;
  readonly section: SectionId;
  /** What the open section is called. */
  readonly title: string;
  /** There is room for tables. */
  readonly wide: boolean;
  /** Where answers go that are not to stand in the case yet. Absent: into the case. */
  readonly take?: (place: Place, field: Field, value: unknown) => void;
}

const ScopeContext = createContext<PanelScope | undefined>(undefined);

export const ScopeProvider = ScopeContext.Provider;

/** The panel around a field. */
export function useScope(): PanelScope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('No panel is open here');
  return scope;
}
