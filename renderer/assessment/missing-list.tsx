import { ChevronRight } from 'lucide-react';
import type { Finding } from '../../shared/assessment/findings';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { useNavigation } from '../app/navigation';
import type { MissingListProps } from '../app/stations';
import { useEditorState } from '../editor/use-editor';
import { Disclosure } from '../ui/disclosure';
import { StatusMark } from '../ui/status-mark';
import { useGoToFinding } from './panel-state';
import { owedOf, useFindings } from './use-findings';
import { sectionAnchor } from './way';
import './missing-list.css';

/** What is missing before the assessment can be signed, folded to one line; each line leads to its field. */
export function MissingList({ unfolded = false }: MissingListProps) {
  const { t } = useLanguage();
  const { blocking, warnings, ready } = owedOf(useFindings());
  const locked = useEditorState((state) => state.case.assessment?.signOff?.locked === true);
  return (
    <section
      className="missing-list"
      data-unfolded={unfolded || undefined}
      aria-label={t(panelTexts.missingList, { count: blocking.length })}
    >
      {ready ? (
        <ReadyLine locked={locked && blocking.length === 0} />
      ) : (
        <Disclosure
          title={t(panelTexts.missingList, { count: blocking.length })}
          aside={
            <span>
              <StatusMark status="missing" label="" />
            </span>
          }
          startsOpen={unfolded}
        >
          <Lines findings={blocking} />
        </Disclosure>
      )}
      {warnings.length > 0 && (
        <Disclosure title={t(panelTexts.warnings, { count: warnings.length })} startsOpen={unfolded && ready}>
          <Lines findings={warnings} />
        </Disclosure>
      )}
    </section>
  );
}

/** Nothing blocks: says so, and leads to the signature. */
function ReadyLine({ locked }: { locked: boolean }) {
  const { t } = useLanguage();
  const { showField } = useNavigation();
  return (
    <button type="button" className="missing-ready" onClick={() => showField('N', sectionAnchor('N'))}>
      <StatusMark status="done" label="" />
      <span>{t(locked ? panelTexts.signed : panelTexts.ready)}</span>
      <ChevronRight size={16} aria-hidden />
    </button>
  );
}

function Lines({ findings }: { findings: readonly Finding[] }) {
  const { t } = useLanguage();
  const goTo = useGoToFinding();
  return (
    <ul className="missing-lines">
      {findings.map((finding) => (
        <li key={finding.id}>
          <button type="button" className="missing-line" data-finding={finding.id} onClick={() => goTo(finding)}>
            <span>{t(finding.text)}</span>
            <span className="missing-section">
              <span className="said">{t(panelTexts.inSection, { letter: finding.section })}</span>
              <span aria-hidden>{finding.section}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
