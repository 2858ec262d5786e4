import { longDate } from '../case/dates';
import { nameIn } from '../case/find';
import { panelTexts } from '../language/panel';
import type { Language } from '../language/text';
import type { Field } from './field';
import { type CaseView, contextAt, type Place } from './place';

/** An answer as one reads it: the words of its choices, the names of its persons, its dates written out. */
export function answerWords(value: unknown, field: Field, place: Place, view: CaseView, language: Language): string {
  if (Array.isArray(value)) return value.map((each) => answerWords(each, field, place, view, language)).join(', ');
  if (typeof value === 'boolean') return (value ? panelTexts.yes : panelTexts.no)[language];
  const plain = String(value);
  switch (field.type) {
    case 'enum':
    case 'multi':
      return field.options(contextAt(view, place)).find((option) => option.value === value)?.word[language] ?? plain;
    case 'person':
    case 'persons':
      return nameIn(view.case, plain, language);
    case 'date':
    case 'partialDate':
      return longDate(plain, language);
    case 'text':
    case 'longtext':
      return field.shortcuts?.find((shortcut) => shortcut.value === value)?.word[language] ?? plain;
    default:
      return plain;
  }
}
