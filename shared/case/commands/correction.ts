import { correctionTexts } from '../../language/corrections';
import { fill } from '../../language/text';
import type { Command } from '../change';
import type { Correction } from '../kept-schema';

/** Says that a locked revision was wrong about something that is right now. The old value is kept, and stays readable. */
export const markCorrection = (correction: Correction): Command => ({
  name: 'markCorrection',
  label: fill(correctionTexts.did, { field: correction.fieldDa }),
  change: (draft) => {
    draft.corrections = [...(draft.corrections ?? []), correction];
  },
});
