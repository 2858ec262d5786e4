import { applyPatches, type Patch } from 'immer';
import '../case/change';
import { personOf } from '../case/find';
import type { Case, Person } from '../case/schema';
import { erasingTexts } from '../language/erasing';
import type { Text } from '../language/text';

/** An edit of the journal as far as erasing looks into it; `inverse` is null where it was erased before. */
export interface PastEdit {
  readonly label: Text;
  readonly inverse: readonly unknown[] | null;
}

/** A person as they are and as they once were, with others of the case who are still there. */
export interface Past {
  readonly person: readonly Person[];
  /** How many of the newest edits could be followed back; what is older can't be told apart any more. */
  readonly followed: number;
}

/** Follows the edits of a case back, the newest first, to find all that a person was ever called. */
export function pastOf(value: Case, edits: readonly PastEdit[], id: string): Past {
  const states = [value, ...(value.lockedRevisions ?? []).map(({ content }) => content as Case)];
  let state = value;
  let followed = 0;
  for (const { inverse } of edits) {
    if (!inverse) break;
    try {
      state = applyPatches(state, inverse as Patch[]);
    } catch {
      break;
    }
    states.push(state);
    followed += 1;
  }
  return { person: states.flatMap((each) => (Array.isArray(each.persons) ? (personOf(each, id) ?? []) : [])), followed };
}

/** What an edit is called once a person is erased: what named them, or may have, says only that something was erased. */
export function labelAfter(label: Text, pattern: RegExp | undefined, isFollowed: boolean): Text {
  const names = pattern !== undefined && [label.da, label.en].some((text) => text.search(pattern) >= 0);
  return names || !isFollowed ? erasingTexts.erasedEdit : label;
}
