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
  blue: '#bcd7ee',
  green: '#c3e2c4',
  yellow: '#f6e7a1',
  orange: '#f6cfa4',
  red: '#f2bdb9',
  purple: '#d9c8ea',
  brown: '#dcc6ad',
  grey: '#d5d8d8',
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
  blue: '#274a66',
  green: '#2c5233',
  yellow: '#5d5320',
  orange: '#67451f',
  red: '#6b3331',
  purple: '#4b3a63',
  brown: '#523f2b',
  grey: '#474d50',
};
