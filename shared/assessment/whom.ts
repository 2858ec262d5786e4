import { fullName, indexChildOf, personOf } from '../case/find';
import type { Case } from '../case/schema';
import { familyOf } from '../kinship/family';
import { kinshipWord } from '../kinship/kinship';
import type { Language } from '../language/text';

/** What someone is in the case: "Klasselærer, Bakkeskolen", "Nabo", "mormor"; empty for the child itself, and where nothing tells. */
export function roleOf(value: Case, id: string, language: Language): string {
  const person = personOf(value, id);
  const child = indexChildOf(value);
  const told = person?.professional || person?.nonKin;
  if (told || !child || child.id === id) return told ?? '';
  return kinshipWord(familyOf(value), child.id, id)[language];
}

/** "Lis Nørholm (mormor)": a person as one names them to somebody who doesn't see the drawing. */
export function nameWithRole(value: Case, id: string, language: Language): string {
  const role = roleOf(value, id, language);
  const name = fullName(personOf(value, id), language);
  return role ? `${name} (${role})` : name;
}
