import type { Case } from '../../case/schema';
import { genogramScene } from '../../genogram/scene';
import { sectionHeading } from '../../language/attachment';
import { drawingText } from '../../language/attachment-drawings';
import { badgesOf } from '../../network/badges';
import type { Section } from '../blocks';
import type { Edition } from '../edition';
import { profiles, type Recipient } from '../recipients';

/** The family on a landscape page of its own, and what its symbols mean. */
export function genogramSection({ case: value, recipient, say, day, date, language }: Edition): Section | undefined {
  if (value.persons.length === 0) return undefined;
  const scene = genogramScene(value, { day, language, includeNonKin: !othersAreOnMaps(value), ...badgesFor(recipient, value) });
  return {
    id: 'genogram',
    heading: say(sectionHeading.genogram),
    opens: 'page',
    blocks: [
      {
        kind: 'figure',
        scene,
        caption: say(drawingText.genogramCaption, { date: date(day) }),
        pages: ['across'],
        ...(scene.legend.length > 0 ? { legend: { title: say(drawingText.legend), entries: scene.legend } } : {}),
      },
    ],
  };
}

/** Who refused or must not be contacted is told by a badge only to those who may read why. */
const badgesFor = ({ profile }: Recipient, value: Case) =>
  profiles[profile].withholds.includes('contraindications') ? {} : { badges: badgesOf(value) };

/** Friends, neighbours and professionals stand on the maps; only when one doesn't are they drawn beside the family. */
function othersAreOnMaps({ persons, networkMaps, emotional, couples, parentage }: Case): boolean {
  const onMaps = new Set((networkMaps ?? []).flatMap((map) => map.entries.map((entry) => entry.person)));
  const related = new Set((emotional ?? []).flatMap(({ from, to }) => [from, to]));
  const family = new Set([
    ...(couples ?? []).flatMap(({ a, b }) => [a, b]),
    ...(parentage ?? []).flatMap(({ child, parents }) => [child, ...parents]),
  ]);
  const others = persons.filter(({ id, nonKin, professional }) => (nonKin || professional) && !family.has(id));
  return others.every(({ id }) => onMaps.has(id) && !related.has(id));
}
