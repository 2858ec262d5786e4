import type { Section } from '../../shared/assessment/field';
import type { Progress } from '../../shared/assessment/progress';
import { panelTexts } from '../../shared/language/panel';
import type { LanguageUse } from '../app/language';
import { StatusMark } from '../ui/status-mark';

/** "Mangler (3)", "Ingen registreret": said with a section's mark. */
export function progressWords({ status, count }: Progress, section: Section, t: LanguageUse['t']): string {
  if (status === 'unused')
    return t(section.fields.every(({ type }) => type === 'records') ? panelTexts.noneRecorded : panelTexts.notNeeded);
  return status === 'done' ? t(panelTexts.done) : t(panelTexts.owing, { count });
}

/** How far a section is; a short line where nobody has had anything to do. The words stand beside it. */
export function SectionMark({ status, size }: { status: Progress['status']; size: number }) {
  if (status !== 'unused') return <StatusMark status={status} label="" size={size} />;
  return (
    <svg
      aria-hidden
      className="status-mark"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      <path d="M4.5 8h7" />
    </svg>
  );
}
