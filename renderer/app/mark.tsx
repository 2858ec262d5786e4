/** The mark of Kreds, as in the program's icon: circles of people around a child, and one who has come in. */
export function Mark({ size = 56 }: { size?: number }) {
  return (
    <svg
      className="key-mark"
      width={size}
      height={size}
      viewBox="60 60 392 392"
      fill="none"
      stroke="currentColor"
      strokeWidth="16"
      aria-hidden
    >
      <circle cx="256" cy="256" r="176" opacity="0.55" />
      <circle cx="256" cy="256" r="116" opacity="0.8" />
      <circle cx="256" cy="256" r="56" />
      <circle cx="338" cy="174" r="36" fill="currentColor" stroke="var(--paper)" strokeWidth="16" />
    </svg>
  );
}
