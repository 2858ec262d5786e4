import { deadlineOf } from '../../assessment/deadline';
import { isCpr, isReplacementCpr, maskedCpr } from '../../case/cpr';
import { fullName, personOf } from '../../case/find';
import { holdsProtected } from '../../case/protected';
import type { Case, Person } from '../../case/schema';
import { attachmentText, sectionHeading } from '../../language/attachment';
import { caseText } from '../../language/attachment-case';
import { withheldName } from '../../language/recipients';
import { redactionTexts } from '../../language/redaction';
import { valueWords } from '../../language/values';
import { type Block, facts, type Section } from '../blocks';
import type { Edition } from '../edition';

/** Page 1 begins with what the case is, whom it is about, and how far this attachment has come. */
export function caseSection(edition: Edition): Section {
  const { say, date, case: value } = edition;
  const header = value.case;
  const children = header.indexPersonIds.map((id) => childLine(edition, personOf(value, id)));
  const author = [header.caseworker, header.caseworkerTitle].filter(Boolean).join(', ');
  return {
    id: 'case',
    heading: say(sectionHeading.case),
    opens: 'flow',
    blocks: [
      ...facts(
        [
          [say(children.length > 1 ? caseText.children : caseText.child), children],
          [say(caseText.siblings), (header.siblingsInSameExamination ?? []).map((id) => childLine(edition, personOf(value, id)))],
        ],
        1,
      ),
      ...facts(
        [
          [say(caseText.caseNumber), header.caseNumber || say(attachmentText.unknown)],
          [say(caseText.legalStep), header.legalStep ? say(valueWords.legalSteps[header.legalStep]) : say(attachmentText.unknown)],
          [say(caseText.unit), [header.unit, header.municipality].filter((part) => part?.trim()).map(String)],
          [say(caseText.deadline), date(deadlineOf(value))],
          [say(caseText.caseworker), author],
          [say(caseText.placement), placement(edition)],
          [say(caseText.secondCaseworker), header.secondCaseworker],
          [say(caseText.interpreter), typeof header.interpreter === 'string' ? header.interpreter : undefined],
          [say(caseText.networkConsultant), header.networkConsultant],
          [say(caseText.day), date(edition.day)],
          [say(caseText.revision), revision(edition)],
          [say(caseText.attachmentNumber), '________'],
        ],
        2,
      ),
      ...state(edition),
    ],
  };
}

/** "Emma Vangsted, født 14. maj 2016, CPR 140516-••••" */
function childLine(edition: Edition, person: Person | undefined): string {
  const { say, date } = edition;
  if (!person) return '';
  const born = person.birth ? say(caseText.born, { date: date(person.birth) }) : '';
  const number = cprOf(edition, person);
  return [fullName(person, edition.language), born, number ? say(caseText.cpr, { number }) : ''].filter(Boolean).join(', ');
}

/**
 * Masked unless the full number was asked for: the last four digits tell nothing that the attachment needs. A replacement number is
 * shown by its day of birth and said to be one.
 */
function cprOf({ say, fullCpr }: Edition, person: Person): string {
  const number = (person.cpr ?? person.cprFictional ?? '').trim();
  if (!isCpr(number)) return '';
  const replaced = isReplacementCpr(number);
  const born = replaced ? `${Number(number[0]) - 6}${number.slice(1)}` : number;
  return `${fullCpr ? number : maskedCpr(born)}${replaced ? ` (${say(caseText.replacementNumber)})` : ''}`;
}

function placement({ say, date, case: { case: header } }: Edition): string | undefined {
  if (header.placedSince) return [date(header.placedSince), header.placementKind].filter(Boolean).join(', ');
  if (header.placementConsidered === null || header.placementConsidered === undefined) return undefined;
  return say(header.placementConsidered ? attachmentText.yes : attachmentText.no);
}

const revision = ({ hash, case: value }: Edition): string =>
  [String(value.assessment?.signOff?.revision ?? 1), hash].filter(Boolean).join(' · ');

function state(edition: Edition): Block[] {
  return [...markNotice(edition), ...omissionNotice(edition), ...excerptNotice(edition)];
}

function markNotice({ say, mark, missing, supersededBy, case: value }: Edition): Block[] {
  if (mark === 'FINAL')
    return supersededBy
      ? [
          {
            kind: 'callout',
            title: say(caseText.supersededTitle, { by: supersededBy }),
            text: say(caseText.superseded, { by: supersededBy }),
          },
        ]
      : [];
  const text = missing === 1 ? say(caseText.draftOne) : missing > 0 ? say(caseText.draftMissing, { count: missing }) : '';
  const reason = mark === 'PRELIMINARY' ? reasonOf(value) : '';
  return [
    {
      kind: 'callout',
      title: say(mark === 'PRELIMINARY' ? caseText.preliminaryTitle : caseText.draftTitle),
      text: [reason, text].filter(Boolean).join(' '),
    },
  ];
}

const reasonOf = (value: Case): string => value.assessment?.signOff?.preliminaryReasonDa ?? '';

/** That something was left out, and what; or that what stands here may not be read by others. */
function omissionNotice({ say, omitted, guarded, recipient, case: value }: Edition): Block[] {
  const what = omitted.map((kind) => say(withheldName[kind])).join(', ');
  const said = say(caseText.withheld, { what });
  if (guarded) {
    return [{ kind: 'callout', title: say(redactionTexts.whereaboutsTitle), text: [say(redactionTexts.whereabouts), said].join(' ') }];
  }
  return [
    ...(omitted.length > 0 ? [{ kind: 'callout' as const, title: say(caseText.withheldTitle), text: said }] : []),
    ...(recipient.profile === 'BOARD' && holdsProtected(value)
      ? [{ kind: 'callout' as const, title: say(redactionTexts.holdsProtectedTitle), text: say(redactionTexts.holdsProtected) }]
      : []),
  ];
}

/** Which sections the caseworker left out: nobody must take the rest for the whole. */
function excerptNotice({ say, leftOut }: Edition): Block[] {
  if (leftOut.length === 0) return [];
  const what = leftOut.map((section) => say(sectionHeading[section]).split(':')[0]).join(' · ');
  return [{ kind: 'callout', title: say(caseText.excerptTitle), text: say(caseText.excerpt, { what }) }];
}
