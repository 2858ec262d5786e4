import { useRef } from 'react';
import type { Case } from '../../shared/case/schema';

/** The case as it last changed in these parts: an answer in the panel doesn't lay the family out again. */
export function useKept(value: Case, partsOf: (value: Case) => readonly unknown[]): Case {
  const kept = useRef(value);
  const before = partsOf(kept.current);
  if (partsOf(value).some((part, index) => part !== before[index])) kept.current = value;
  return kept.current;
}
