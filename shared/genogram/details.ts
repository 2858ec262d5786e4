import { parseDate } from '../case/dates';
import type { Condition, Person } from '../case/schema';
import { conditionKindWords, conditionStateWords } from '../language/family-values';
import { detailWords as words } from '../language/genogram';
import { fill, type Language, say, type Text } from '../language/text';
import { yearText } from './years';

/** What stands in small letters below a name. */

/** Always: sex assigned at birth where it was entered, and when a pregnancy is due. */
export function notesOf(person: Person, language: Language): string[] {
  const due = person.kind === 'pregnancy' ? dueText(person.birth, language) : '';
  return [person.sexAtBirth ?? '', due].filter(Boolean);
}

/** "termin 12.3.27", "termin maj 2027" or "termin 2027": as exactly as it is known. */
function dueText(date: string | null | undefined, language: Language): string {
  const parts = parseDate(date);
  if (!parts) return '';
  const year = yearText(date, language);
  const day = parts.month && !parts.bound && !parts.about ? `${[parts.day, parts.month, parts.year].filter(Boolean).join('.')}` : year;
  return say(fill(words.due, { date: day }), language);
}

/** What the view shows when more is asked for: conditions, where from, cultures, language, work and income. */
export function detailsOf(person: Person, language: Language): string[] {
  const tell = (text: Text, values: Record<string, string>) => say(fill(text, values), language);
  const migrated = yearText(person.migrated, language);
  const from = person.country ? (migrated ? tell(words.fromSince, { country: person.country, year: migrated }) : person.country) : '';
  const cultures = person.culturesDa ?? [];
  return [
    ...(person.conditions ?? []).map((condition) => conditionText(condition, language)),
    from || (migrated ? tell(words.migrated, { year: migrated }) : ''),
    cultures.length > 0 ? cultures.join(' · ') : '',
    person.languageDa ? tell(words.speaks, { language: person.languageDa }) : '',
    person.occupation ?? '',
    person.incomeDa ?? '',
  ].filter(Boolean);
}

/** "Diabetes 2011–", "Misbrug? 2015–2019": its own words, else its kind; "?" where it is only suspected. */
export function conditionText({ kind, state, labelDa, from, to }: Condition, language: Language): string {
  const [began, ended] = [yearText(from, language), yearText(to, language)];
  const named = (labelDa || conditionKindWords[kind][language]) + (state === 'suspected' ? '?' : '');
  const recovery = state === 'recovery' ? ` (${conditionStateWords.recovery[language].toLowerCase()})` : '';
  return [named + recovery, began || ended ? `${began}–${ended}` : ''].filter(Boolean).join(' ');
}
