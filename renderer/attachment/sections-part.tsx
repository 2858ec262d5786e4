import { type Leavable, leavable } from '../../shared/attachment/leavable';
import { sectionHeading } from '../../shared/language/attachment';
import { attachmentStationTexts as texts } from '../../shared/language/attachment-station';
import { useLanguage } from '../app/language';
import { MultiSelect } from '../ui/choices';
import { Disclosure } from '../ui/disclosure';

interface SectionsPartProps {
  readonly leftOut: readonly Leavable[];
  readonly onCommit: (leftOut: Leavable[]) => void;
}

/** Which sections the attachment holds; folded, since nearly always it holds all. */
export function SectionsPart({ leftOut, onCommit }: SectionsPartProps) {
  const { t } = useLanguage();
  return (
    <Disclosure
      title={t(texts.sections)}
      aside={<span className="attachment-count">{t(leftOut.length > 0 ? texts.some : texts.all, { count: leftOut.length })}</span>}
    >
      <MultiSelect
        label={t(texts.sections)}
        hideLabel
        description={t(texts.sectionsHint)}
        values={leavable.filter((section) => !leftOut.includes(section))}
        options={leavable.map((section) => ({ value: section, label: t(sectionHeading[section]).split(':')[0] ?? '' }))}
        onCommit={(kept) => onCommit(leavable.filter((section) => !kept.includes(section)))}
      />
    </Disclosure>
  );
}
