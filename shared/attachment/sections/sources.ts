import { circles } from '../../case/values';
import { sectionHeading } from '../../language/attachment';
import { closingText } from '../../language/attachment-closing';
import { drawingText } from '../../language/attachment-drawings';
import { valueWords } from '../../language/values';
import { facts, paragraph, type Section } from '../blocks';
import type { Edition } from '../edition';

/** What all of it rests on: talks, maps, what was obtained, and how it was gone about. */
export function sourcesSection({ say, date, tableDate, name, case: value }: Edition): Section {
  const { assessment } = value;
  const talks = (assessment?.childView?.talks ?? []).map((talk) => [date(talk.date), talk.place].filter(Boolean).join(', '));
  const maps = (value.networkMaps ?? []).map((map) =>
    [say(drawingText.mapTitles[map.perspective]), tableDate(map.drawnOn)].filter(Boolean).join(' '),
  );
  const bodies = (assessment?.professional ?? [])
    .filter((entry) => entry.status === 'obtained')
    .map((entry) =>
      [entry.organisation || name(entry.person) || say(valueWords.professionalKinds[entry.kind]), tableDate(entry.on)]
        .filter(Boolean)
        .join(' '),
    );
  const sources = [...new Set(circles.flatMap((code) => assessment?.circles?.[code]?.sources ?? []))];
  return {
    id: 'sources',
    heading: say(sectionHeading.sources),
    opens: 'flow',
    blocks: [
      paragraph(say(closingText.methodText)),
      ...facts([
        [say(closingText.knowledge), assessment?.conclusion?.knowledgeSourcesDa],
        [say(closingText.talks), talks],
        [say(closingText.mapsDrawn), maps.join(', ')],
        [say(closingText.bodies), bodies.join(', ')],
        [say(closingText.circleSources), sources.map((source) => say(valueWords.sourceKinds[source])).join(', ')],
      ]),
    ],
  };
}
