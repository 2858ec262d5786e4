import type { Text } from './text';

/** What was told otherwise in the revision that was locked, and whether it was an error there. */
export const correctionTexts = {
  did: { da: 'Markerede en rettelse: {field}', en: 'Marked a correction: {field}' },
  was: { da: 'I revision {revision}: {old}', en: 'In revision {revision}: {old}' },
  wasEmpty: { da: 'Ikke besvaret i revision {revision}', en: 'Not answered in revision {revision}' },
  wasError: { da: 'Det var en fejl', en: 'It was an error' },
  wasErrorAbout: { da: 'Det var en fejl: {field}', en: 'It was an error: {field}' },
  why: { da: 'Hvad var forkert?', en: 'What was wrong?' },
  mark: { da: 'Markér som rettelse', en: 'Mark as a correction' },
  corrected: { da: 'Rettet {date} af {by}: {reason}', en: 'Corrected {date} by {by}: {reason}' },
  stood: { da: 'Der stod: {old}', en: 'It said: {old}' },
  stoodEmpty: { da: 'Der stod ikke noget.', en: 'It said nothing.' },
  now: { da: 'Rettet til: {new}', en: 'Corrected to: {new}' },
} as const satisfies Record<string, Text>;
