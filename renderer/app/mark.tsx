/** The mark of Kreds: a child in the middle of two circles of people. */
export function Mark({ size = 56 }: { size?: number }) {
  return (
    <svg
      className="key-mark"
      width={size}
      height={size}
      viewBox="0 0 56 56"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden
    >
      <circle cx="28" cy="28" r="25" opacity="0.45" />
      <circle cx="28" cy="28" r="15" />
      <circle cx="28" cy="28" r="4.5" fill="currentColor" />
      <circle cx="17.4" cy="17.4" r="3.5" fill="var(--paper)" />
      <rect x="39.5" y="24.5" width="7" height="7" transform="rotate(38 43 28) translate(0 -14)" fill="var(--paper)" />
      <circle cx="21" cy="52" r="3" fill="var(--paper)" />
    </svg>
  );
}
