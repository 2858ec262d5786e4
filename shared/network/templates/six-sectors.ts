import type { MapTemplate } from '../../case/schema';

/** The template that a map has unless it says otherwise. */
export const sixSectors: MapTemplate = {
  id: 'six-sectors',
  titleDa: 'Seks sektorer',
  titleEn: 'Six sectors',
  sectors: [
    { id: 'FAMILY', titleDa: 'Familie og husstand', titleEn: 'Family and household', circles: ['SIBLINGS', 'PARTNERS_STEP'] },
    { id: 'KIN', titleDa: 'Slægt', titleEn: 'Relatives', circles: ['MOTHER_SIDE', 'FATHER_SIDE', 'CARERS'] },
    {
      id: 'FRIENDS',
      titleDa: 'Venner og naboer',
      titleEn: 'Friends and neighbours',
      circles: ['FRIENDS_CHILD', 'FRIENDS_PARENTS', 'NEIGHBOURS'],
    },
    {
      id: 'SCHOOL_WORK',
      titleDa: 'Skole/dagtilbud og arbejde',
      titleEn: 'School, day-care and work',
      circles: ['SCHOOL_DAYCARE', 'WORK'],
    },
    {
      id: 'LEISURE',
      titleDa: 'Fritid, forening og tro',
      titleEn: 'Leisure, associations and faith',
      circles: ['LEISURE', 'FAITH_CULTURE'],
    },
    { id: 'PROFESSIONAL', titleDa: 'Professionelle', titleEn: 'Professionals' },
  ],
  rings: [
    { titleDa: 'Helt tæt', titleEn: 'Very close' },
    { titleDa: 'Tæt', titleEn: 'Close' },
    { titleDa: 'Kender', titleEn: 'Knows' },
    { titleDa: 'På afstand', titleEn: 'At a distance' },
  ],
};
