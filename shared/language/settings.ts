import type { Text } from './text';

export const settingsTexts = {
  settings: { da: 'Indstillinger', en: 'Settings' },
  general: { da: 'Generelt', en: 'General' },
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
