import type { FieldPath } from '../case/commands/field';
import type { Day } from '../case/dates';
import type { Case } from '../case/schema';
import { fill, type Text } from '../language/text';
import { factsOf } from './facts';
import type { SectionId } from './field';
import type { Level, Miss, Rule } from './rules/rule';
import { rules } from './rules/rules';

/** Something that the assessment still owes (`block`) or should look at (`warn`). */
export interface Finding {
  /** The rule and what it is about: `K1:WORK`, `P3:P16`, `F2:P6:psychiatry`. */
  readonly id: string;
  readonly rule: string;
  readonly level: Level;
  readonly section: SectionId;
  /** Where in the case the answer stands or would stand; a record that is missing is named by its list. */
  readonly path: FieldPath;
  /** Id of the person, circle or record it is about. */
  readonly about?: string;
  /** What follows the rule in the id: the `key` of the panel's record. */
  readonly key?: string;
  readonly text: Text;
}

export type State = 'FINAL_ALLOWED' | 'DRAFT_ONLY';

/** What the assessment of a case lacks on a day. The order is that of the rules, and each finding is told once. */
export function findingsOf(value: Case, day: Day): Finding[] {
  const facts = factsOf(value, day);
  const found = new Map<string, Finding>();
  for (const rule of rules) {
    if (!appliesTo(rule, value.case.legalStep)) continue;
    for (const miss of rule.check(facts)) {
      const finding = findingOf(rule, miss);
      if (!found.has(finding.id)) found.set(finding.id, finding);
    }
  }
  return [...found.values()];
}

/** A screening (§ 18) owes the facts of the case, the safety gate, the child's view and the circles, which may wait to be examined. */
export function appliesTo({ id, section }: Rule, legalStep: Case['case']['legalStep']): boolean {
  return legalStep !== 'SCREENING' || (section <= 'D' && id !== 'K1');
}

function findingOf({ id: rule, level, section, text: usual }: Rule, { path, about, kind, values, text = usual }: Miss): Finding {
  const key = [about, kind].filter((part) => part !== undefined).join(':');
  return {
    id: key ? `${rule}:${key}` : rule,
    rule,
    level,
    section,
    path,
    ...(about === undefined ? {} : { about, key }),
    text: values ? fill(text, values) : text,
  };
}

/** A final version may be made when nothing blocks. */
export const stateOf = (findings: readonly Finding[]): State =>
  findings.some(({ level }) => level === 'block') ? 'DRAFT_ONLY' : 'FINAL_ALLOWED';

/** What the command line tells: the state, and the ids of what blocks and of what to note. */
export function checkResult(value: Case, day: Day): { state: State; blocking: string[]; warnings: string[] } {
  const findings = findingsOf(value, day);
  const idsOf = (wanted: Level) => findings.filter(({ level }) => level === wanted).map(({ id }) => id);
  return { state: stateOf(findings), blocking: idsOf('block'), warnings: idsOf('warn') };
}
