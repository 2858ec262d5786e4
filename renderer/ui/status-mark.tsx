import './status-mark.css';
import { uiTexts } from '../../shared/language/ui';
import { useLanguage } from '../app/language';

export type Status = 'done' | 'partly' | 'missing' | 'refused' | 'must-not';

const words = {
  done: uiTexts.done,
  partly: uiTexts.partly,
  missing: uiTexts.missing,
  refused: uiTexts.refused,
  'must-not': uiTexts.mustNot,
} as const;

const shapes = {
  done: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5Z" fill="currentColor" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="5.25" />,
  refused: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M4.5 8h7" />
    </>
  ),
  'must-not': <path d="m3.5 3.5 9 9m0-9-9 9" strokeWidth="2.25" />,
} as const;

export interface StatusMarkProps {
  readonly status: Status;
  /** Said instead of the status's own word; empty where the words stand beside the mark. */
  readonly label?: string;
  readonly size?: number;
}

/** A status by its shape and then its colour: disc, half disc, ring, barred ring, cross. */
export function StatusMark({ status, label, size = 16 }: StatusMarkProps) {
  const { t } = useLanguage();
  const said = label ?? t(words[status]);
  const name = said ? { role: 'img', 'aria-label': said } : { 'aria-hidden': true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or hidden where the words stand beside it.
    <svg
      {...name}
      className={`status-mark status-mark-${status}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      {shapes[status]}
    </svg>
  );
}
