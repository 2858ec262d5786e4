import type { Ink } from './scene';

/** Which colour each ink is. Diagrams on paper always have the light colours. Contrast to the paper: ink and muted ≥ 4.5, lines ≥ 3. */
export type Palette = Readonly<Record<Ink, string>>;

export const lightPalette: Palette = {
  ink: '#23282b',
  muted: '#5b6367',
  faint: '#c9cdca',
  paper: '#fdfcfa',
  wash: '#ffffff',
  tint: '#f3f1ec',
  accent: '#0f5f66',
  warm: '#8a4b12',
  tense: '#a8202c',
  cool: '#3f5a83',
};

export const darkPalette: Palette = {
  ink: '#e9e6e0',
  muted: '#a9adab',
  faint: '#454b4d',
  paper: '#191d1f',
  wash: '#24292b',
  tint: '#1f2426',
  accent: '#62b9bf',
  warm: '#dba06a',
  tense: '#f08a90',
  cool: '#97b4de',
};
