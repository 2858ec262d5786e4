import type { ComponentType } from 'react';
import { doubtAt, tooLittle } from '../../shared/assessment/doubt';
import type { Field, RecordsField } from '../../shared/assessment/field';
import { anchorOf, answer, labelOf, type Place, valueIn } from '../../shared/assessment/place';
import { useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';
import { type FieldProps, goToField } from '../ui/field';
import { usePanel, usePanelState } from './panel-state';
import { useScope } from './scope';
import { findingsAt } from './way';

export interface FieldViewProps<Kind extends Field = Field> {
  readonly field: Kind;
  readonly place: Place;
}

export interface FieldsProps {
  readonly fields: readonly Field[];
  readonly place: Place;
}

/** Records hold fields, and fields hold records: what draws the fields of a record is handed down. */
export interface RecordsViewProps extends FieldViewProps<RecordsField> {
  readonly Inside: ComponentType<FieldsProps>;
}

export interface AnswerField {
  readonly value: unknown;
  /** The label, and what it lacks, for the control. */
  readonly control: FieldProps;
  readonly readOnly: boolean;
  /** Gives the field its answer; an empty one takes it away. What it lacks is said once it is no longer written (`still`). */
  readonly commit: (value: unknown, still?: boolean) => void;
  /** Takes what was offered beside the field, and goes to the field: the offer goes away. */
  readonly accept: (value: unknown) => void;
  /** From now on the field says what it lacks. */
  readonly touch: () => void;
}

const emptied = (value: unknown) => (value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value);

/** Gives a field its value: in the case, or where answers are gathered first. */
export function useGive(): (place: Place, field: Field, value: unknown) => void {
  const { view, take } = useScope();
  const editor = useEditor();
  return take ?? ((place, field, value) => void editor.run(answer(view, place, field, value)));
}

/** What a field's control shows, and how it answers. */
export function useAnswerField({ field, place }: FieldViewProps): AnswerField {
  const { t } = useLanguage();
  const { view, findings, readOnly } = useScope();
  const give = useGive();
  const panel = usePanel();
  const anchor = anchorOf(place, field);
  const touched = usePanelState((state) => state.touched.has(anchor));
  const owed = readOnly ? [] : findingsAt(findings, place, field);
  const [first] = owed;
  const value = valueIn(place, field);
  const lacks = first && (tooLittle(field, value) ?? first.text);
  const doubt = readOnly ? undefined : doubtAt(view, place, field);
  const commit = (given: unknown, still = false) => {
    if (!still) panel.touch(anchor);
    give(place, field, emptied(typeof given === 'string' ? given.trim() : given));
  };
  return {
    value,
    readOnly,
    control: {
      label: t(labelOf(view, place, field)),
      description: field.hint && t(field.hint),
      missing: owed.some(({ level }) => level === 'block'),
      error: touched && lacks ? t(lacks) : undefined,
      doubt: doubt && t(doubt),
      anchor,
    },
    touch: () => panel.touch(anchor),
    commit,
    accept: (offered) => {
      commit(offered);
      requestAnimationFrame(() => goToField(anchor));
    },
  };
}
