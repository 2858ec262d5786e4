import type { MapTemplate } from '../../case/schema';

/** The circles of Signs of Safety: how much each knows of why the family is worried about. Who could move inwards? */
export const safetyCircles: MapTemplate = {
  id: 'safety-circles',
  titleDa: 'Sikkerhedscirkler (Signs of Safety)',
  titleEn: 'Safety circles (Signs of Safety)',
  sectors: [{ id: 'NETWORK', titleDa: 'Hvem kunne rykke indad?', titleEn: 'Who could move inwards?' }],
  rings: [
    { titleDa: 'Ved det hele', titleEn: 'Knows all' },
    { titleDa: 'Ved noget', titleEn: 'Knows some' },
    { titleDa: 'Ved ingenting', titleEn: 'Knows nothing' },
  ],
};
