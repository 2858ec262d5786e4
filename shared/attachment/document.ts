import { findingsOf } from '../assessment/findings';
import { contentHash, revisionOf, supersededBy } from '../case/revisions';
import type { Case } from '../case/schema';
import { attachmentText, markText, type sectionHeading } from '../language/attachment';
import { lawPlaces } from '../language/law';
import type { Language, Text } from '../language/text';
import type { AttachmentDocument, Mark, Section } from './blocks';
import { type Edition, editionOf } from './edition';
import { fileNameOf } from './file-name';
import { type Leavable, leavable } from './leavable';
import { markOf } from './mark';
import { changesFor } from './past-revisions';
import { profiles, recipientOf } from './recipients';
import { redact, refusedFor } from './redaction/redact';
import { attemptsSection } from './sections/attempts';
import { caseSection } from './sections/case';
import { childViewSection } from './sections/child-view';
import { circlesSection } from './sections/circles';
import { conclusionSection } from './sections/conclusion';
import { genogramSection } from './sections/genogram';
import { mapsSection } from './sections/maps';
import { missingSection, warningsSection } from './sections/missing';
import { parentsSection } from './sections/parents';
import { personsSection } from './sections/persons';
import { professionalsSection } from './sections/professionals';
import { refusalsSection } from './sections/refusals';
import { revisionSection, signatureSection } from './sections/revision';
import { sourcesSection } from './sections/sources';
import { sparringSection } from './sections/sparring';
import { summarySection } from './sections/summary';

export interface AttachmentOptions {
  /** `internal`, `partner`, `board`, or the id of a person of the case. */
  readonly recipient: string;
  /** The day on which rules and ages are worked out: `dayOf(case, today)`. */
  readonly day: string;
  readonly language: Language;
  readonly fullCpr: boolean;
  /** The sections that the caseworker leaves out; the first page says which. */
  readonly leftOut?: readonly Leavable[];
}

/** Thrown when an edition is asked for that may not be made; ask `refusedFor` first. */
export class EditionRefused extends Error {
  constructor(readonly reason: Text) {
    super(reason.en);
  }
}

/** In the order of the pages. */
const sections: readonly (readonly [id: keyof typeof sectionHeading, make: (edition: Edition) => Section | undefined])[] = [
  ['case', caseSection],
  ['summary', summarySection],
  ['childView', childViewSection],
  ['genogram', genogramSection],
  ['maps', mapsSection],
  ['circles', circlesSection],
  ['persons', personsSection],
  ['professionals', professionalsSection],
  ['parents', parentsSection],
  ['attempts', attemptsSection],
  ['refusals', refusalsSection],
  ['sparring', sparringSection],
  ['conclusion', conclusionSection],
  ['sources', sourcesSection],
  ['missing', missingSection],
  ['warnings', warningsSection],
  ['revision', revisionSection],
  ['signature', signatureSection],
];

/** The attachment for one recipient: the case is redacted first, then the document is made of what is left. */
export function attachmentOf(value: Case, options: AttachmentOptions): AttachmentDocument {
  const edition = editionFor(value, options);
  const { language, say, mark, recipient } = edition;
  const number = edition.case.case.caseNumber?.trim();
  const internal = recipient.profile === 'INTERNAL';
  return {
    language,
    title: say(attachmentText.fullTitle),
    mark,
    markText: say(markText[mark]),
    footNote: footNote(mark, edition),
    edition: [
      internal ? say(attachmentText.internalEdition) : say(attachmentText.editionFor, { recipient: recipient.name[language] }),
      edition.leftOut.length > 0 ? say(attachmentText.excerpt) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    caseNumber: number || say(attachmentText.noCaseNumber),
    hash: edition.hash,
    fileName: fileNameOf(edition.case, mark, options.day, language),
    sections: sections.flatMap(([id, make]) => (edition.leftOut.some((one) => one === id) ? [] : (make(edition) ?? []))),
  };
}

function editionFor(value: Case, { recipient: id, day, language, fullCpr, leftOut = [] }: AttachmentOptions): Edition {
  const refused = refusedFor(value, id);
  const recipient = recipientOf(value, id);
  if (refused || !recipient) throw new EditionRefused(refused ?? attachmentText.unknown);
  const findings = findingsOf(value, day);
  const mark = markOf(value, findings, day);
  const { case: seen, omitted, protection, report } = redact(value, recipient, day, language);
  const silent = profiles[recipient.profile].withholds.includes('findings');
  return editionOf({
    case: seen,
    recipient,
    omitted,
    guarded: protection.guarded,
    hides: new Set(report.kinds.flatMap(({ sections: hidden }) => hidden)),
    leftOut: leavable.filter((section) => leftOut.includes(section)),
    language,
    day,
    fullCpr: fullCpr && recipient.profile === 'INTERNAL',
    mark,
    findings: silent ? [] : findings,
    missing: findings.filter((finding) => finding.level === 'block').length,
    hash: mark === 'FINAL' ? contentHash(value).slice(0, 12) : undefined,
    supersededBy: supersededBy(value),
    changes: changesFor(value, recipient, { day, language, leftOut }),
  });
}

function footNote(mark: Mark, { say, hash, supersededBy: by, case: value }: Edition): string {
  if (mark === 'PRELIMINARY') return say(attachmentText.preliminaryFoot, { place: lawPlaces.deadline });
  if (!hash) return '';
  const note = say(attachmentText.revisionFoot, { revision: revisionOf(value), hash });
  return by ? `${note} · ${say(attachmentText.supersededFoot, { by })}` : note;
}
