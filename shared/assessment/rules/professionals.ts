import type { ProfessionalEntry } from '../../case/assessment-schema';
import { findingTexts } from '../../language/findings';
import type { Text } from '../../language/text';
import { valueWords } from '../../language/values';
import { some, text } from '../answer';
import { type CaseFacts, nameOf } from '../facts';
import { type Answers, incomplete, type Miss, type Rule, unless } from './rule';

const place = ['assessment', 'professional'] as const;

/** What VISO misses most in examinations: these three are answered for each parent who lives. */
export const kindsPerParent = ['jobcentre', 'gp', 'psychiatry'] as const;

/** Nobody can be asked about a parent who is not known. */
export const knownLivingParents = (facts: CaseFacts): readonly string[] =>
  facts.livingParents.filter((id) => facts.persons.get(id)?.kind !== 'placeholder');

function answersOf(entry: ProfessionalEntry): Answers {
  switch (entry.status) {
    case 'obtained':
      return {
        on: some(entry.on),
        basis: some(entry.basis),
        legalDa: !some(entry.basis) || entry.basis === 'parent_consent' || some(entry.legalDa),
        knowledgeDa: some(entry.knowledgeDa),
        contributionDa: some(entry.contributionDa),
      };
    case 'none_known':
    case 'not_relevant':
    case 'consent_refused':
      return { reasonDa: text(entry.reasonDa, 10) };
    default:
      return {};
  }
}

const aboutEntry = (facts: CaseFacts, about: string, kind: ProfessionalEntry['kind']): Omit<Miss, 'path'> => ({
  about,
  kind,
  values: { name: nameOf(facts, about), kind: valueWords.professionalKinds[kind] },
});

/** Inside a sentence a service begins with a small letter: "egen læge", but "GP". */
const inSentence = ({ da, en }: Text): Text => ({ da: da.toLowerCase(), en: en === en.toUpperCase() ? en : en.toLowerCase() });

/** J: what the professionals know, and what they will add to the solution. */
export const professionalRules: readonly Rule[] = [
  {
    id: 'F1',
    level: 'block',
    section: 'J',
    text: findingTexts.noProfessional,
    *check({ case: { assessment }, firstChild }) {
      yield* unless(
        (assessment?.professional ?? []).some(({ about }) => about === firstChild),
        place,
      );
    },
  },
  {
    id: 'F2',
    level: 'block',
    section: 'J',
    text: findingTexts.parentProfessional,
    *check(facts) {
      const entries = facts.case.assessment?.professional ?? [];
      for (const parent of knownLivingParents(facts)) {
        for (const kind of kindsPerParent) {
          const isThis = (entry: ProfessionalEntry) => entry.about === parent && entry.kind === kind;
          if (entries.some((entry) => isThis(entry) && some(entry.status))) continue;
          const index = entries.findIndex(isThis);
          const values = { name: nameOf(facts, parent), kind: inSentence(valueWords.professionalKinds[kind]) };
          yield { about: parent, kind, values, path: index < 0 ? place : [...place, index, 'status'] };
        }
      }
    },
  },
  {
    id: 'F3',
    level: 'block',
    section: 'J',
    text: findingTexts.professionalLacks,
    *check(facts) {
      for (const [index, entry] of (facts.case.assessment?.professional ?? []).entries()) {
        yield* incomplete([...place, index], answersOf(entry), aboutEntry(facts, entry.about, entry.kind));
      }
    },
  },
  {
    id: 'F4w',
    level: 'warn',
    section: 'J',
    text: findingTexts.professionalAwaited,
    *check(facts) {
      for (const [index, { about, kind, status }] of (facts.case.assessment?.professional ?? []).entries()) {
        yield* unless(status !== 'awaiting', [...place, index, 'status'], aboutEntry(facts, about, kind));
      }
    },
  },
];
