import { closingText, sectionHeading } from '../../language/attachment';
import { valueWords } from '../../language/values';
import { type Cell, cell, facts, isWritten, type Section, strong, table } from '../blocks';
import type { Edition } from '../edition';

/** What has happened to this revision. */
export function revisionSection(edition: Edition): Section {
  const { say, tableDate, case: value, hash } = edition;
  const signOff = value.assessment?.signOff;
  const number = String(signOff?.revision ?? 1);
  const event = (text: string, date: string | null | undefined, cause?: string, note?: string): Cell[] => [
    cell(strong(number)),
    cell({ text, note }),
    cell(tableDate(date)),
    cell(cause),
  ];
  const trigger = signOff?.trigger ? say(valueWords.reopenTriggers[signOff.trigger]) : '';
  const rows = [
    ...(signOff?.reopenedOn || isWritten(signOff?.reopenedReasonDa)
      ? [event(say(closingText.reopened), signOff?.reopenedOn, [trigger, signOff?.reopenedReasonDa].filter(isWritten).join(' – '))]
      : []),
    ...(signOff?.consultantSeen ? [event(say(closingText.consultant), signOff.consultantSeen)] : []),
    ...(signOff?.leaderSeen ? [event(say(closingText.leader), signOff.leaderSeen)] : []),
    ...(signOff?.authorSigned ? [event(say(closingText.signed), signOff.authorSigned)] : []),
    signOff?.locked
      ? event(say(closingText.locked), undefined, undefined, hash && say(closingText.checksum, { hash }))
      : event(say(closingText.open), edition.day),
  ];
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
        rows,
      ),
      ...facts([[say(closingText.hearing), signOff?.hearingDa]]),
    ],
  };
}

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
