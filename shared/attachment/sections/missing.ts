import { sectionHeading } from '../../language/attachment';
import { closingText } from '../../language/attachment-closing';
import { paragraph, type Section } from '../blocks';
import type { Edition } from '../edition';

/** What stands between a draft and a final attachment. Never in a final one. */
export function missingSection({ say, mark, findings, missing, language }: Edition): Section | undefined {
  if (mark === 'FINAL' || missing === 0) return undefined;
  const items = findings.filter((finding) => finding.level === 'block').map((finding) => finding.text[language]);
  return {
    id: 'missing',
    heading: say(sectionHeading.missing),
    opens: 'flow',
    blocks:
      items.length > 0
        ? [paragraph(say(closingText.missingLead), 'muted'), { kind: 'list', items }]
        : [paragraph(say(closingText.missingCount, { count: missing }), 'muted')],
  };
}

/** What does not stop the attachment, but should be known by whoever reads it. */
export function warningsSection({ say, findings, language }: Edition): Section | undefined {
  const items = findings.filter((finding) => finding.level === 'warn').map((finding) => finding.text[language]);
  if (items.length === 0) return undefined;
  return { id: 'warnings', heading: say(sectionHeading.warnings), opens: 'flow', blocks: [{ kind: 'list', items }] };
}
