import { useRef } from 'react';
import type { Case } from '../../shared/case/schema';

/** What a genogram is drawn from. */
const partsOf = (value: Case): readonly unknown[] => [
  value.persons,
  value.couples,
  value.parentage,
  value.multipleBirths,
  value.households,
  value.emotional,
  value.drawing,
  value.safety,
  value.case.indexPersonIds,
];

/** The case as it last changed in what the genogram shows: an answer in the panel doesn't lay it out again. */
export function useFamilyPart(value: Case): Case {
  const kept = useRef(value);
  const before = partsOf(kept.current);
  if (partsOf(value).some((part, index) => part !== before[index])) kept.current = value;
  return kept.current;
}
