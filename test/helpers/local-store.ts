import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SentEdit } from '../../electron/store/case-file';
import type { CaseStore } from '../../electron/store/case-store';
import { openLocalStore, type Surroundings } from '../../electron/store/local-store';
import type { Summary } from '../../shared/bridge/bridge';
import type { Case } from '../../shared/case/schema';
import type { Listing } from '../../shared/overview/listing';
import { tallyOf } from '../../shared/overview/tally';

/** A key that a test knows. */
export const keyOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

export const libraryKey = keyOf(7);

/** A case with one child of that name. */
export function caseOf(name: string, id: string = randomUUID()): Case {
  return {
    schema: 'kreds-exchange/1',
    id,
    titleDa: `${name}s sag`,
    case: { indexPersonIds: ['p1'], caseNumber: '27.24.00-G01-0412-26' },
    persons: [{ id: 'p1', firstName: name, gender: 'f', kind: 'person' }],
  };
}

/** An edit that renames the child. */
export function renaming(from: string, to: string): SentEdit {
  const path = ['persons', 0, 'firstName'];
  return {
    name: 'person.rename',
    label: { da: `Rettede navnet til ${to}`, en: `Renamed to ${to}` },
    patches: [{ op: 'replace', path, value: to }],
    inverse: [{ op: 'replace', path, value: from }],
  };
}

/** What the list shows, made plainly: the store's tests need no rules of the domain. */
export function plainSummary(value: Case): Summary {
  const names = value.persons.map(({ firstName }) => firstName).join(' ');
  return {
    id: value.id,
    title: value.titleDa,
    caseNumber: value.case.caseNumber ?? '',
    unit: '',
    caseworker: '',
    children: names,
    deadline: '',
    legalStep: '',
    missing: 0,
    ready: false,
    example: value.fictional === true,
    state: 'DRAFT_ONLY',
    search: `${value.titleDa} ${names} ${value.case.caseNumber ?? ''}`.toLocaleLowerCase('da'),
  };
}

/** Nothing asked for. */
export const plainListing = (value: Case): Listing => ({
  summary: plainSummary(value),
  reminders: [],
  tally: tallyOf(value, '2026-03-03'),
});

/** A clock that goes one second a look. */
function steadyClock(): () => string {
  let seconds = 0;
  return () => {
    seconds += 1;
    return Temporal.Instant.from('2026-03-03T08:00:00Z').add({ seconds }).toString({ smallestUnit: 'millisecond' });
  };
}

const clock = steadyClock();

/** Opens the store of a folder, and makes it when there is none. */
export function storeIn(folder: string, given: Partial<Surroundings> = {}): CaseStore {
  const create = !readdirSync(folder).includes('library.kreds');
  return openLocalStore({
    folder,
    key: libraryKey,
    create,
    who: 'mette',
    now: clock,
    newId: randomUUID,
    listingOf: plainListing,
    ...given,
  });
}

/** Every file under a folder with what it holds. */
export function filesIn(folder: string): { file: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.join(found.parentPath, found.name))
    .map((file) => ({ file, bytes: readFileSync(file) }));
}
