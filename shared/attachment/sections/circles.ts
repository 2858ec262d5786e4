import type { Circle } from '../../case/assessment-schema';
import type { CircleCode } from '../../case/schema';
import { type circleStatuses, circles } from '../../case/values';
import { attachmentText, sectionHeading } from '../../language/attachment';
import { circleText } from '../../language/attachment-network';
import { valueWords } from '../../language/values';
import { type Block, type Cell, cell, heading, labelled, type Section, type StatusShape, strong, table } from '../blocks';
import type { Edition } from '../edition';
import { refusalLabels } from './labels';

type CircleStatus = (typeof circleStatuses)[number];

const shapes: Readonly<Record<CircleStatus, StatusShape>> = {
  FOUND: 'done',
  NONE: 'done',
  DESELECTED: 'partly',
  NOT_YET: 'missing',
  REFUSED: 'refused',
  CONTRAINDICATED: 'forbidden',
};

/** The twelve circles, each with its result, what it rests on, and when it is looked at again. */
export function circlesSection(edition: Edition): Section {
  const { say, case: value } = edition;
  return {
    id: 'circles',
    heading: say(sectionHeading.circles),
    opens: 'flow',
    blocks: [
      ...table(
        say(sectionHeading.circles),
        [
          { head: say(circleText.circle), width: 18 },
          { head: say(circleText.result), width: 18 },
          { head: say(circleText.why), width: 29 },
          { head: say(circleText.sources), width: 12 },
          { head: say(circleText.date), width: 11.5 },
          { head: say(circleText.next), width: 11.5 },
        ],
        circles.map((code) => circleRow(edition, code, value.assessment?.circles?.[code])),
      ),
      ...extent(edition),
    ],
  };
}

/** What became of a circle: not yet examined when nobody has begun with it, nothing when it has a record that doesn't say. */
export const resultOf = (circle: Circle | undefined): CircleStatus | undefined => (circle ? (circle.status ?? undefined) : 'NOT_YET');

function circleRow(edition: Edition, code: CircleCode, circle: Circle | undefined): Cell[] {
  const { say, tableDate } = edition;
  const status = resultOf(circle);
  return [
    cell(strong(say(valueWords.circles[code]))),
    cell(status ? { text: say(valueWords.circleStatuses[status]), shape: shapes[status] } : say(attachmentText.unknown)),
    cell(
      ...(circle?.persons ?? []).map((id) => edition.name(id)),
      circle?.whyDa,
      circle?.reasonDa,
      ...refusalLabels(edition, circle),
      labelled(say(circleText.abroad), circle?.abroadDa),
      labelled(say(circleText.approvedBy), circle?.approvedBy),
    ),
    cell((circle?.sources ?? []).map((source) => say(valueWords.sourceKinds[source])).join(', ')),
    cell(tableDate(circle?.examinedOn), labelled(say(circleText.planned), tableDate(circle?.plannedOn))),
    cell(tableDate(circle?.nextReview)),
  ];
}

/** Whether each parent's own parents and siblings are in the genogram, or why not. */
function extent({ say, name, case: { assessment } }: Edition): Block[] {
  const rows = Object.entries(assessment?.genogramExtent ?? {}).map(
    ([parent, { grandparents, grandparentsReasonDa, siblings, siblingsReasonDa }]) => [
      cell(strong(name(parent))),
      cell(grandparents && say(grandparents === 'recorded' ? circleText.recorded : circleText.unknown_reason), grandparentsReasonDa),
      cell(siblings && say(circleText[siblings]), siblingsReasonDa),
    ],
  );
  if (rows.length === 0) return [];
  return [
    heading(say(circleText.extent)),
    ...table(
      say(circleText.extent),
      [
        { head: say(circleText.parent), width: 34 },
        { head: say(circleText.grandparents), width: 33 },
        { head: say(circleText.siblings), width: 33 },
      ],
      rows,
    ),
  ];
}
