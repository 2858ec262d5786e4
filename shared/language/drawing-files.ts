import type { Text } from './text';

/** Drawings that are saved by themselves. */
export const drawingFileTexts = {
  title: { da: 'Tegninger for sig', en: 'Drawings by themselves' },
  drawing: { da: 'Tegning', en: 'Drawing' },
  genogram: { da: 'Genogram', en: 'Genogram' },
  format: { da: 'Form', en: 'Form' },
  formats: {
    svg: { da: 'SVG', en: 'SVG' },
    png: { da: 'Billede', en: 'Picture' },
    pdf: { da: 'PDF', en: 'PDF' },
  },
  sharpness: { da: 'Skarphed', en: 'Sharpness' },
  dpi: { da: '{dpi} punkter pr. tomme', en: '{dpi} dots an inch' },
  hint: {
    da: 'Tegningen bærer intet mærke og rummer alt, hvad der står på den: Den er til internt brug.',
    en: 'The drawing carries no mark and holds all that stands on it: it is for internal use.',
  },
  editionHint: {
    da: 'Tegningen rummer kun det, som den valgte modtager må se. Den bærer intet mærke.',
    en: 'The drawing holds only what the chosen recipient may see. It carries no mark.',
  },
  save: { da: 'Gem tegningen …', en: 'Save the drawing …' },
  saveAs: {
    svg: { da: 'Gem tegningen som SVG …', en: 'Save the drawing as SVG …' },
    png: { da: 'Gem tegningen som billede …', en: 'Save the drawing as a picture …' },
    pdf: { da: 'Gem tegningen som PDF …', en: 'Save the drawing as PDF …' },
  },
  saved: { da: 'Gemte {file}', en: 'Saved {file}' },
  savedCoarser: {
    da: 'Gemte {file} med {dpi} punkter pr. tomme: Tegningen er for stor til flere',
    en: 'Saved {file} with {dpi} dots an inch: the drawing is too large for more',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
