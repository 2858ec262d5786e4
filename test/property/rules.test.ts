import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtAt, tooLittle } from '../../shared/assessment/doubt';
import { factsOf } from '../../shared/assessment/facts';
import type { Field, FieldContext } from '../../shared/assessment/field';
import { checkResult, type Finding, findingsOf } from '../../shared/assessment/findings';
import { type CaseView, casePlace, itemsOf, type Place, recordPlace, shownFields, valueIn, viewOf } from '../../shared/assessment/place';
import { sectionProgress } from '../../shared/assessment/progress';
import { sections } from '../../shared/assessment/sections';
import { summaryOf } from '../../shared/assessment/summary';
import { type FieldPath, valueAt } from '../../shared/case/commands/field';
import { type Case, caseSchema } from '../../shared/case/schema';
import { circleStatuses, legalSteps, willingnesses } from '../../shared/case/values';
import { divorcedFamily } from '../../shared/examples/divorced-family';
import { exampleCases } from '../../shared/examples/examples';

const day = '2026-11-20';
const folder = path.resolve(import.meta.dirname, '../fixtures/cases');
const wholeCases: readonly Case[] = [
  ...exampleCases,
  ...readdirSync(folder).map((file) => caseSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))),
];

/** Every place in the answered part of a case. */
function placesIn(value: unknown, way: FieldPath = []): FieldPath[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...way, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(inner, here)];
  });
}

const answered = (value: Case): FieldPath[] =>
  placesIn({ case: value.case, safety: value.safety, assessment: value.assessment, networkMaps: value.networkMaps });

function withChange(value: Case, way: FieldPath, put: unknown): Case {
  const copy = structuredClone(value);
  const holder = valueAt(copy, way.slice(0, -1));
  const last = way.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return value;
  if (put !== undefined) Object.assign(holder, { [last]: put });
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return caseSchema.safeParse(copy).success ? copy : value;
}

/** How a whole case is made a partial one: kept small, so that a counterexample can be read. */
interface Recipe {
  readonly start: number;
  readonly legalStep: Case['case']['legalStep'];
  readonly hits: readonly { readonly at: number; readonly put: unknown }[];
}

const blanks = [
  undefined,
  undefined,
  null,
  '',
  ' ',
  [],
  {},
  'ingen',
  true,
  false,
  '2031-02-03',
  '1999-01-01',
  '17.30-16.00',
  'P3',
  ['P3', 'P9'],
];
const recipe: fc.Arbitrary<Recipe> = fc.record({
  start: fc.nat({ max: wholeCases.length - 1 }),
  legalStep: fc.constantFrom(...legalSteps, null),
  hits: fc.array(fc.record({ at: fc.nat(), put: fc.constantFrom(...blanks, ...circleStatuses, ...willingnesses) }), { maxLength: 25 }),
});

/** A case in which answers were taken away, blanked or replaced, as far as the schema lets it be a case. */
function partial({ start, legalStep, hits }: Recipe): Case {
  const whole = wholeCases[start] ?? divorcedFamily;
  return hits.reduce<Case>(
    (value, { at, put }) => {
      const places = answered(value);
      const way = places[at % Math.max(places.length, 1)];
      return way ? withChange(value, way, put) : value;
    },
    { ...whole, case: { ...whole.case, legalStep } },
  );
}

const runs = { numRuns: 200 };
const idsOf = (value: Case) => findingsOf(value, day).map(({ id }) => id);

