import type { Text } from './text';

/** What the machine itself says: the menu, and its few dialogs. Why a call failed is told by the window. */

export const machineTexts = {
  program: { da: 'Kreds', en: 'Kreds' },
  copyOf: { da: '{title} (kopi)', en: '{title} (copy)' },
  menuFile: { da: '&Fil', en: '&File' },
  menuEdit: { da: '&Rediger', en: '&Edit' },
  menuView: { da: '&Vis', en: '&View' },
  menuHelp: { da: '&Hjælp', en: '&Help' },
  closeWindow: { da: 'Luk vinduet', en: 'Close the window' },
  quit: { da: 'Afslut Kreds', en: 'Quit Kreds' },
  undo: { da: 'Fortryd', en: 'Undo' },
  redo: { da: 'Gentag', en: 'Redo' },
  cut: { da: 'Klip', en: 'Cut' },
  copy: { da: 'Kopiér', en: 'Copy' },
  paste: { da: 'Sæt ind', en: 'Paste' },
  selectAll: { da: 'Markér alt', en: 'Select all' },
  zoomIn: { da: 'Større', en: 'Larger' },
  zoomOut: { da: 'Mindre', en: 'Smaller' },
  actualSize: { da: 'Normal størrelse', en: 'Actual size' },
  fullScreen: { da: 'Fuld skærm', en: 'Full screen' },
  about: { da: 'Om Kreds', en: 'About Kreds' },
  aboutKreds: {
    da: 'Genogram, netværkskort og vurdering af netværket til børnesager.',
    en: 'Genogram, network map and assessment of the network for child-welfare cases.',
  },
  notAnswering: { da: 'Vinduet svarer ikke.', en: 'The window does not answer.' },
  notAnsweringDetail: {
    da: 'Det, der står som gemt, er gemt. Lukker du nu, kan dine allersidste ændringer gå tabt.',
    en: 'What is shown as saved is saved. If you close now, your very last changes may be lost.',
  },
  windowCrashed: { da: 'Vinduet gik ned.', en: 'The window crashed.' },
  windowCrashedDetail: {
    da: 'Det, der stod som gemt, er gemt. Åbn vinduet igen, og fortsæt.',
    en: 'What was shown as saved is saved. Open the window again and go on.',
  },
  stay: { da: 'Bliv', en: 'Stay' },
  closeAnyway: { da: 'Luk alligevel', en: 'Close anyway' },
  openAgain: { da: 'Åbn igen', en: 'Open again' },
  openFiles: { da: 'Vælg sager, du vil hente', en: 'Choose cases to import' },
  saveFile: { da: 'Gem som', en: 'Save as' },
  caseFiles: { da: 'Kreds-sager', en: 'Kreds cases' },
  openTemplate: { da: 'Vælg kontorets skabelon', en: 'Choose the office’s template' },
  templateFiles: { da: 'Skabelon til netværkskort', en: 'Network map template' },
  fileTooLarge: { da: 'Filen er større end 20 MB og blev ikke læst.', en: 'The file is larger than 20 MB and was not read.' },
  fileNotText: { da: 'Filen er ikke tekst i UTF-8 og blev ikke læst.', en: 'The file is not UTF-8 text and was not read.' },
} as const satisfies Record<string, Text>;
