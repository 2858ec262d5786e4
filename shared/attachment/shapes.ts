import type { StatusShape } from './blocks';

/** A status by its shape: filled disc done, half disc partly, ring missing, bar refused, cross must-not. */
export const shapeMarkup = (shape: StatusShape): string =>
  `<svg class="shape" viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="#23282b" stroke-width="1.4">${drawn[shape]}</svg>`;

const ring = '<circle cx="6" cy="6" r="4.3"/>';

const drawn: Readonly<Record<StatusShape, string>> = {
  done: '<circle cx="6" cy="6" r="4.6" fill="#23282b"/>',
  partly: `${ring}<path d="M6 1.7A4.3 4.3 0 0 0 6 10.3Z" fill="#23282b" stroke="none"/>`,
  missing: ring,
  refused: '<path d="M1.8 6H10.2" stroke-width="3"/>',
  forbidden: '<path d="M2.2 2.2L9.8 9.8M9.8 2.2L2.2 9.8" stroke-width="2"/>',
};
