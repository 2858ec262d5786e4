import type { Text } from './text';

export const settingsTexts = {
  settings: { da: 'Indstillinger', en: 'Settings' },
  part: { da: 'Indstillinger: {part}', en: 'Settings: {part}' },
  general: { da: 'Generelt', en: 'General' },
  snippets: { da: 'Tekststykker', en: 'Snippets' },
  office: { da: 'Kontoret', en: 'The office' },
  language: { da: 'Sprog', en: 'Language' },
  theme: { da: 'Udseende', en: 'Appearance' },
  system: { da: 'Som computeren', en: 'As the computer' },
  light: { da: 'Lyst', en: 'Light' },
  dark: { da: 'Mørkt', en: 'Dark' },
  themeNote: { da: 'Bilag og udskrifter er altid på lys baggrund.', en: 'Attachments and prints always have a light ground.' },
  about: { da: 'Om Kreds', en: 'About Kreds' },
  aboutBody: {
    da: 'Genogram, netværkskort og netværksvurdering til børne- og ungerådgivere. Sagerne ligger krypteret på denne computer, og programmet bruger ikke internettet.',
    en: 'Genograms, network maps and network assessment for child-welfare caseworkers. The cases are kept encrypted on this computer, and the program does not use the internet.',
  },
  keysBody: {
    da: 'Tryk {keys} for at finde alt, hvad du kan gøre, med taster.',
    en: 'Press {keys} to find everything you can do, with its keys.',
  },
} as const satisfies Record<string, Text>;

/** The caseworker's own texts, ready to be put into fields. */
export const snippetTexts = {
  what: {
    da: 'Tekster, du bruger igen og igen. I et langt felt i vurderingen sætter {keys} dem ind.',
    en: 'Texts that you use again and again. In a long field of the assessment, {keys} puts them in.',
  },
  add: { da: 'Nyt tekststykke', en: 'New snippet' },
  title: { da: 'Titel', en: 'Title' },
  text: { da: 'Tekst', en: 'Text' },
  example: {
    da: 'Fx: Forælderen er oplyst om formålet med netværksmødet og om, at oplysningerne indgår i sagen.',
    en: 'Such as: The parent was told the purpose of the network meeting, and that the information becomes part of the case.',
  },
  untitled: { da: 'Uden titel', en: 'Untitled' },
  remove: { da: 'Slet', en: 'Delete' },
  removeOne: { da: 'Slet tekststykket «{title}»', en: 'Delete the snippet “{title}”' },
  removed: { da: 'Slettede «{title}».', en: 'Deleted “{title}”.' },
  tooLong: { da: 'Højst {most} tegn.', en: '{most} characters at most.' },
} as const satisfies Record<string, Text>;
