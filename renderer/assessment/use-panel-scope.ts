import { useMemo } from 'react';
import type { SectionId } from '../../shared/assessment/field';
import { viewOf } from '../../shared/assessment/place';
import { useReadOnly } from '../editor/use-editor';
import type { PanelScope } from './scope';
import { useCaseOnDay, useFindings } from './use-findings';

/** What the fields need to know, for a section or a record that is shown by itself. */
export function usePanelScope(section: SectionId, title: string, wide: boolean): PanelScope {
  const { case: value, day } = useCaseOnDay();
  const findings = useFindings();
  const readOnly = useReadOnly();
  return useMemo(
    () => ({ view: viewOf(value, day), findings, readOnly, section, title, wide }),
    [value, day, findings, readOnly, section, title, wide],
  );
}
