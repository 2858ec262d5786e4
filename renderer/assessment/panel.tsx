import './panel.css';
import { useMemo } from 'react';
import type { Section } from '../../shared/assessment/field';
import { sectionProgress } from '../../shared/assessment/progress';
import { sections } from '../../shared/assessment/sections';
import { panelTexts } from '../../shared/language/panel';
import { useActions } from '../app/actions';
import { useLanguage } from '../app/language';
import { useNavigation } from '../app/navigation';
import type { AssessmentPanelProps } from '../app/stations';
import { LockBar } from './lock-bar';
import { MissingList } from './missing-list';
import { useFollowSelection, useGoBack } from './panel-state';
import { ScopeProvider } from './scope';
import { SectionTabs } from './section-tabs';
import { SectionView } from './section-view';
import { useNothingOwed } from './use-findings';
import { usePanelScope } from './use-panel-scope';

/** The assessment, sections A to N, of which one is open at a time. */
export function AssessmentPanel({ place }: AssessmentPanelProps) {
  const { t } = useLanguage();
  const { section, openSection } = useNavigation();
  const at = Math.max(
    0,
    sections.findIndex(({ id }) => id === section),
  );
  const open = sections[at];
  const title = open ? t(open.title) : '';
  const wide = place === 'station';
  const scope = usePanelScope(open?.id ?? 'A', title, wide);
  const { findings, readOnly } = scope;
  const { case: value } = scope.view;
  const progress = useMemo(() => new Map(sections.map((each) => [each.id, sectionProgress(value, findings, each)])), [value, findings]);
  const nothingOwed = useNothingOwed();
  useSectionActions(at);
  useFollowSelection();
  if (!open) return null;
  const next = sections[at + 1];
  return (
    <ScopeProvider value={scope}>
      <div className={wide ? 'panel panel-wide' : 'panel'}>
        <SectionTabs sections={sections} open={open.id} progress={progress} onOpen={openSection} wide={wide} />
        <div key={open.id} className="panel-page">
          {wide && !(nothingOwed && readOnly) && (
            <div className={nothingOwed ? 'panel-missing panel-nothing-missing' : 'panel-missing'}>
              <MissingList />
            </div>
          )}
          {readOnly && <LockBar atSignature={open.id === 'N'} />}
          <SectionView section={open} progress={progress.get(open.id)} next={next} onNext={() => openNext(next, openSection)} />
        </div>
      </div>
    </ScopeProvider>
  );
}

/** Goes on to a section, and begins at its top. */
function openNext(section: Section | undefined, openSection: (id: string) => void): void {
  if (!section) return;
  openSection(section.id);
  requestAnimationFrame(() => document.getElementById(`tab-${section.id}`)?.focus());
}

function useSectionActions(at: number): void {
  const { openSection } = useNavigation();
  const step = (by: number) => openNext(sections[at + by], openSection);
  const goBack = useGoBack();
  useActions([
    { id: 'reference.back', label: panelTexts.backTo, shortcut: 'Mod+B', enabled: () => goBack !== undefined, run: () => goBack?.() },
    {
      id: 'section.next',
      label: panelTexts.nextSection,
      shortcut: 'Alt+PageDown',
      enabled: () => at < sections.length - 1,
      run: () => step(1),
    },
    { id: 'section.previous', label: panelTexts.previousSection, shortcut: 'Alt+PageUp', enabled: () => at > 0, run: () => step(-1) },
  ]);
}
