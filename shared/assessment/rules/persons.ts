import type { PersonEntry } from '../../case/assessment-schema';
import { findingTexts } from '../../language/findings';
import { reason, some, text } from '../answer';
import { type CaseFacts, nameOf } from '../facts';
import { type Answers, incomplete, type Rule, unless } from './rule';

const place = ['assessment', 'personEntries'] as const;

/** A rule about every entry that was made: what must hold, given the entry. */
function entryRule(id: string, answersOf: (entry: PersonEntry, facts: CaseFacts) => Answers): Rule {
  return {
    id,
    level: 'block',
    section: 'E',
    text: findingTexts.personLacks,
    *check(facts) {
      for (const [index, entry] of (facts.case.assessment?.personEntries ?? []).entries()) {
        for (const miss of incomplete([...place, index], answersOf(entry, facts))) {
          yield { ...miss, about: entry.person, values: { ...miss.values, name: nameOf(facts, entry.person) } };
        }
      }
    },
  };
}

const basicAnswers = ({ relationToChild, contactFrequency, closeness }: PersonEntry): Answers => ({
  relationToChild: some(relationToChild),
  contactFrequency: some(contactFrequency),
  closeness: some(closeness?.child) || some(closeness?.mother) || some(closeness?.father),
});

const needsLegalText: readonly PersonEntry['contactBasis'][] = ['without_consent', 'legal', 'child_wish'];

function contactAnswers({ willingness, contactBasis, contactConsentOn, contactLegalDa }: PersonEntry): Answers {
  if (willingness === 'not_asked') return {};
  return {
    contactBasis: some(contactBasis),
    contactConsentOn: contactBasis !== 'parent_consent' || some(contactConsentOn),
    contactLegalDa: !needsLegalText.includes(contactBasis) || some(contactLegalDa),
  };
}

const isWilling = ({ willingness }: PersonEntry) => willingness === 'yes' || willingness === 'partly';

/** E: who stands on the combined map, and what each of them is, can and will. */
export const personRules: readonly Rule[] = [
  {
    id: 'P0',
    level: 'block',
    section: 'E',
    text: findingTexts.combinedMap,
    *check(facts) {
      yield* unless(facts.hasCombinedMap, ['networkMaps']);
    },
  },
  {
    ...entryRule('P1', basicAnswers),
    *check(facts) {
      const described = new Set(facts.case.assessment?.personEntries?.map(({ person }) => person));
      for (const id of facts.networkPersons) {
        const values = { name: nameOf(facts, id), fields: findingTexts.personDescription };
        yield* unless(described.has(id), place, { about: id, values });
      }
      yield* entryRule('P1', basicAnswers).check(facts);
    },
  },
  entryRule('P2', ({ willingness, notAskedReasonDa }) => ({
    willingness: some(willingness),
    notAskedReasonDa: willingness !== 'not_asked' || reason(notAskedReasonDa),
  })),
  entryRule('P3', (entry) => (isWilling(entry) ? { resourceDa: text(entry.resourceDa, 8), limitsDa: some(entry.limitsDa) } : {})),
  entryRule('P4', ({ concerns }) => ({ concerns: some(concerns) })),
  entryRule('P5', ({ childWish }) => ({ childWish: some(childWish) })),
  entryRule('P6', contactAnswers),
  entryRule('P7', ({ willingness, refusal }, { refusalIds }) => ({
    refusal: willingness !== 'no' || (typeof refusal === 'string' && refusalIds.has(refusal)),
  })),
];
