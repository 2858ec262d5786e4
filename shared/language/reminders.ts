import type { Text } from './text';

/** What each kind of reminder is called, in the list and in a calendar. */
export const reminderKinds = {
  deadline: { da: 'Frist', en: 'Deadline' },
  preliminary: { da: 'Foreløbig vurdering', en: 'Preliminary assessment' },
  follow_up: { da: 'Opfølgning', en: 'Follow-up' },
  ask_again: { da: 'Spørges igen', en: 'Ask again' },
  next_review: { da: 'Næste gennemgang', en: 'Next review' },
  contraindication_review: { da: 'Genvurdering', en: 'Reassessment' },
  planned: { da: 'Planlagt undersøgelse', en: 'Planned examination' },
  agreement: { da: 'Aftale', en: 'Agreement' },
} as const satisfies Record<string, Text>;

/** What there is to do, in words. */
export const reminderTexts = {
  deadline: { da: 'Undersøgelsen skal være færdig', en: 'The examination must be done' },
  preliminary: {
    da: 'Den foreløbige vurdering er skrevet – gør undersøgelsen færdig',
    en: 'The preliminary assessment is written – finish the examination',
  },
  followUp: { da: 'Første opfølgning, senest 3 måneder efter start', en: 'First follow-up, at the latest 3 months after the start' },
  askAgain: { da: 'Spørg {who} igen', en: 'Ask {who} again' },
  askAgainAbout: { da: 'Spørg {who} igen: {about}', en: 'Ask {who} again: {about}' },
  network: { da: 'netværkspersonen', en: 'the network person' },
  professional: { da: 'fagpersonen', en: 'the professional' },
  someone: { da: 'den, der sagde nej', en: 'the one who said no' },
  circle: { da: '{circle}: er der stadig ingen?', en: '{circle}: is there still no one?' },
  statement: { da: 'Erklæringen om manglende netværk: gælder den stadig?', en: 'The statement of no network: does it still hold?' },
  contraindication: { da: 'Må ikke kontaktes: gælder det stadig?', en: 'Must not be contacted: does it still hold?' },
  contraindicationAbout: { da: 'Må ikke kontaktes: {about}', en: 'Must not be contacted: {about}' },
  planned: { da: 'Undersøg kredsen {circle}', en: 'Examine the circle {circle}' },
  agreementBy: { da: '{what} ({who})', en: '{what} ({who})' },
  agreementUntold: { da: 'En aftale uden ord', en: 'An agreement without words' },
} as const satisfies Record<string, Text>;

/** What a calendar says of a reminder: its kind and the number of the case, never who or why. */
export const calendarTexts = {
  summary: { da: 'Kreds: {kind} – sag {number}', en: 'Kreds: {kind} – case {number}' },
  summaryUnnumbered: { da: 'Kreds: {kind}', en: 'Kreds: {kind}' },
} as const satisfies Record<string, Text>;
