import type { Case, NetworkMap, Perspective } from '../../case/schema';
import { isKinTie } from '../../kinship/family';
import { isSecret } from '../../kinship/living';
import type { Recipient, Withheld } from '../recipients';

type Step = (value: Case, recipient: Recipient) => Case;

/** How each kind of information is taken out. `whereabouts` has a file of its own. */
export const steps: Readonly<Record<Exclude<Withheld, 'whereabouts'>, Step>> = {
  cpr: (value) => ({ ...value, persons: value.persons.map(({ cpr, cprFictional, ...person }) => person) }),
  safety: ({ safety, ...value }) => value,
  contraindications: withoutContraindications,
  notes: (value) => ({
    ...value,
    persons: value.persons.map(({ healthNoteDa, noteDa, conditions, ...person }) => person),
    emotional: value.emotional?.map(({ noteDa, sourceDa, ...relation }) => relation),
    networkMaps: value.networkMaps?.map((map) => (map.ties ? { ...map, ties: map.ties.map(({ noteDa, ...tie }) => tie) } : map)),
  }),
  relations: (value, { profile }) => ({
    ...value,
    emotional: value.emotional?.filter(({ printFor }) => !printFor?.length || printFor.includes(profile)),
  }),
  secrets: withoutSecrets,
  sparring: (value) => withAssessment(value, { sparring: undefined }),
  childTalks: withoutChildTalks,
  othersMaps: withoutOthersMaps,
  otherParents: withoutOtherParents,
  noNetwork: (value) => withAssessment(value, { noNetwork: undefined }),
  /** The list is made from the whole case, so it is left out by the section itself. */
  findings: (value) => value,
};

function withAssessment(value: Case, parts: Partial<NonNullable<Case['assessment']>>): Case {
  return value.assessment ? { ...value, assessment: { ...value.assessment, ...parts } } : value;
}

/** Also of a circle it isn't told that nobody in it may be contacted, nor why: it stands there with no result. */
function withoutContraindications(value: Case): Case {
  const circles = Object.entries(value.assessment?.circles ?? {});
  if (!circles.some(([, circle]) => circle?.status === 'CONTRAINDICATED')) return withAssessment(value, { contraindications: undefined });
  return withAssessment(value, {
    contraindications: undefined,
    circles: Object.fromEntries(circles.map(([code, circle]) => [code, circle?.status === 'CONTRAINDICATED' ? {} : circle])),
  });
}

/** Without what the reader isn't named among those who know of; someone who is no person of the case knows nothing. */
function withoutSecrets(value: Case, { person }: Recipient): Case {
  const known = (record: { readonly knownBy?: readonly string[] | null }) =>
    !isSecret(record) || (person !== undefined && (record.knownBy ?? []).includes(person.id));
  const couples = value.couples?.filter(known);
  const gone = new Set(value.couples?.filter((couple) => !known(couple)).map(({ id }) => id));
  return {
    ...value,
    persons: value.persons.map((one) => (one.conditions ? { ...one, conditions: one.conditions.filter(known) } : one)),
    couples,
    parentage: value.parentage?.filter(known).map((tie) => (tie.couple && gone.has(tie.couple) ? { ...tie, couple: undefined } : tie)),
    emotional: value.emotional?.filter(known),
  };
}

/** Parents see what the child said only when it was agreed; others outside never do. */
function withoutChildTalks(value: Case, recipient: Recipient): Case {
  const isParent = recipient.profile !== 'PARTNER';
  if (isParent && value.assessment?.childView?.shareWithParents === 'yes') return value;
  const seen = withAssessment(value, {
    childView: undefined,
    personEntries: value.assessment?.personEntries?.map(({ childWish, childWishReasonDa, closeness, ...entry }) => ({
      ...entry,
      closeness: closeness && { ...closeness, child: undefined },
    })),
    conclusion: value.assessment?.conclusion && { ...value.assessment.conclusion, childStanceDa: undefined },
  });
  return {
    ...seen,
    networkMaps: seen.networkMaps?.filter((map) => map.perspective !== 'child'),
    emotional: seen.emotional?.filter((relation) => relation.perspective !== 'child'),
  };
}

/** A parent sees their own map and the combined one; the child their own and the combined one. */
function withoutOthersMaps(value: Case, recipient: Recipient): Case {
  const own: Perspective[] = [...perspectivesOf(recipient), 'combined'];
  if (recipient.profile !== 'PARTNER') own.push('child');
  return {
    ...value,
    networkMaps: value.networkMaps?.filter((map) => own.includes(map.perspective)),
    emotional: value.emotional?.filter(({ perspective }) => !perspective || [...own, 'caseworker'].includes(perspective)),
  };
}

/** Whether a map was drawn with the reader's own eyes. */
export const isOwnMap = ({ of, perspective }: NetworkMap, recipient: Recipient): boolean =>
  of ? of === recipient.person?.id : perspectivesOf(recipient).includes(perspective);

function perspectivesOf({ profile, person }: Recipient): Perspective[] {
  if (profile === 'CHILD') return ['child'];
  if (!person || profile === 'PARTNER') return [];
  if (person.gender === 'f') return ['mother'];
  return person.gender === 'm' ? ['father'] : [];
}

/** What was obtained about grown-ups other than the reader, and about children that are not the reader's. */
function withoutOtherParents(value: Case, recipient: Recipient): Case {
  const mine = new Set([...childrenOf(value, recipient), ...(recipient.person ? [recipient.person.id] : [])]);
  return withAssessment(value, {
    professional: value.assessment?.professional?.filter((entry) => mine.has(entry.about)),
    parentResources: value.assessment?.parentResources?.filter((entry) => mine.has(entry.parent)),
  });
}

/** The children of the examination that the reader is a parent of; all of them for others, and for a custody holder who is no parent. */
function childrenOf({ case: header, parentage }: Case, { profile, person }: Recipient): string[] {
  const children = [...header.indexPersonIds, ...(header.siblingsInSameExamination ?? [])];
  if (!person || profile === 'CHILD') return children;
  const isOwn = (id: string) =>
    (parentage ?? []).some(
      (tie) => tie.child === id && isKinTie(tie) && (tie.parents.includes(person.id) || tie.custody?.includes(person.id)),
    );
  const own = children.filter(isOwn);
  return own.length > 0 ? own : children;
}
