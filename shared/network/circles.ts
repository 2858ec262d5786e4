import type { Case, CircleCode } from '../case/schema';
import { circleStatusWords, circleWords } from '../language/network';
import type { Language } from '../language/text';
import { circle, path } from '../scene/draw';
import type { Point, Primitive } from '../scene/scene';
import { hatchPath, middleOf, polar, type Wedge, wedgePath } from './polar';
import type { TemplateSector } from './template';

export type CircleStatus = keyof typeof circleStatusWords;

/** What became of a circle; one that nobody has answered is not examined. */
export const statusOf = ({ assessment }: Case, code: CircleCode): CircleStatus => assessment?.circles?.[code]?.status ?? 'NOT_YET';

export interface CircleState {
  readonly code: CircleCode;
  readonly status: CircleStatus;
}

export const statesOf = (value: Case, sector: TemplateSector): CircleState[] =>
  sector.circles.map((code) => ({ code, status: statusOf(value, code) }));

/** True when nothing of a sector has been examined: the whole sector is hatched. */
export const isUnexamined = (states: readonly CircleState[]): boolean =>
  states.length > 0 && states.every(({ status }) => status === 'NOT_YET');

export const circleSaid = ({ code, status }: CircleState, language: Language): string =>
  `${circleWords[code][language]}: ${circleStatusWords[status][language]}`;

/** The small mark that stands before a circle's words and in its part of the rim. */
export function statusMark(status: CircleStatus, [x, y]: Point): readonly Primitive[] {
  return marks[status](x, y);
}

const marks: Readonly<Record<CircleStatus, (x: number, y: number) => readonly Primitive[]>> = {
  FOUND: (x, y) => [circle(x, y, 4, { fill: 'accent' })],
  NONE: (x, y) => [circle(x, y, 4, { stroke: 'ink', fill: 'wash', width: 1.5 })],
  REFUSED: (x, y) => [path(`M${x - 5} ${y - 2}H${x + 5}V${y + 2}H${x - 5}Z`, { fill: 'warm' })],
  CONTRAINDICATED: (x, y) => [
    path(`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}`, { stroke: 'tense', width: 2.25 }),
  ],
  DESELECTED: (x, y) => [
    circle(x, y, 4.5, { stroke: 'muted', fill: 'wash', width: 1.5 }),
    path(`M${x - 3.2} ${y + 3.2}L${x + 3.2} ${y - 3.2}`, { stroke: 'muted', width: 1.5 }),
  ],
  NOT_YET: (x, y) => [
    path(`M${x - 5} ${y - 5}H${x + 5}V${y + 5}H${x - 5}Z`, { stroke: 'muted', fill: 'wash', width: 1 }),
    path(`M${x - 5} ${y + 1}L${x + 1} ${y - 5}M${x - 5} ${y + 5}L${x + 5} ${y - 5}M${x - 1} ${y + 5}L${x + 5} ${y - 1}`, {
      stroke: 'muted',
      width: 1,
    }),
  ],
};

/** The band at the rim of a sector: a part for each of its circles, filled by what became of it. */
export function rimParts(states: readonly CircleState[], { from, to, inner, outer }: Wedge): readonly Primitive[] {
  const share = (to - from) / states.length;
  return states.flatMap(({ status }, index) => {
    const part: Wedge = { from: from + share * index + 0.4, to: from + share * (index + 1) - 0.4, inner, outer };
    const band = path(wedgePath(part), { fill: status === 'FOUND' ? 'tint' : 'wash', stroke: 'faint', width: 1 });
    if (status === 'NOT_YET') return [band, path(hatchPath(part, 5), { stroke: 'muted', width: 1 })];
    return [band, ...statusMark(status, polar(middleOf(part), (inner + outer) / 2))];
  });
}
