import type { Text } from './text';

export const historyTexts = {
  title: { da: 'Historik', en: 'History' },
  about: {
    da: 'Alt, hvad der er ændret i sagen, nyeste øverst. Historikken kan ikke rettes.',
    en: 'Everything that was changed in the case, newest first. The history can’t be edited.',
  },
  loading: { da: 'Henter historikken …', en: 'Fetching the history …' },
  emptyTitle: { da: 'Intet er ændret endnu', en: 'Nothing has been changed yet' },
  emptyBody: {
    da: 'Her ser du, hvem der ændrede hvad og hvornår, så snart du retter noget i sagen.',
    en: 'Here you see who changed what and when, as soon as you change something in the case.',
  },
  cantShow: { da: 'Historikken kunne ikke vises', en: 'The history could not be shown' },
  more: { da: 'Vis ældre ændringer', en: 'Show older changes' },
  today: { da: 'I dag', en: 'Today' },
  yesterday: { da: 'I går', en: 'Yesterday' },
} as const satisfies Record<string, Text>;
