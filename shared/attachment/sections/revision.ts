import type { Revision } from '../../case/assessment-schema';
import { sectionHeading } from '../../language/attachment';
import { closingText } from '../../language/attachment-closing';
import { valueWords } from '../../language/values';
import { type Block, type Cell, cell, facts, heading, isWritten, paragraph, type Section, strong, table } from '../blocks';
import type { Edition } from '../edition';
import type { RevisionChanges } from '../past-revisions';

/** What has happened to this revision and to those before it, the newest first. */
export function revisionSection(edition: Edition): Section {
  const { say, case: value, hash } = edition;
  const signOff = value.assessment?.signOff ?? {};
  const state = signOff.locked
    ? event(edition, signOff, say(closingText.locked), { note: hash && say(closingText.checksum, { hash }) })
    : event(edition, signOff, say(closingText.open), { date: edition.day });
  return {
    id: 'revision',
    heading: say(sectionHeading.revision),
    opens: 'flow',
    blocks: [
      ...table(
        say(sectionHeading.revision),
        [
          { head: say(closingText.revision), width: 12 },
          { head: say(closingText.event), width: 34 },
          { head: say(closingText.date), width: 16 },
          { head: say(closingText.cause), width: 38 },
        ],
        [state, ...events(edition, signOff), ...(signOff.revisions ?? []).toReversed().flatMap((before) => pastEvents(edition, before))],
      ),
      ...facts([[say(closingText.hearing), signOff.hearingDa]]),
      ...edition.changes.flatMap((changes) => changed(edition, changes)),
    ],
  };
}

/** As many changes as one reads; the rest stand in Kreds. */
const mostChanges = 15;

/** What a revision changed, in short, and what in it corrected an error, with the old value. */
function changed({ say, language, tableDate }: Edition, { revision, since, changes, corrections }: RevisionChanges): Block[] {
  const more = changes.length - mostChanges;
  const corrected = corrections.map(({ says, by, on, reason }) =>
    [say(closingText.corrected, { what: says[language], by, date: tableDate(on) }), reason].filter(isWritten).join(' – '),
  );
  const parts = Map.groupBy(changes.slice(0, mostChanges), ({ part }) => part[language]);
  return [
    heading(say(closingText.changes, { revision, since })),
    ...facts([
      [say(closingText.corrections), corrected],
      ...[...parts].map(([part, own]) => [part, own.map(({ says }) => says[language])] as const),
    ]),
    ...(more > 0 ? [paragraph(say(closingText.moreChanges, { count: more }), 'muted')] : []),
  ];
}

/** Who signed and saw a revision, and why it was opened. */
function events(edition: Edition, revision: Revision): Cell[][] {
  const { say } = edition;
  const { authorSigned, authorName, consultantSeen, leaderSeen, reopenedOn, reopenedReasonDa, trigger } = revision;
  const cause = [trigger && say(valueWords.reopenTriggers[trigger]), reopenedReasonDa].filter(isWritten).join(' – ');
  return [
    ...(authorSigned ? [event(edition, revision, say(closingText.signed), { date: authorSigned, note: authorName })] : []),
    ...(leaderSeen ? [event(edition, revision, say(closingText.leader), { date: leaderSeen })] : []),
    ...(consultantSeen ? [event(edition, revision, say(closingText.consultant), { date: consultantSeen })] : []),
    ...(reopenedOn || cause ? [event(edition, revision, say(closingText.reopened), { date: reopenedOn, cause })] : []),
  ];
}

/** The hearing of the revision at hand stands below the table; that of an earlier one among its events. */
const pastEvents = (edition: Edition, revision: Revision): Cell[][] => [
  ...(isWritten(revision.hearingDa) ? [event(edition, revision, edition.say(closingText.hearing), { cause: revision.hearingDa })] : []),
  ...events(edition, revision),
];

interface EventDetails {
  readonly date?: string | null;
  readonly cause?: string | null;
  readonly note?: string | null;
}

const event = ({ tableDate }: Edition, { revision }: Revision, text: string, { date, cause, note }: EventDetails): Cell[] => [
  cell(strong(String(revision ?? 1))),
  cell({ text, note: note ?? undefined }),
  cell(tableDate(date)),
  cell(cause),
];

/** Where the author, the consultant and the leader sign, and whether they have. */
export function signatureSection({ say, date, case: value }: Edition): Section {
  const signOff = value.assessment?.signOff;
  const signed = signOff?.authorSigned ? say(closingText.signedOn, { date: date(signOff.authorSigned) }) : '';
  const seen = (day: string | null | undefined) => (day ? say(closingText.seenOn, { date: date(day) }) : '');
  const line = (term: string, name: string | null | undefined, state: string) => ({ term, value: [name ?? '', state] });
  return {
    id: 'signature',
    heading: say(sectionHeading.signature),
    opens: 'flow',
    blocks: [
      {
        kind: 'signatures',
        lines: [
          line(say(closingText.author), signOff?.authorName || value.case.caseworker, signed),
          line(say(closingText.consultantLine), value.case.networkConsultant, seen(signOff?.consultantSeen)),
          line(say(closingText.leaderLine), undefined, seen(signOff?.leaderSeen)),
        ],
      },
    ],
  };
}
