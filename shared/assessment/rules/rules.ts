import { childViewRules } from './child-view';
import { circleRules } from './circles';
import { conclusionRules } from './conclusion';
import { headerRules, safetyRules } from './header';
import { involvementRules } from './involvement';
import { noNetworkRules } from './no-network';
import { parentRules } from './parents';
import { personRules } from './persons';
import { professionalRules } from './professionals';
import type { Rule } from './rule';

/** Every rule of the assessment. Findings are listed in this order. */
export const rules: readonly Rule[] = [
  ...headerRules,
  ...safetyRules,
  ...childViewRules,
  ...circleRules,
  ...personRules,
  ...involvementRules,
  ...noNetworkRules,
  ...professionalRules,
  ...parentRules,
  ...conclusionRules,
];
