import type { Case, Gender } from './schema';
import { exchangeVersion } from './schema';

export interface NewCase {
  readonly id: string;
  readonly caseNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly gender: Gender;
  /** A partial date or empty. */
  readonly birth: string;
  readonly caseworker: string;
  readonly unit: string;
  readonly municipality?: string;
}

/** A case with its index child and nothing else. */
export function newCase({ id, caseNumber, firstName, lastName, gender, birth, caseworker, unit, municipality }: NewCase): Case {
  return {
    schema: exchangeVersion,
    id,
    titleDa: [firstName, lastName].filter(Boolean).join(' '),
    case: {
      caseNumber,
      ...(municipality ? { municipality } : {}),
      unit,
      caseworker,
      legalStep: 'CHILD_EXAMINATION',
      indexPersonIds: ['P1'],
      siblingsInSameExamination: [],
    },
    persons: [{ id: 'P1', firstName, lastName, gender, kind: 'person', ...(birth ? { birth } : {}) }],
    couples: [],
    parentage: [],
    multipleBirths: [],
    households: [],
    emotional: [],
    networkMaps: [],
  };
}
