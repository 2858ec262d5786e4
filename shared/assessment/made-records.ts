import type { Contraindication, Refusal } from '../case/assessment-schema';
import { nextId } from '../case/find';
import { recordWords } from '../language/record-words';
import type { FieldContext, MadeRecord } from './field';

/** A refusal with what is known where it is made: about whom or what, on which day. */
export const madeRefusal = ({ case: { assessment }, day }: FieldContext, told: Partial<Refusal>): MadeRecord => ({
  section: 'G',
  list: ['assessment', 'refusals'],
  a: recordWords.refusal,
  record: { id: nextId(assessment?.refusals, 'R'), date: day, ...told },
});

/** The same of someone, or of a circle, that must not be contacted. */
export const madeContraindication = ({ case: { assessment }, day }: FieldContext, told: Partial<Contraindication>): MadeRecord => ({
  section: 'H',
  list: ['assessment', 'contraindications'],
  a: recordWords.contraindication,
  record: { id: nextId(assessment?.contraindications, 'X'), date: day, ...told },
});
