import { some } from '../../shared/assessment/answer';
import { tooLittle } from '../../shared/assessment/doubt';
import type { Field, RecordItem, RecordsField, Section, SectionId } from '../../shared/assessment/field';
import type { Finding } from '../../shared/assessment/findings';
import {
  anchorOf,
  type CaseView,
  casePlace,
  itemsOf,
  type Place,
  recordKey,
  recordPlace,
  shownFields,
  valueIn,
} from '../../shared/assessment/place';
import { type FieldPath, valueAt } from '../../shared/case/commands/field';

/** The way to a field: its section, the records to open (by the anchors of their lists), and its name on the screen. */
export interface Way {
  readonly section: SectionId;
  readonly open: Readonly<Record<string, string>>;
  readonly anchor: string;
}

const startsWith = (path: FieldPath, start: FieldPath): boolean => start.every((part, index) => path[index] === part);

/** Whether a finding is about the record in which these fields stand; in a section every finding of the section is. */
const isAbout = (finding: Finding, place: Place): boolean =>
  place.keys.length === 0 ||
  (finding.key !== undefined && place.keys.includes(finding.key)) ||
  (place.awaited === undefined && startsWith(finding.path, place.path));

/** The findings that a field could settle: those that lead to it, and those of its rules while it is empty. */
export function findingsAt(findings: readonly Finding[], place: Place, field: Field): readonly Finding[] {
  const here = [...place.path, ...field.path];
  return findings.filter((finding) => {
    if (!isAbout(finding, place)) return false;
    if (place.awaited === undefined && field.type !== 'records' && startsWith(finding.path, here)) return true;
    return (field.required?.includes(finding.rule) ?? false) && !isSettled(place, field);
  });
}

/** Answered itself with enough words, or by one of its neighbours where one answer will do. */
function isSettled(place: Place, field: Field): boolean {
  const value = valueIn(place, field);
  if (some(value) && !tooLittle(field, value)) return true;
  const neighbours = field.oneOf ? valueAt(place.item, field.path.slice(0, -1)) : undefined;
  return typeof neighbours === 'object' && neighbours !== null && Object.values(neighbours).some(some);
}

/** The findings about a record and all that stands in it. */
export function findingsIn(findings: readonly Finding[], place: Place): readonly Finding[] {
  const own = place.keys.at(-1);
  return findings.filter((finding) =>
    place.awaited
      ? finding.key === own && startsWith(finding.path, place.path)
      : startsWith(finding.path, place.path) || isKeyed(finding, place),
  );
}

const isKeyed = (finding: Finding, place: Place) =>
  finding.key !== undefined && finding.key === place.keys.at(-1) && startsWith(finding.path, place.path.slice(0, -1));

/** The way from a finding to the field that would settle it. */
export function wayTo(finding: Finding, section: Section, view: CaseView): Way {
  const found = search(finding, casePlace(view.case), section.fields, view);
  return { section: section.id, open: found?.open ?? {}, anchor: found?.anchor ?? sectionAnchor(section.id) };
}

export const sectionAnchor = (id: SectionId): string => `section-${id}`;

type Found = Pick<Way, 'open' | 'anchor'>;

function search(finding: Finding, place: Place, fields: readonly Field[], view: CaseView): Found | undefined {
  const shown = shownFields(view, place, fields);
  for (const field of shown) {
    if (field.type !== 'records') continue;
    const found = searchRecords(finding, place, field, view);
    if (found) return found;
  }
  const led = shown.filter((field) => !place.awaited && startsWith(finding.path, [...place.path, ...field.path]));
  const owing = shown.filter((field) => findingsAt([finding], place, field).length > 0);
  const partOf = shown.filter((field) => !place.awaited && startsWith([...place.path, ...field.path], finding.path));
  const [best] = [...led, ...owing, ...(place.keys.length > 0 ? shown : partOf)];
  return best && { open: {}, anchor: anchorOf(place, best) };
}

function searchRecords(finding: Finding, place: Place, field: RecordsField, view: CaseView): Found | undefined {
  const list = [...place.path, ...field.path];
  if (place.awaited ?? !startsWith(finding.path, list)) return undefined;
  const at = finding.path[list.length];
  const items = itemsOf(view, place, field);
  const item = at === undefined ? items.find(({ key }) => key !== '' && key === finding.key) : items.find((each) => each.at === at);
  const anchor = anchorOf(place, field);
  if (!item) return { open: {}, anchor };
  const inside = recordPlace(place, field, item);
  const found = search(finding, inside, field.fields, view);
  return { open: { [anchor]: recordKey(item), ...found?.open }, anchor: found?.anchor ?? inside.anchor };
}

/** The record about a person, and the section in which it stands. */
export interface PersonRecord {
  readonly section: Section;
  readonly field: RecordsField;
  readonly item: RecordItem;
}

/** Sections that hold records about persons, in the order in which they are asked. */
const personSections: readonly SectionId[] = ['E', 'K', 'J'];

/** The record about a person: as network person, as parent, or as the professional who was asked. */
export function personRecord(person: string, sections: readonly Section[], view: CaseView): PersonRecord | undefined {
  const place = casePlace(view.case);
  for (const id of personSections) {
    const section = sections.find((each) => each.id === id);
    for (const field of shownFields(view, place, section?.fields ?? [])) {
      if (!section || field.type !== 'records') continue;
      const item = itemsOf(view, place, field).find(
        (each) => each.key === person || valueAt(recordPlace(place, field, each).item, ['person']) === person,
      );
      if (item) return { section, field, item };
    }
  }
  return undefined;
}

/** The way to the record about a person. */
export function personWay(person: string, sections: readonly Section[], view: CaseView): Way | undefined {
  const found = personRecord(person, sections, view);
  if (!found) return undefined;
  const { section, field, item } = found;
  const place = casePlace(view.case);
  return { section: section.id, open: { [anchorOf(place, field)]: recordKey(item) }, anchor: recordPlace(place, field, item).anchor };
}
