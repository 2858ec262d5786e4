import type { Case } from '../case/schema';
import { circles } from '../case/values';
import type { Text } from '../language/text';
import { valueWords } from '../language/values';
import { type CaseFacts, nameOf } from './facts';
import type { SectionId } from './field';

/** Someone or something that a refusal or a contraindication is about: the way there, and what it is called. */
export interface Referrer {
  readonly section: SectionId;
  /** The list in which it stands, its key there, and the field that refers. */
  readonly list: string;
  readonly key: string;
  readonly field: string;
  readonly title: Text;
}

/** The circles and network persons that refer to a record, or whom it names. */
export function referrersOf(value: Case, facts: CaseFacts, id: string): readonly Referrer[] {
  const { assessment } = value;
  const named = new Set(assessment?.contraindications?.find((record) => record.id === id)?.persons);
  return [
    ...circles
      .filter((code) => {
        const circle = assessment?.circles?.[code];
        return [...(circle?.refusals ?? []), ...(circle?.contraindications ?? [])].includes(id);
      })
      .map((code) => ({ section: 'D' as const, list: 'assessment/circles', key: code, field: 'status', title: valueWords.circles[code] })),
    ...(assessment?.personEntries ?? [])
      .filter(({ person, refusal }) => refusal === id || named.has(person))
      .map(({ person }) => ({
        section: 'E' as const,
        list: 'assessment/personEntries',
        key: person,
        field: 'willingness',
        title: nameOf(facts, person),
      })),
  ];
}
