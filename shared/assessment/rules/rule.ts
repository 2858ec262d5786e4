import type { FieldPath } from '../../case/commands/field';
import { type FieldWord, fieldWords, listOf } from '../../language/findings';
import type { Text } from '../../language/text';
import type { CaseFacts } from '../facts';
import type { SectionId } from '../field';

/** `block`: only a draft may be made. `warn`: printed among the points to note. */
export type Level = 'block' | 'warn';

/** One row of the rules: what it is called, how much it matters, where it belongs, what it says, and when it fails. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  readonly section: SectionId;
  /** `{name}` is filled with the miss's value of that name. */
  readonly text: Text;
  check(facts: CaseFacts): Iterable<Miss>;
}

/** One way in which a rule fails. */
export interface Miss {
  /** Where the answer stands or would stand. A record that is missing is named by the list it belongs to. */
  readonly path: FieldPath;
  /** Id of the person, circle or record it is about. */
  readonly about?: string;
  /** What about them, when one id is not enough: the kind of professional. */
  readonly kind?: string;
  readonly values?: Readonly<Record<string, string | number | Text>>;
  /** Said in place of the rule's own text. */
  readonly text?: Text;
}

/** Field by field, whether its answer holds. The names are those of the case. */
export type Answers = Partial<Readonly<Record<FieldWord, boolean>>>;

/** One miss when some answers of a record don't hold: it leads to the first of them and names them all. */
export function* incomplete(path: FieldPath, answers: Answers, miss: Omit<Miss, 'path'> = {}): Generator<Miss> {
  const absent = (Object.keys(answers) as FieldWord[]).filter((field) => answers[field] === false);
  const [first] = absent;
  if (first === undefined) return;
  yield { ...miss, path: [...path, first], values: { fields: listOf(absent.map((field) => fieldWords[field])), ...miss.values } };
}

/** A miss unless the answer holds. */
export function* unless(holds: boolean, path: FieldPath, miss: Omit<Miss, 'path'> = {}): Generator<Miss> {
  if (!holds) yield { ...miss, path };
}