describe('Whatever is answered and whatever is not, the rules', () => {
  it('give an answer, the same each time, and tell each finding once', () => {
    fc.assert(
      fc.property(recipe, (made) => {
        const value = partial(made);
        const findings = findingsOf(value, day);
        expect(findingsOf(structuredClone(value), day)).toEqual(findings);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        const { state, blocking, warnings } = checkResult(value, day);
        expect(state).toBe(blocking.length === 0 ? 'FINAL_ALLOWED' : 'DRAFT_ONLY');
        expect(warnings.every((id) => /^[A-Z0-9]+w/.test(id))).toBe(true);
        expect(blocking.some((id) => /^[A-Z0-9]+w/.test(id))).toBe(false);
        expect(summaryOf(value, day).missing).toBe(findingsOf(value, value.asOf ?? day).filter(({ level }) => level === 'block').length);
      }),
      runs,
    );
  });

  it('say what is missing in both languages, with every name filled in', () => {
    fc.assert(
      fc.property(recipe, (made) => {
        const value = partial(made);
        for (const { text } of findingsOf(value, day)) expect(`${text.da}${text.en}`).not.toMatch(/[{}]|undefined|: \.|mangler \./);
      }),
      runs,
    );
  });

  it('never find less when a text is taken away', () => {
    fc.assert(
      fc.property(recipe, fc.nat(), (made, at) => {
        const value = partial(made);
        const texts = answered(value).filter((way) => String(way.at(-1)).endsWith('Da') && way[0] === 'assessment');
        const way = texts[at % Math.max(texts.length, 1)];
        if (!way) return;
        const after = new Set(idsOf(withChange(value, way, null)));
        expect(idsOf(value).filter((id) => !after.has(id))).toEqual([]);
      }),
      runs,
    );
  });

  it('ask a screening for no more than an uncovering but its deadline, and an uncovering for no more than support', () => {
    fc.assert(
      fc.property(recipe, (made) => {
        const value = partial(made);
        const at = (legalStep: Case['case']['legalStep']) => idsOf({ ...value, case: { ...value.case, legalStep } });
        const [screening, uncovering, support, examination] = [at('SCREENING'), at('UNCOVERING'), at('SUPPORT'), at('CHILD_EXAMINATION')];
        expect(uncovering).toEqual(expect.arrayContaining(screening));
        expect(support).toEqual(expect.arrayContaining(uncovering));
        expect(examination).toEqual(expect.arrayContaining(support));
      }),
      runs,
    );
  });

  it('lead from each finding to a field that the panel shows, to a person, or to the maps', () => {
    fc.assert(
      fc.property(recipe, (made) => {
        const value = partial(made);
        for (const finding of findingsOf(value, day)) expect([finding.id, leadsToField(finding, value)]).toEqual([finding.id, true]);
      }),
      runs,
    );
  });

  it('leave each field able to say what is doubtful about its answer, with every name filled in', () => {
    fc.assert(
      fc.property(recipe, (made) => {
        const view = viewOf(partial(made), day);
        for (const { field, place } of fieldsOf(view)) {
          const said = [doubtAt(view, place, field), tooLittle(field, valueIn(place, field))];
          for (const text of said) expect(`${text?.da}${text?.en}`).not.toMatch(/[{}]/);
        }
      }),
      runs,
    );
  });

  it('leave the panel able to show how far each section has come', () => {
    fc.assert(
      fc.property(recipe, (made) => {
        const value = partial(made);
        const findings = findingsOf(value, day);
        const counts = sections.map((section) => sectionProgress(value, findings, section).count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(findings.filter(({ level }) => level === 'block').length);
      }),
      runs,
    );
  });
});

interface Shown {
  readonly field: Field;
  readonly place: Place;
}

/** Every field that the panel shows of a case. */
function fieldsOf(view: CaseView): readonly Shown[] {
  const within = (fields: readonly Field[], place: Place): Shown[] =>
    shownFields(view, place, fields).flatMap((field) =>
      field.type === 'records'
        ? itemsOf(view, place, field).flatMap((item) => within(field.fields, recordPlace(place, field, item)))
        : [{ field, place }],
    );
  return sections.flatMap(({ fields }) => within(fields, casePlace(view.case)));
}

function leadsToField(finding: Finding, value: Case): boolean {
  if (finding.path[0] === 'persons' || finding.path[0] === 'networkMaps') return true;
  const section = sections.find(({ id }) => id === finding.section);
  const context = { case: value, day, facts: factsOf(value, day), item: value };
  return section !== undefined && reaches(section.fields, finding.path, context, finding);
}

const startsWith = (way: FieldPath, start: FieldPath) => start.every((step, index) => way[index] === step);

/** True when a field is shown that asks for what the finding misses, in the record that the path names. */
function reaches(fields: readonly Field[], way: FieldPath, context: FieldContext, finding: Finding): boolean {
  const asking = fields.filter((field) => (startsWith(way, field.path) || startsWith(field.path, way)) && (field.when?.(context) ?? true));
  return asking.some((field) => {
    const rest = way.slice(field.path.length);
    if (field.type !== 'records') return rest.length === 0;
    const [at, ...inner] = rest;
    if (at === undefined) {
      const awaited = field.items(context).some((item) => item.at === undefined && item.key === finding.key);
      return field.required?.includes(finding.rule) === true && (finding.key === undefined || awaited || finding.key === finding.about);
    }
    const item = field.items(context).find((candidate) => candidate.at === at);
    const record = valueAt(context.item, [...field.path, at]) ?? {};
    return item !== undefined && reaches(field.fields, inner, { ...context, item: record, at }, finding);
  });
}
