import type { Text } from './text';

/** Words of the window around the stations: rail, header, palette, first start, and what is said when something fails. */

export const stationTexts = {
  case: { da: 'Sag', en: 'Case' },
  family: { da: 'Familie', en: 'Family' },
  network: { da: 'Netværk', en: 'Network' },
  assessment: { da: 'Vurdering', en: 'Assessment' },
  attachment: { da: 'Bilag', en: 'Attachment' },
  history: { da: 'Historik', en: 'History' },
} as const satisfies Record<string, Text>;

export const appTexts = {
  stations: { da: 'Stationer', en: 'Stations' },
  allCases: { da: 'Alle sager', en: 'All cases' },
  toCases: { da: 'Tilbage til alle sager', en: 'Back to all cases' },
  caseNumbered: { da: 'Sag {number}', en: 'Case {number}' },
  caseWithoutNumber: { da: 'Sag uden nummer', en: 'Case without a number' },
  childAged: { da: '{name}, {age} år', en: '{name}, aged {age}' },
  childAboutAged: { da: '{name}, ca. {age} år', en: '{name}, aged about {age}' },

  example: { da: 'Eksempel', en: 'Example' },
  lockedCase: { da: 'Låst', en: 'Locked' },

  saved: { da: 'Gemt', en: 'Saved' },
  saving: { da: 'Gemmer …', en: 'Saving …' },
  notSaved: { da: 'Ikke gemt', en: 'Not saved' },
  saveAgain: { da: 'Prøv igen', en: 'Try again' },
  savesItself: { da: 'Alt gemmes af sig selv', en: 'Everything saves itself' },
  undo: { da: 'Fortryd', en: 'Undo' },
  redo: { da: 'Gentag', en: 'Redo' },

  sidePanel: { da: 'Sidepanel', en: 'Side panel' },
  otherRegion: { da: 'Mellem tegningen og sidepanelet', en: 'Between the drawing and the side panel' },
  hideSide: { da: 'Skjul sidepanelet', en: 'Hide the side panel' },
  showSide: { da: 'Vis sidepanelet', en: 'Show the side panel' },
  widenSide: { da: 'Lad sidepanelet fylde hele vinduet', en: 'Let the side panel fill the window' },
  narrowSide: { da: 'Gør sidepanelet smalt igen', en: 'Make the side panel narrow again' },
  sideWidth: { da: 'Sidepanelets bredde', en: 'Width of the side panel' },

  palette: { da: 'Find handling, person eller sag', en: 'Find an action, person or case' },
  palettePlaceholder: {
    da: 'Skriv, hvad du vil, et navn eller «mor Anna 1984»',
    en: 'Type what you want to do, a name or “mother Anna 1984”',
  },
  paletteNothing: { da: 'Intet passer til det, du skrev.', en: 'Nothing matches what you typed.' },
  paletteActions: { da: 'Handlinger', en: 'Actions' },
  palettePersons: { da: 'Personer i sagen', en: 'Persons in the case' },
  paletteCases: { da: 'Sager', en: 'Cases' },

  lock: { da: 'Lås Kreds', en: 'Lock Kreds' },
  openingCase: { da: 'Åbner sagen …', en: 'Opening the case …' },
  starting: { da: 'Starter …', en: 'Starting …' },
  tryAgain: { da: 'Prøv igen', en: 'Try again' },
  close: { da: 'Luk', en: 'Close' },

  brokenTitle: { da: 'Noget gik galt i denne del af vinduet', en: 'Something went wrong in this part of the window' },
  brokenBody: {
    da: 'Det, der står som gemt, er gemt. Prøv igen. Sker det samme, så gå tilbage til sagslisten og åbn sagen på ny.',
    en: 'What is shown as saved is saved. Try again. If it happens again, go back to the list of cases and open the case anew.',
  },
  cantStart: { da: 'Kreds kunne ikke starte', en: 'Kreds could not start' },

  unsavedTitle: { da: 'De sidste ændringer er ikke gemt', en: 'The last changes are not saved' },
  unsavedBody: {
    da: 'Bliver du her, er ændringerne her stadig, og du kan prøve at gemme igen. Går du videre, er de tabt.',
    en: 'If you stay, the changes are still here and you can try to save again. If you leave, they are lost.',
  },
  stay: { da: 'Bliv her', en: 'Stay here' },
  leaveAnyway: { da: 'Gå videre uden at gemme', en: 'Leave without saving' },
} as const satisfies Record<string, Text>;
