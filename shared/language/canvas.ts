import type { Text } from './text';

/** The words of what a hand does on the drawings' canvas. */
export const canvasTexts = {
  group: { da: 'Tegningen', en: 'The drawing' },
  guides: { da: 'Hjælpelinjer, når du flytter', en: 'Guides while moving' },
  grid: { da: 'Gitter', en: 'Grid' },
  slip: { da: 'Slip flytningen', en: 'Let go of the move' },
  protectArea: { da: 'Beskyt området', en: 'Protect the area' },
  releaseArea: { da: 'Frigiv området', en: 'Release the area' },
  areaHint: { da: 'Står fast, som de står nu, når tegningen lægges ud igen.', en: 'Stay as they stand when the drawing is laid out anew.' },
  zoomSelection: { da: 'Zoom til det valgte', en: 'Zoom to the selection' },
  rename: { da: 'Skriv navnet', en: 'Write the name' },
  walk: { da: 'Gå til nærmeste slægtning', en: 'Walk to the nearest relative' },
  selectAll: { da: 'Vælg alle', en: 'Select all' },
  remove: { da: 'Slet det valgte', en: 'Delete the selection' },
} satisfies Record<string, Text>;
