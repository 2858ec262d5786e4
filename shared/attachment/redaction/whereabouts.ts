import { produce } from 'immer';
import type { Assessment, PersonEntry } from '../../case/assessment-schema';
import { forgetPersons } from '../../case/commands/forget';
import type { Case, NetworkMap } from '../../case/schema';
import { redactionTexts } from '../../language/redaction';
import { fill, type Language } from '../../language/text';
import type { Recipient } from '../recipients';
import { numberOf, type Protection } from './protection';
import { isOwnMap } from './steps';

/**
 * Takes out of a case what would tell where a protected person is: the records and fields that exist to say it. What other texts say of
 * it is cut out afterwards (`texts.ts`).
 */
export function withoutWhereabouts(value: Case, recipient: Recipient, protection: Protection, language: Language): Case {
  if (!protection.guarded) return value;
  return produce(value, (draft) => {
    delete draft.case.municipality;
    delete draft.case.placementKind;
    withoutHomes(draft, protection, language);
    withoutPersonDetails(draft, value, protection, language);
    draft.emotional = draft.emotional?.filter(
      ({ from, to }) => [from, to].includes(recipient.person?.id ?? '') || !(protection.hidden.has(from) || protection.hidden.has(to)),
    );
    for (const map of draft.networkMaps ?? []) withoutCircumstances(map, recipient);
    if (draft.assessment) withoutContacts(draft.assessment, recipient);
    forgetPersons(draft, protection.gone);
  });
}

function withoutHomes(draft: Case, { homes, placements, gone, nameless }: Protection, language: Language): void {
  draft.households = draft.households?.flatMap((home) => {
    const isPlacement = placements.has(home.id) && home.kind !== 'shelter';
    if (homes.has(home.id) && !isPlacement) return [];
    if (!isPlacement) return [home];
    const members = home.members.filter(({ person }) => !gone.has(person) && !nameless.has(person));
    return members.length > 0 ? [{ ...home, labelDa: redactionTexts.placement[language], members }] : [];
  });
}

function withoutPersonDetails(draft: Case, whole: Case, { hidden, nameless }: Protection, language: Language): void {
  for (const person of draft.persons) {
    delete person.protected;
    delete person.occupation;
    delete person.incomeDa;
    delete person.role;
    if (hidden.has(person.id) || nameless.has(person.id)) {
      for (const detail of ['country', 'migrated', 'culturesDa', 'languageDa'] as const) delete person[detail];
    }
    if (!nameless.has(person.id)) continue;
    person.firstName = fill(redactionTexts.person, { number: numberOf(whole, person.id) })[language];
    delete person.lastName;
    if (!draft.case.indexPersonIds.includes(person.id)) person.birth = person.birth?.replace(/^(~?\d{4}).*/, '$1');
  }
  for (const tie of draft.parentage ?? []) delete tie.otherParent;
}

/** Where, with what and with whom a map was drawn, and who helps whom: only what the reader drew themselves keeps its ties. */
function withoutCircumstances(map: NetworkMap, recipient: Recipient): void {
  if (!isOwnMap(map, recipient)) delete map.ties;
  for (const field of ['drawnWith', 'drawnAt', 'presentDa', 'present', 'emptyReasonDa'] as const) delete map[field];
  for (const entry of map.entries) delete entry.noteDa;
}

/** When, where and how somebody is met: who follows that finds whom they meet. */
function withoutContacts(assessment: Assessment, { person: reader }: Recipient): void {
  const isReader = (id: string | null | undefined) => reader !== undefined && id === reader.id;
  assessment.personEntries = assessment.personEntries?.map(({ person, circle, relationToChild, consideredForInvolvement, willingness }) =>
    without<PersonEntry>({ person, circle, relationToChild, consideredForInvolvement, willingness }),
  );
  assessment.refusals = assessment.refusals?.filter(({ person }) => isReader(person));
  assessment.attempts = assessment.attempts?.map(
    ({ id, type, date, participants, absent, agreements, outcomeDa, nextStepDa, followedUpOn }) =>
      without({
        id,
        type,
        date,
        participants: participants?.filter(isReader),
        absent: absent?.filter(({ person }) => isReader(person)),
        agreements: agreements?.filter(({ responsible }) => isReader(responsible)),
        outcomeDa,
        nextStepDa,
        followedUpOn,
      }),
  );
  for (const circle of Object.values(assessment.circles ?? {})) {
    delete circle?.abroadDa;
    delete circle?.refusals;
  }
  assessment.professional = assessment.professional
    ?.filter(({ kind }) => kind !== 'shelter')
    .map(({ person, organisation, legalDa, ...entry }) => entry);
  delete assessment.networkPlacementConsidered;
  delete assessment.fgdmOffered;
  for (const talk of assessment.childView?.talks ?? []) {
    for (const field of ['place', 'time', 'presentRoles', 'othersPresentReasonDa', 'supporter', 'interpreter'] as const) delete talk[field];
  }
  for (const difficulty of assessment.conclusion?.difficulties ?? []) {
    difficulty.by = difficulty.by?.filter(isReader);
    delete difficulty.agreement;
  }
}

/** Without the fields that were not there: taking nothing away is not said to leave something out. */
const without = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Fields;

/** How nameless persons are called, by id. */
export const replacedNames = (value: Case, { nameless }: Protection, language: Language): ReadonlyMap<string, string> =>
  new Map([...nameless].map((id) => [id, fill(redactionTexts.person, { number: numberOf(value, id) })[language]]));
