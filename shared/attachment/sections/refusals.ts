import { isBegun } from '../../assessment/answer';
import type { Contraindication, Refusal } from '../../case/assessment-schema';
import { attachmentText, sectionHeading } from '../../language/attachment';
import { refusalText } from '../../language/attachment-involvement';
import { valueWords } from '../../language/values';
import { type Block, facts, heading, isWritten, quote, type Section } from '../blocks';
import type { Edition } from '../edition';
import { contraindicationLabel, refusalLabel } from './labels';
import { noNetworkBlocks } from './no-network';

/** Who did not wish to be involved, in their own words; whom Kreds must not contact, and why; and a network that isn't there. */
export function refusalsSection(edition: Edition): Section {
  const { say, case: value } = edition;
  const blocks = [
    ...(value.assessment?.refusals ?? []).filter(isBegun).flatMap((refusal) => refusalBlocks(edition, refusal)),
    ...(value.assessment?.contraindications ?? []).flatMap((one) => contraindicationBlocks(edition, one)),
    ...safety(edition),
    ...noNetworkBlocks(edition),
  ];
  return {
    id: 'refusals',
    heading: say(sectionHeading.refusals),
    opens: 'flow',
    blocks: blocks.length > 0 ? blocks : [edition.none('refusals', refusalText.none)],
  };
}

function refusalBlocks(edition: Edition, refusal: Refusal): Block[] {
  const { say, date } = edition;
  const person = edition.name(refusal.person);
  const saidByName = person !== '' && (refusal.who === 'mother' || refusal.who === 'father');
  const who = refusal.who && !saidByName ? say(valueWords.refusers[refusal.who]) : '';
  const motivation = refusal.who === 'child' ? refusalText.childMotivation : refusalText.motivation;
  return [
    heading(say(refusalText.refusal, { id: refusalLabel(edition, refusal.id) })),
    ...facts([
      [say(refusalText.who), [person, who && person ? who.toLowerCase() : who].filter(Boolean).join(' – ')],
      [say(refusalText.date), date(refusal.date)],
      [say(refusalText.about), refusal.aboutDa],
    ]),
    ...quote(refusal.ownWordsDa, say(refusalText.ownWords)),
    ...facts([
      [say(refusalText.reason), refusal.reasonCategory && say(valueWords.refusalReasons[refusal.reasonCategory])],
      [say(motivation), refusal.motivationDa],
      [say(refusalText.alternative), refusal.alternativeDa],
      [say(refusalText.askAgain), date(refusal.askAgain)],
      [say(refusalText.notAgain), refusal.notAskedAgainReasonDa],
      [say(refusalText.consequence), refusal.consequenceDa],
    ]),
  ];
}

function contraindicationBlocks(edition: Edition, one: Contraindication): Block[] {
  const { say, date, names } = edition;
  return [
    heading(say(refusalText.contraindication, { id: contraindicationLabel(edition, one.id) })),
    ...facts([
      [say(refusalText.about), one.aboutDa],
      [say(refusalText.persons), names(one.persons)],
      [say(refusalText.ground), one.ground && say(valueWords.contraindicationGrounds[one.ground])],
      [say(refusalText.source), one.sourceDa],
      [say(refusalText.assessedBy), [one.assessedBy, date(one.date)].filter(Boolean).join(', ')],
      [say(refusalText.reviewOn), date(one.reviewOn)],
      [say(refusalText.still), one.stillPossibleDa],
    ]),
  ];
}

const answers = { yes: attachmentText.yes, no: attachmentText.no, unknown: attachmentText.unknown } as const;

/** The safety gate that comes before any invitation. */
function safety({ say, date, names, case: value }: Edition): Block[] {
  const gate = value.safety;
  if (!gate) return [];
  const risk = gate.honourRiskAssessment;
  const known = facts([
    [
      say(refusalText.honour),
      [gate.honourConflict && say(answers[gate.honourConflict]), date(gate.honourAssessedOn)].filter(isWritten).join(', '),
    ],
    [say(refusalText.risk), [date(risk?.date), risk?.by, risk?.conclusionDa].filter(isWritten).join(', ')],
    [say(refusalText.violence), gate.domesticViolence && say(answers[gate.domesticViolence])],
    [say(refusalText.ban), [gate.contactBan && say(answers[gate.contactBan]), gate.contactBanDa].filter(isWritten).join(' – ')],
    [say(refusalText.protectedPersons), names(protectedPersons(value))],
  ]);
  return known.length > 0 ? [heading(say(refusalText.safety)), ...known] : [];
}

function protectedPersons({ safety: gate, persons }: Edition['case']): string[] {
  const named = persons.filter((person) => person.protected?.name || person.protected?.address).map((person) => person.id);
  return [...new Set([...(gate?.protectedAddressPersons ?? []), ...named])];
}
