import './field.css';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

/** What every field has around its control. */
export interface FieldProps {
  readonly label: string;
  /** The name is said but not shown, where the place already tells it. */
  readonly hideLabel?: boolean;
  /** One sentence under the label. */
  readonly description?: string;
  /** What is wrong with the value, as a colleague would say it. */
  readonly error?: string;
  /** What hardly can be about the value, which stays as it is. */
  readonly doubt?: string;
  /** Shows the ring of a missing answer beside the label. */
  readonly missing?: boolean;
  /** Where a line of the list "Mangler" jumps to; see `goToField`. */
  readonly anchor?: string;
  readonly className?: string;
}

export interface FieldIds {
  readonly control: string;
  readonly described: string | undefined;
}

/** The label, the description and the error around a control, tied to it by their ids; `tools` stand beside the label, and are read after it. */
export function Field({ children, tools, ...field }: FieldProps & { tools?: ReactNode; children: (ids: FieldIds) => ReactNode }) {
  const control = useId();
  const described = describedBy(control, field);
  return (
    <div className={classNames('field', tools !== undefined && 'field-with-tools', field.className)} data-anchor={field.anchor}>
      <label className={field.hideLabel ? 'said' : 'field-label'} htmlFor={control}>
        {field.label}
        {field.missing && <MissingRing />}
      </label>
      {children({ control, described })}
      {tools}
      <FieldNotes {...field} id={control} />
    </div>
  );
}

/** The ids of what a field says about its control. */
export const describedBy = (id: string, { description, error, doubt }: FieldProps): string | undefined =>
  classNames(description && `${id}-description`, error && `${id}-error`, doubt && `${id}-doubt`) || undefined;

export const MissingRing = () => <span className="field-unanswered" aria-hidden />;

export function FieldNotes({ id, description, error, doubt }: Pick<FieldProps, 'description' | 'error' | 'doubt'> & { id: string }) {
  return (
    <>
      {description && (
        <p className="field-description" id={`${id}-description`}>
          {description}
        </p>
      )}
      <p className="field-error" id={`${id}-error`} role="alert" hidden={!error}>
        {error && <CircleAlert size={14} aria-hidden />}
        {error && <span>{error}</span>}
      </p>
      {doubt && (
        <p className="field-doubt" id={`${id}-doubt`}>
          <TriangleAlert size={14} aria-hidden />
          <span>{doubt}</span>
        </p>
      )}
    </>
  );
}

const focusable = 'input:not([type=hidden]):not([tabindex="-1"]), textarea, button, select, [tabindex="0"]';

/** Puts the focus on the first control inside. */
export const focusFirst = (place: HTMLElement): void =>
  (place.matches(focusable) ? place : place.querySelector<HTMLElement>(focusable))?.focus();

/** Brings a field into view and puts the focus in it; tells whether it is on the screen. */
export function goToField(anchor: string): boolean {
  const place = document.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);
  if (!place) return false;
  place.scrollIntoView({ block: 'center' });
  focusFirst(place);
  return true;
}
