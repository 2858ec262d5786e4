import { sectionHeading } from '../../language/attachment';
import { parentText } from '../../language/attachment-network';
import { facts, heading, type Section } from '../blocks';
import type { Edition } from '../edition';

/** What each parent can, and has changed, held against what the child needs. */
export function parentsSection({ say, name, none, case: value }: Edition): Section {
  const entries = value.assessment?.parentResources ?? [];
  return {
    id: 'parents',
    heading: say(sectionHeading.parents),
    opens: 'flow',
    blocks: [
      ...(entries.length === 0 ? [none('parents', parentText.none)] : []),
      ...entries.flatMap((entry) => [
        heading(name(entry.parent)),
        ...facts([
          [say(parentText.resources), entry.resourcesDa],
          [say(parentText.difficulties), entry.difficultiesDa],
          [say(parentText.change), entry.changeCapacityDa],
          [say(parentText.need), entry.childNeed],
          [say(parentText.held), entry.heldAgainstNeedDa],
          [say(parentText.own), entry.ownViewDa],
          [say(parentText.notAssessed), entry.notAssessedReasonDa],
        ]),
      ]),
    ],
  };
}
