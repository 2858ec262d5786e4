import './section-view.css';
import { ArrowRight, CircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import type { Section } from '../../shared/assessment/field';
import { casePlace } from '../../shared/assessment/place';
import type { Progress } from '../../shared/assessment/progress';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { Sessions } from '../sparring/sessions';
import { Button, IconButton } from '../ui/button';
import { CopyText } from './copy-text';
import { Fields } from './field-view';
import { useScope } from './scope';
import { progressWords, SectionMark } from './section-mark';
import { SignOff, unsignedFields } from './sign-off';
import { Unplaced } from './unplaced';
import { sectionAnchor } from './way';

export interface SectionViewProps {
  readonly section: Section;
  readonly progress: Progress | undefined;
  /** The section after this one, where there is one. */
  readonly next: Section | undefined;
  readonly onNext: () => void;
}

/** The open section: what it is, how far it is, its help where it is asked for, and its fields. */
export function SectionView({ section, progress, next, onNext }: SectionViewProps) {
  const { t } = useLanguage();
  const { view, readOnly } = useScope();
  const [helped, setHelped] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const title = t(section.title);
  const folded = section.seldom && progress?.status === 'unused' && !unfolded && !readOnly;
  return (
    <div
      className="section"
      role="tabpanel"
      id="section-fields"
      aria-labelledby={`tab-${section.id}`}
      data-anchor={sectionAnchor(section.id)}
    >
      <header className="section-head">
        <h2>
          <span className="section-letter">{section.id}</span>
          {title}
        </h2>
        {progress && (
          <span className="section-state">
            <SectionMark status={progress.status} size={14} />
            {progressWords(progress, section, t)}
          </span>
        )}
        <CopyText />
        <IconButton icon={CircleQuestionMark} label={t(panelTexts.helpTo, { title })} pressed={helped} onPress={() => setHelped(!helped)} />
      </header>
      {helped && (
        <div className="section-help">
          <p>{t(section.help)}</p>
          {section.law && <p className="secondary">{t(section.law)}</p>}
        </div>
      )}
      <Unplaced section={section} />
      {section.id === 'L' && <Sessions />}
      {folded ? (
        <Button className="section-unfold" onPress={() => setUnfolded(true)}>
          {t(panelTexts.fillInAnyway)}
        </Button>
      ) : (
        <Fields fields={section.id === 'N' ? unsignedFields(section.fields, readOnly) : section.fields} place={casePlace(view.case)} />
      )}
      {section.id === 'N' && <SignOff />}
      {next && (
        <Button className="section-next" onPress={onNext}>
          {t(panelTexts.next, { letter: next.id, title: t(next.title) })}
          <ArrowRight size={16} aria-hidden />
        </Button>
      )}
    </div>
  );
}
