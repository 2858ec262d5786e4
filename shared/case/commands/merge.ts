import { done } from '../../language/case';
import { fill } from '../../language/text';
import type { Command } from '../change';
import { nameIn } from '../find';
import { joinPersons } from '../merge/join';
import { mergeRefusal } from '../merge/refusal';
import { Refusal } from '../refusal';
import type { Case } from '../schema';

/** Two entries that turn out to be one person: the one stays, with all that is known of the other. `mergePreview` says before what joins. */
export const mergePersons = (value: Case, keep: string, gone: string): Command => ({
  name: 'mergePersons',
  label: fill(done.merge, { name: nameIn(value, keep), other: nameIn(value, gone) }),
  change: (draft) => {
    const refusal = mergeRefusal(draft, keep, gone);
    if (refusal) throw new Refusal(refusal);
    joinPersons(draft, keep, gone);
  },
});
