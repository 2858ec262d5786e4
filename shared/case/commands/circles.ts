import { done } from '../../language/case';
import { fill } from '../../language/text';
import type { Circle } from '../assessment-schema';
import type { Command } from '../change';
import type { CircleCode } from '../schema';

/** The same answers about several circles at once; what else was answered about each of them stays. */
export const answerCircles = (codes: readonly CircleCode[], answers: Partial<Circle>): Command => ({
  name: 'answerCircles',
  label: fill(codes.length === 1 ? done.circle : done.circles, { count: codes.length }),
  change: (draft) => {
    draft.assessment ??= {};
    draft.assessment.circles ??= {};
    for (const code of codes) draft.assessment.circles[code] = { ...draft.assessment.circles[code], ...answers };
  },
});
