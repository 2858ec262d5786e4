import type { AttachmentOptions, Summary } from '../shared/bridge/bridge';
import type { Case } from '../shared/case/schema';
import { Failure } from './failure';

export const exampleCases: readonly Case[] = [];

export function summaryOf(value: Case, _today: string): Summary {
  const title = value.titleDa;
  const header = value.case;
  const names = value.persons.map((person) => [person.firstName, person.lastName].filter(Boolean).join(' '));
  const children = names.filter((_, index) => header.indexPersonIds.includes(value.persons[index]?.id ?? '')).join(', ');
  return {
    id: value.id,
    title,
    caseNumber: header.caseNumber ?? '',
    caseworker: header.caseworker ?? '',
    children,
    deadline: header.deadline ?? '',
    legalStep: header.legalStep ?? '',
    missing: 0,
    state: 'DRAFT_ONLY',
    search: [title, header.caseNumber, header.caseworker, ...names].join(' ').toLocaleLowerCase('da'),
  };
}

export async function printAttachment(_value: Case, _options: AttachmentOptions): Promise<Uint8Array> {
  throw new Failure('unexpected', 'printing');
}
