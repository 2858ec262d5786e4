import { isBegun } from '../../assessment/answer';
import { circles } from '../../case/values';
import { sectionHeading } from '../../language/attachment';
import { summaryText } from '../../language/attachment-case';
import { valueWords } from '../../language/values';
import { facts, isWritten, paragraph, type Section } from '../blocks';
import type { Edition } from '../edition';
import { resultOf } from './circles';

const mostOffers = 6;
const mostLetters = 180;

/** The result on page 1: the extent, what the network will do, what is not covered, and when it is looked at again. */
export function summarySection(edition: Edition): Section {
  const { say, date, case: value } = edition;
  const conclusion = value.assessment?.conclusion;
  const next = nextReviewOf(edition);
  return {
    id: 'summary',
    heading: say(sectionHeading.summary),
    opens: 'flow',
    blocks: [
      paragraph(say(conclusion?.extent ? summaryText.extent[conclusion.extent] : summaryText.noExtent), 'lead'),
      ...facts([
        [say(summaryText.networkWill), offers(edition)],
        [say(summaryText.notCovered), notCovered(edition)],
        [say(summaryText.childStance), shortened(conclusion?.childStanceDa)],
        [say(summaryText.parentsStance), shortened(conclusion?.parentsStanceDa)],
        [say(summaryText.examined), examined(edition)],
        [say(summaryText.involved), involved(edition)],
        [say(summaryText.nextReview), next && date(next)],
      ]),
    ],
  };
}

/** The offers of those who said yes come first, then those who said partly. */
function offers({ case: { assessment }, name }: Edition): string[] {
  const willing = (['yes', 'partly'] as const).flatMap((answer) =>
    (assessment?.personEntries ?? []).filter((entry) => entry.willingness === answer && isWritten(entry.resourceDa)),
  );
  return willing.slice(0, mostOffers).map((entry) => `${name(entry.person)}: ${shortened(entry.resourceDa)}`);
}

/** Page 1 is the result: what is longer stands in whole in its own section. */
function shortened(text: string | null | undefined): string {
  const line = (text ?? '').trim().replace(/\s+/g, ' ');
  return line.length <= mostLetters ? line : `${line.slice(0, line.lastIndexOf(' ', mostLetters) + 1 || mostLetters).trimEnd()} …`;
}

function notCovered({ case: { assessment }, say }: Edition): string[] {
  return (assessment?.conclusion?.difficulties ?? []).flatMap(({ textDa, area, networkCanSolve }) => {
    const what = shortened(textDa) || (area ? say(valueWords.difficultyAreas[area]) : '');
    if (!what || (networkCanSolve !== 'no' && networkCanSolve !== 'partly')) return [];
    return [say(networkCanSolve === 'no' ? summaryText.notSolved : summaryText.partlySolved, { what })];
  });
}

function examined({ case: { assessment }, say }: Edition): string {
  const statuses = circles.map((code) => resultOf(assessment?.circles?.[code]));
  const detail = (['FOUND', 'NONE', 'REFUSED', 'CONTRAINDICATED', 'DESELECTED', 'NOT_YET'] as const).flatMap((status) => {
    const count = statuses.filter((one) => one === status).length;
    return count > 0 ? [`${count} ${say(valueWords.circleStatuses[status]).toLowerCase()}`] : [];
  });
  const done = statuses.filter((status) => status && status !== 'NOT_YET').length;
  return say(summaryText.examinedCircles, { examined: done, all: circles.length, detail: detail.join(', ') });
}

function involved({ case: { assessment }, say }: Edition): string {
  const attempts = assessment?.attempts?.filter(isBegun).length ?? 0;
  const refusals = assessment?.refusals?.filter(isBegun).length ?? 0;
  const tried =
    attempts === 0
      ? say(summaryText.noAttempt)
      : attempts === 1
        ? say(summaryText.oneAttempt)
        : say(summaryText.attempts, { count: attempts });
  const refused = refusals === 0 ? '' : refusals === 1 ? say(summaryText.oneRefusal) : say(summaryText.refusals, { count: refusals });
  return [tried, refused].filter(Boolean).join(', ');
}

/** The first day on which something of the case is to be looked at again; the latest of them when all have passed. */
function nextReviewOf({ case: { assessment }, day }: Edition): string | undefined {
  const days = [
    ...Object.values(assessment?.circles ?? {}).map((circle) => circle?.nextReview),
    ...(assessment?.refusals ?? []).map((refusal) => refusal.askAgain),
    ...(assessment?.contraindications ?? []).map((one) => one.reviewOn),
    assessment?.noNetwork?.nextReview,
  ]
    .filter(isWritten)
    .sort();
  return days.find((one) => one >= day) ?? days.at(-1);
}
