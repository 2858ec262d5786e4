import type { Day } from '../../shared/case/dates';
import { dayOf } from '../../shared/case/find';
import { useEditorState } from '../editor/use-editor';

export const today = (): Day => Temporal.Now.plainDateISO().toString();

/** The day on which the open case's rules and ages are worked out. */
export const useCaseDay = (): Day => useEditorState(({ case: value }) => dayOf(value, today()));
