interface HorseProps {
  readonly width: number;
  readonly height: number;
  readonly strokeWidth: number;
}

/** A horse's head in the manner of the other pictures, whose set has none. */
export const Horse = (props: HorseProps) => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" {...props}>
    <path d="M7 21c0-5 2-7 4-9l-4 2.5c-1 .6-2.2.3-2.700-.7s-.3-1.700.4-2.400L10 6l1-3 2.500 2C18 6.500 20 11 20 21" />
    <path d="M11.500 8.500h.01M14 5.500c2 2.500 3 6 3 9.500" />
  </svg>
);
