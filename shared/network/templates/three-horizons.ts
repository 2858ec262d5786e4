import type { MapTemplate } from '../../case/schema';

export const threeHorizons: MapTemplate = {
  id: 'three-horizons',
  titleDa: 'Fire sektorer og tre horisonter',
  titleEn: 'Four sectors and three horizons',
  sectors: [
    {
      id: 'FAMILY',
      titleDa: 'Familie og slægt',
      titleEn: 'Family and relatives',
      circles: ['SIBLINGS', 'PARTNERS_STEP', 'MOTHER_SIDE', 'FATHER_SIDE', 'CARERS'],
    },
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
    { titleDa: 'Inderste horisont', titleEn: 'Inner horizon' },
    { titleDa: 'Mellemste horisont', titleEn: 'Middle horizon' },
    { titleDa: 'Yderste horisont', titleEn: 'Outer horizon' },
  ],
};
