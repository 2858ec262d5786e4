import type { MapTemplate } from '../../case/schema';

/** The network map of the Nordic countries: leisure and neighbours are among the friends and others. */
export const nordicFive: MapTemplate = {
  id: 'nordic-five',
  titleDa: 'Nordisk, fem sektorer',
  titleEn: 'Nordic, five sectors',
  sectors: [
    { id: 'FAMILY', titleDa: 'Familie', titleEn: 'Family', circles: ['SIBLINGS', 'PARTNERS_STEP'] },
    { id: 'KIN', titleDa: 'Slægt', titleEn: 'Relatives', circles: ['MOTHER_SIDE', 'FATHER_SIDE', 'CARERS'] },
    {
      id: 'FRIENDS',
      titleDa: 'Venner, naboer og fritid',
      titleEn: 'Friends, neighbours and leisure',
      circles: ['FRIENDS_CHILD', 'FRIENDS_PARENTS', 'NEIGHBOURS', 'LEISURE', 'FAITH_CULTURE'],
    },
    { id: 'SCHOOL_WORK', titleDa: 'Skole og arbejde', titleEn: 'School and work', circles: ['SCHOOL_DAYCARE', 'WORK'] },
    { id: 'PROFESSIONAL', titleDa: 'Professionelle', titleEn: 'Professionals' },
  ],
  rings: [
    { titleDa: 'Helt tæt', titleEn: 'Very close' },
    { titleDa: 'Tæt', titleEn: 'Close' },
    { titleDa: 'Kender', titleEn: 'Knows' },
    { titleDa: 'På afstand', titleEn: 'At a distance' },
  ],
};
