import { isBegun } from '../../assessment/answer';
import type { Attempt } from '../../case/assessment-schema';
import { attachmentText, sectionHeading } from '../../language/attachment';
import { attemptText } from '../../language/attachment-involvement';
import { valueWords } from '../../language/values';
import { type Block, cell, facts, heading, isWritten, paragraph, type Section, strong, table } from '../blocks';
import type { Edition } from '../edition';

/** Each attempt with time, place and who took part, and what was agreed: what, who, by when. */
export function attemptsSection(edition: Edition): Section {
  const { say, case: value } = edition;
  const attempts = (value.assessment?.attempts ?? []).filter(isBegun);
  return {
    id: 'attempts',
    heading: say(sectionHeading.attempts),
    opens: 'flow',
    blocks: [
      ...(attempts.length === 0 ? [noAttempt(edition)] : []),
      ...attempts.flatMap((attempt) => attemptBlocks(edition, attempt)),
      ...familyGroup(edition),
      ...networkPlacement(edition),
    ],
  };
}

function noAttempt({ say, none, case: { assessment } }: Edition): Block {
  const reason = assessment?.noAttemptReasonDa;
  return isWritten(reason) ? paragraph(say(attemptText.noneReason, { reason })) : none('attempts', attemptText.none);
}

function attemptBlocks(edition: Edition, attempt: Attempt): Block[] {
  const { say, date, names } = edition;
  const type = attempt.type ? say(valueWords.attemptTypes[attempt.type]) : say(attemptText.untyped);
  const child =
    typeof attempt.childPresent === 'boolean' ? say(attempt.childPresent ? attemptText.childPresent : attemptText.childAbsent) : '';
  return [
    heading([type, date(attempt.date)].filter(Boolean).join(', ')),
    ...facts([
      [say(attemptText.time), attempt.time?.replace(/(\d)-(\d)/, '$1–$2')],
      [say(attemptText.place), attempt.placeDa],
      [say(attemptText.initiatedBy), edition.name(attempt.initiatedBy)],
      [say(attemptText.participants), [names(attempt.participants), attempt.otherParticipantsDa].filter(Boolean).join(', ')],
      [say(attemptText.absent), absentees(edition, attempt)],
      [say(attemptText.notAnswered), names(attempt.invitedNotAnswered)],
      [say(attemptText.child), [child, attempt.childPreparedDa].filter(Boolean).join('. ')],
      [say(attemptText.outcome), attempt.outcomeDa],
      [say(attemptText.next), attempt.nextStepDa],
      [say(attemptText.followedUp), date(attempt.followedUpOn)],
    ]),
    ...agreements(edition, attempt),
  ];
}

const absentees = ({ name }: Edition, { absent }: Attempt): string[] =>
  (absent ?? []).map(({ person, reasonDa }) => [name(person), reasonDa].filter(Boolean).join(' – '));

function agreements({ say, name, tableDate }: Edition, { agreements: made, noAgreements }: Attempt): Block[] {
  if (!made?.length) return noAgreements ? [paragraph(say(attemptText.noAgreements))] : [];
  const open = say(attachmentText.unknown);
  const withStatus = made.some(({ status }) => isWritten(status));
  return table(
    say(attemptText.agreements),
    [
      { head: say(attemptText.what), width: withStatus ? 40 : 50 },
      { head: say(attemptText.responsible), width: withStatus ? 28 : 34 },
      { head: say(attemptText.due), width: 16 },
      ...(withStatus ? [{ head: say(attemptText.status), width: 16 }] : []),
    ],
    made.map(({ whatDa, responsible, due, status }) => [
      cell(strong(whatDa ?? '')),
      cell(name(responsible) || open),
      cell(tableDate(due) || open),
      ...(withStatus ? [cell(status)] : []),
    ]),
  );
}

function familyGroup({ say, date, case: { assessment } }: Edition): Block[] {
  const offered = assessment?.fgdmOffered;
  const known = facts([
    [say(attemptText.offered), date(offered?.date)],
    [say(attemptText.offeredTo), offered?.toDa],
    [say(attemptText.answer), offered?.answerDa],
    [say(attemptText.notInterest), offered?.notInBestInterestDa],
  ]);
  return known.length > 0 ? [heading(say(attemptText.familyGroup)), ...known] : [];
}

function networkPlacement({ say, names, case: { assessment } }: Edition): Block[] {
  const considered = assessment?.networkPlacementConsidered;
  const known = facts([
    [say(attemptText.considered), considered?.answer && say(attemptText.placementAnswers[considered.answer])],
    [say(attemptText.persons), names(considered?.persons)],
    [say(attemptText.reason), considered?.reasonDa],
    [say(attemptText.siblings), considered?.siblingsTogetherDa],
  ]);
  return known.length > 0 ? [heading(say(attemptText.placement)), ...known] : [];
}
