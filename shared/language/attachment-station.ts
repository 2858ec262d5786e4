import type { Text } from './text';

/** Words of the station Bilag around the preview. */
export const attachmentStationTexts = {
  title: { da: 'Bilag', en: 'Attachment' },
  recipient: { da: 'Udgave til', en: 'Edition for' },
  recipientHint: { da: 'Hver udgave rummer kun det, som modtageren må se.', en: 'Each edition holds only what its recipient may see.' },
  language: { da: 'Sprog', en: 'Language' },
  fullCpr: { da: 'Vis fuldt CPR-nummer', en: 'Show the whole CPR number' },
  fullCprHint: { da: 'Ellers står kun fødselsdatoen: 140516-••••.', en: 'Otherwise only the date of birth stands: 140516-••••.' },
  save: { da: 'Gem som PDF …', en: 'Save as PDF …' },
  saveAs: { da: 'Gem {mark} som PDF …', en: 'Save {mark} as PDF …' },
  print: { da: 'Udskriv …', en: 'Print …' },
  printed: { da: 'Sendt til printeren', en: 'Sent to the printer' },
  sections: { da: 'Afsnit', en: 'Sections' },
  sectionsHint: {
    da: 'Udelader du et afsnit, står det på første side, at bilaget er et uddrag.',
    en: 'If you leave out a section, the first page says that the attachment is an excerpt.',
  },
  all: { da: 'alle', en: 'all' },
  some: { da: '{count} udeladt', en: '{count} left out' },
  saved: { da: 'Gemte {file}', en: 'Saved {file}' },

  superseded: {
    da: 'Revisionen er låst og endelig. Den er erstattet af revision {by}, og det står på bilaget.',
    en: 'The revision is locked and final. It was replaced by revision {by}, and the attachment says so.',
  },
  draftMissing: {
    da: 'Bilaget er et udkast, indtil alle punkter under «Mangler» er besvaret.',
    en: 'The attachment is a draft until every point under “Missing” is answered.',
  },
  draftUnsigned: {
    da: 'Alt er besvaret. Bilaget bliver endeligt, når du har underskrevet og låst vurderingen under N.',
    en: 'Everything is answered. The attachment becomes final when you have signed and locked the assessment under N.',
  },
  preliminary: {
    da: 'Fristen er overskredet, og begrundelsen for den foreløbige vurdering er skrevet.',
    en: 'The deadline has passed, and the reason for the preliminary assessment is written.',
  },
  final: { da: 'Vurderingen er underskrevet og låst.', en: 'The assessment is signed and locked.' },

  preview: { da: 'Bilaget, side for side', en: 'The attachment, page by page' },
  page: { da: 'Side {number} af {count}', en: 'Page {number} of {count}' },
  making: { da: 'Laver bilaget …', en: 'Making the attachment …' },
  renewing: { da: 'Opdaterer …', en: 'Updating …' },
  cantMake: { da: 'Bilaget kunne ikke laves', en: 'The attachment could not be made' },
  cantMakeSafe: { da: 'Sagen er urørt.', en: 'The case is untouched.' },
  refusedTitle: { da: 'Den udgave kan ikke laves', en: 'That edition can’t be made' },
} as const satisfies Record<string, Text>;
