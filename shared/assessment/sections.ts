import type { Section } from './field';
import { attemptsSection } from './sections/attempts';
import { caseSection, safetySection } from './sections/case-and-safety';
import { childViewSection } from './sections/child-view';
import { circlesSection } from './sections/circles';
import { conclusionSection, signOffSection, sparringSection } from './sections/conclusion';
import { noNetworkSection } from './sections/no-network';
import { personsSection } from './sections/persons';
import { parentsSection, professionalsSection } from './sections/professionals';
import { contraindicationsSection, refusalsSection } from './sections/refusals';

/** The assessment's sections A to N, as the panel shows them. */
export const sections: readonly Section[] = [
  caseSection,
  safetySection,
  childViewSection,
  circlesSection,
  personsSection,
  noNetworkSection,
  refusalsSection,
  contraindicationsSection,
  attemptsSection,
  professionalsSection,
  parentsSection,
  sparringSection,
  conclusionSection,
  signOffSection,
];
