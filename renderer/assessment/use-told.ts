import type { ChoiceField } from '../../shared/assessment/field';
import { labelOf } from '../../shared/assessment/place';
import { kindPath, sourcePath, toldAt } from '../../shared/assessment/told';
import { valueAt } from '../../shared/case/commands/field';
import { fullName, nameIn, personOf } from '../../shared/case/find';
import { textKinds } from '../../shared/case/values';
import { answerWords } from '../../shared/language/answers';
import { fill } from '../../shared/language/text';
import { textMenuTexts } from '../../shared/language/text-menu';
import { useLanguage } from '../app/language';
import { type FieldViewProps, useGive } from './answer-field';
import { useScope } from './scope';
import type { TextMenuGroup, TextMenuRow } from './text-menu';

export interface Told {
  /** "Vurdering · Grethe Skov"; absent where a text is always of one kind. */
  readonly words: string | undefined;
  /** Somebody said what the text is, or who told it. */
  readonly chosen: boolean;
  /** How to say it. */
  readonly groupsFor: (typed: string) => readonly TextMenuGroup[];
}

/** What a text is, and who told it: how it stands, and how it is said. */
export function useTold({ field, place }: FieldViewProps): Told {
  const { t, language } = useLanguage();
  const { view } = useScope();
  const give = useGive();
  if (field.type !== 'longtext' || !field.nature) return { words: undefined, chosen: false, groupsFor: () => [] };

  const label = labelOf(view, place, field);
  const parts = { kind: kindPath(field.path), source: sourcePath(field.path) };
  const names = { kind: textMenuTexts.kindOf, source: textMenuTexts.sourceOf };
  const say = (part: keyof typeof parts, value: string | undefined) => {
    const beside: ChoiceField = { type: 'enum', path: parts[part], label: fill(names[part], { field: label }), options: () => [] };
    give(place, beside, value);
  };
  const { kind = field.nature, source } = toldAt(field, place.item);
  const told = source && (personOf(view.case, source) ? nameIn(view.case, source, language) : source);
  const kindWords = t(answerWords.textKind[kind]);

  const kinds = textKinds.map((each) => ({
    id: each,
    words: t(answerWords.textKind[each]),
    chosen: each === kind,
    run: () => say('kind', each === field.nature ? undefined : each),
  }));
  const near = new Set<unknown>([...view.case.case.indexPersonIds, ...view.facts.parents, ...personsIn(place.item)]);
  const sourcesFor = (typed: string): TextMenuRow[] => {
    const persons = view.case.persons
      .filter(({ id }) => typed !== '' || near.has(id))
      .map((person) => ({
        id: `source ${person.id}`,
        words: fullName(person, language),
        chosen: person.id === source,
        run: () => say('source', person.id),
      }));
    if (typed)
      return [
        ...persons,
        { id: 'source in words', words: t(textMenuTexts.sourceWords, { words: typed }), run: () => say('source', typed) },
      ];
    return source ? [...persons, { id: 'no source', words: t(textMenuTexts.noSource), run: () => say('source', undefined) }] : persons;
  };
  const groupsFor = (typed: string): readonly TextMenuGroup[] => {
    const fits = ({ words }: TextMenuRow) => words.toLowerCase().includes(typed.toLowerCase());
    return [
      { title: t(textMenuTexts.kind), rows: kinds.filter(fits) },
      { title: t(textMenuTexts.source), rows: sourcesFor(typed).filter(fits) },
    ];
  };
  return {
    words: told ? t(textMenuTexts.toldBy, { kind: kindWords, source: told }) : kindWords,
    chosen: source !== undefined || kind !== field.nature,
    groupsFor,
  };
}

/** Whom the record is about, who often is who told it. */
const personsIn = (item: unknown): unknown[] => ['person', 'parent', 'about'].map((name) => valueAt(item, [name]));
