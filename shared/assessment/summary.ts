import type { Summary } from '../bridge/bridge';
import type { Day } from '../case/dates';
import { dayOf, fullName } from '../case/find';
import type { Case } from '../case/schema';
import { deadlineOf } from './deadline';
import { factsOf } from './facts';
import { findingsOf, stateOf } from './findings';

/** What the list of cases shows of a case, worked out as on `today` unless the case names its own day. */
export function summaryOf(value: Case, today: Day): Summary {
  const day = dayOf(value, today);
  const findings = findingsOf(value, day);
  const { caseNumber, caseworker, secondCaseworker, networkConsultant, unit, legalStep, indexPersonIds, siblingsInSameExamination } =
    value.case;
  const { persons, parents } = factsOf(value, day);
  const namesOf = (ids: readonly string[] | null | undefined) =>
    (ids ?? []).flatMap((id) => {
      const person = persons.get(id);
      return person ? [fullName(person)] : [];
    });
  const children = namesOf(indexPersonIds).join(', ');
  const blocking = findings.filter(({ level }) => level === 'block');
  const sought = [value.titleDa, caseNumber, children, caseworker, secondCaseworker, networkConsultant, unit];
  return {
    id: value.id,
    title: value.titleDa,
    caseNumber: caseNumber ?? '',
    unit: unit ?? '',
    caseworker: caseworker ?? '',
    children,
    deadline: deadlineOf(value) ?? '',
    legalStep: legalStep ?? '',
    missing: blocking.length,
    state: stateOf(findings),
    ready: blocking.length > 0 && blocking.every(({ rule }) => rule === 'Z1'),
    example: value.fictional === true,
    search: [...sought, ...namesOf(siblingsInSameExamination), ...namesOf(parents)].filter(Boolean).join(' ').toLowerCase(),
  };
}
