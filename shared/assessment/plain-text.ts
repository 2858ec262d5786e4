import { isCpr, maskedCpr } from '../case/cpr';
import { type Day, shortDate } from '../case/dates';
import { nameIn, personOf } from '../case/find';
import type { Case } from '../case/schema';
import { answerWords as choiceWords } from '../language/answers';
import type { Language } from '../language/text';
import { isBegun, some } from './answer';
import { answerWords } from './answer-words';
import type { Field, RecordItem, RecordsField, Section, SectionId } from './field';
import { type CaseView, casePlace, contextAt, itemsOf, labelOf, type Place, recordPlace, shownFields, valueIn, viewOf } from './place';
import { sections } from './sections';
import { toldAt } from './told';
import { nameWithRole } from './whom';

/**
 * The assessment, or one section of it, as text for a case system: in the order of the investigation, with headings and labels, each
 * answer in words and once, and what was not answered left out. No id is in it, and no whole CPR number.
 */
export function plainText(value: Case, day: Day, language: Language, only?: SectionId): string {
  const wanted = sections.filter(({ id }) => only === undefined || id === only);
  const view = viewOf(value, day);
  return maskCpr(
    wanted
      .map((section) => sectionText(section, view, language))
      .filter(Boolean)
      .join('\n\n\n'),
  );
}

function sectionText(section: Section, view: CaseView, language: Language): string {
  const title = section.title[language];
  const lines = linesOf(section.fields, { place: casePlace(view.case), view, language, said: title });
  const text = [`${section.id}. ${title.toUpperCase()}`, ...lines].join('\n');
  return lines.length > 0 ? text.replaceAll(/\n{3,}/g, '\n\n').trim() : '';
}

interface Telling {
  readonly place: Place;
  readonly view: CaseView;
  readonly language: Language;
  /** The heading over the fields: what it says is not said again. */
  readonly said: string;
}

const linesOf = (fields: readonly Field[], telling: Telling): string[] =>
  shownFields(telling.view, telling.place, fields).flatMap((field) =>
    field.type === 'records' ? recordLines(field, telling) : answerLines(field, telling),
  );

/** "Dato: 8. september 2026"; a longer text stands on a line of its own. */
function answerLines(field: Exclude<Field, RecordsField>, telling: Telling): string[] {
  const { place, view, language, said } = telling;
  const words = answerIn(field, telling);
  if (!words || says(said, words) || says(said, shortDate(String(valueIn(place, field))))) return [];
  const label = labelOf(view, place, field)[language] + toldWords(field, telling);
  const lead = /[?:]$/.test(label) ? label : `${label}:`;
  return field.type === 'longtext' ? [lead, words] : [`${lead} ${words}`];
}

/** " (beskrivelse · Lis Nørholm)": what a longer text is, and who told it. */
function toldWords(field: Exclude<Field, RecordsField>, { place, view, language }: Telling): string {
  if (field.type !== 'longtext' || !field.nature) return '';
  const { kind = field.nature, source } = toldAt(field, place.item);
  const teller = personOf(view.case, source) ? nameIn(view.case, source ?? '', language) : source;
  return ` (${[choiceWords.textKind[kind][language].toLowerCase(), teller].filter(Boolean).join(' · ')})`;
}

/** Whether a heading ends with these words, as "Afvisning R1 · Faste aftaler" does, and "Samtale 08.09.2026". */
const says = (heading: string, words: string) =>
  heading === words || heading.endsWith(` · ${words}`) || (/^[\d.]+$/.test(words) && heading.endsWith(` ${words}`));

function answerIn(field: Exclude<Field, RecordsField>, { place, view, language }: Telling): string {
  const value = valueIn(place, field);
  if (!some(value)) return '';
  const each = (Array.isArray(value) ? value : [value]).filter(some);
  if (field.type === 'person' || field.type === 'persons') {
    return each.map((id) => nameWithRole(view.case, String(id), language)).join(', ');
  }
  const options = 'options' in field && !field.open ? field.options(contextAt(view, place)).map((option) => option.value) : undefined;
  // What is no answer that may be chosen here has no words.
  const known = options ? each.filter((one) => options.includes(one as string)) : each;
  return answerWords(known, field, place, view, language).trim();
}

/** Whether a record stands inside another. */
const inside = ({ place }: Telling): boolean => place.keys.length > 0;

/** Each record under its heading; one inside another is set in. */
function recordLines(field: RecordsField, telling: Telling): string[] {
  const { place, view, language, said } = telling;
  const within = inside(telling);
  const records = itemsOf(view, place, field).flatMap((item) => {
    const lines = recordText(field, item, telling);
    return lines.length > 0 ? [within ? lines.map((line, index) => (index === 0 ? `– ${line}` : `  ${line}`)) : ['', ...lines]] : [];
  });
  const label = labelOf(view, place, field)[language];
  const heading = label === said ? [] : within ? [`${label}:`] : ['', `${label}:`];
  return records.length > 0 ? [...heading, ...records.flat(), ...(within ? [] : [''])] : [];
}

function recordText(field: RecordsField, item: RecordItem, telling: Telling): string[] {
  const { view, language } = telling;
  const place = recordPlace(telling.place, field, item);
  if (item.at === undefined || !isBegun(Object(place.item))) return [];
  const title = personOf(view.case, item.key) ? nameWithRole(view.case, item.key, language) : item.title[language];
  const lines = linesOf(field.fields, { ...telling, place, said: title });
  return [title, ...lines];
}

/** A CPR number that someone wrote in a text stays in the case. */
const maskCpr = (text: string) =>
  text.replaceAll(/(?<![\d-])\d{6}[- ]?\d{4}(?![\d-])/g, (found) => (isCpr(found.replace(' ', '-')) ? maskedCpr(found) : found));
