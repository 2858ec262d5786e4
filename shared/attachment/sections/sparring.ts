import type { Case } from '../../case/schema';
import { sectionHeading } from '../../language/attachment';
import { sparringText } from '../../language/attachment-closing';
import { valueWords } from '../../language/values';
import { type Block, facts, heading, isWritten, type Section } from '../blocks';
import type { Edition } from '../edition';

type Sparring = NonNullable<NonNullable<Case['assessment']>['sparring']>[number];

/** With whom the case was discussed, what was advised, and what the caseworker decided. */
export function sparringSection(edition: Edition): Section | undefined {
  const { say, case: value, omitted } = edition;
  if (omitted.includes('sparring')) return undefined;
  const held = value.assessment?.sparring ?? [];
  return {
    id: 'sparring',
    heading: say(sectionHeading.sparring),
    opens: 'flow',
    blocks: held.length === 0 ? [edition.none('sparring', sparringText.none)] : held.flatMap((one) => sparringBlocks(edition, one)),
  };
}

function sparringBlocks({ say, date }: Edition, one: Sparring): Block[] {
  const follows = one.followsAdvice ? say(valueWords.willingnesses[one.followsAdvice]) : '';
  return [
    heading(one.date ? say(sparringText.held, { date: date(one.date) }) : say(sparringText.undated)),
    ...facts([
      [say(sparringText.notHeld), one.held === false ? one.reasonDa : undefined],
      [say(sparringText.withWhom), one.withWhom],
      [say(sparringText.about), one.aboutDa],
      [say(sparringText.advice), one.adviceDa],
      [say(sparringText.decision), one.decisionDa],
      [say(sparringText.follows), [follows, one.followsAdviceWhyDa].filter(isWritten).join(' – ')],
    ]),
  ];
}
