import { genogramScene } from '../../genogram/scene';
import { drawingText, sectionHeading } from '../../language/attachment';
import { heading, type Section } from '../blocks';
import type { Edition } from '../edition';

/** The family on a landscape page of its own, and what its symbols mean. */
export function genogramSection({ case: value, say, day, date, language }: Edition): Section | undefined {
  if (value.persons.length === 0) return undefined;
  const scene = genogramScene(value, { day, language });
  return {
    id: 'genogram',
    heading: say(sectionHeading.genogram),
    opens: 'landscape',
    blocks: [
      { kind: 'figure', scene, caption: say(drawingText.genogramCaption, { date: date(day) }) },
      ...(scene.legend.length > 0 ? [heading(say(drawingText.legend)), { kind: 'legend', entries: scene.legend } as const] : []),
    ],
  };
}
