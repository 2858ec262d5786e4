import { type Case, exchangeVersion } from '../case/schema';
import { assessment } from './divorced-family/assessment';
import { family } from './divorced-family/family';
import { networkMaps } from './divorced-family/network';

/** A girl of nine with two homes, and a network that carries the mornings: a finished assessment. All of it is invented. */
export const divorcedFamily: Case = {
  schema: exchangeVersion,
  id: 'eksempel-1',
  titleDa: 'Laura – to hjem og fem morgener',
  asOf: '2026-11-20',
  fictional: true,
  case: {
    caseNumber: '27.24.00-G01-0412-26',
    municipality: 'Bakkenæs Kommune (fiktiv)',
    unit: 'Familie og Børn, Team Øst',
    caseworker: 'Katrine Dalsby',
    caseworkerTitle: 'Børne- og ungerådgiver',
    secondCaseworker: 'Jonas Frandsen',
    networkConsultant: 'Ane Vestergaard',
    legalStep: 'CHILD_EXAMINATION',
    awarenessDate: '2026-08-10',
    deadline: '2026-12-10',
    indexPersonIds: ['P1'],
    siblingsInSameExamination: ['P2'],
    placementConsidered: false,
  },
  safety: {
    honourConflict: 'no',
    honourAssessedOn: '2026-08-12',
    domesticViolence: 'no',
    contactBan: 'no',
    protectedAddressPersons: [],
  },
  ...family,
  networkMaps,
  assessment,
};
