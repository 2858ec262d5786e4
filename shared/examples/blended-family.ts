import { type Case, exchangeVersion } from '../case/schema';
import { assessment } from './blended-family/assessment';
import { family } from './blended-family/family';
import { networkMaps } from './blended-family/network';
import { persons } from './blended-family/persons';

/** A girl of thirteen in a blended family with a protected address: an assessment on its way. All of it is invented. */
export const blendedFamily: Case = {
  schema: exchangeVersion,
  id: 'eksempel-2',
  titleDa: 'Malou – sammenbragt familie med beskyttet adresse',
  asOf: '2026-11-20',
  fictional: true,
  case: {
    caseNumber: '27.24.00-G01-0387-26',
    municipality: 'Bakkenæs Kommune (fiktiv)',
    unit: 'Familie og Børn, Team Vest',
    caseworker: 'Mikael Stentoft',
    caseworkerTitle: 'Børne- og ungerådgiver',
    secondCaseworker: 'Laila Brandt',
    networkConsultant: 'Ane Vestergaard',
    legalStep: 'CHILD_EXAMINATION',
    awarenessDate: '2026-06-22',
    deadline: '2026-10-22',
    indexPersonIds: ['P1'],
    siblingsInSameExamination: ['P4', 'P5'],
    placementConsidered: true,
  },
  safety: {
    honourConflict: 'no',
    honourAssessedOn: '2026-06-24',
    domesticViolence: 'yes',
    contactBan: 'yes',
    contactBanDa: 'Tilhold mod Jannik Skytte til 2028',
    protectedAddressPersons: ['P1', 'P2', 'P4', 'P5', 'P9'],
  },
  persons,
  ...family,
  networkMaps,
  assessment,
};
