import type { RelationType } from '../../case/schema';
import { relationTypeWords as words } from '../../language/family-values';
import type { Text } from '../../language/text';
import { circle, label, linePath, path } from '../../scene/draw';
import type { Ink, Path, Point, Primitive } from '../../scene/scene';
import { beside, swinging, trackOf } from '../curve';

type Sign =
  | 'bars'
  | 'mended'
  | 'ring'
  | 'heart'
  | 'openHeart'
  | 'square'
  | 'drop'
  | 'cross'
  | '?'
  | '!'
  | '+'
  | '–'
  | '='
  | '±'
  | 'unlike'
  | '”'
  | '*';

/** How a relation is told apart from all others, in black and white too: its lines, its swing, what stands on it, its arrow. */
export interface RelationSymbol {
  readonly id: RelationType;
  readonly text: Text;
  readonly ink: Ink;
  /** Straight lines, by how far they lie from the middle. */
  readonly lines?: readonly number[];
  readonly dash?: readonly number[];
  readonly swing?: { readonly height: number; readonly step: number; readonly round?: boolean; readonly dash?: readonly number[] };
  readonly sign?: Sign;
  readonly arrow?: 'filled' | 'open';
}

const one = [0];
const two = [-1.75, 1.75];
const three = [-3.25, 0, 3.25];
const zigzag = { height: 5, step: 7 };
const sharp = { height: 7, step: 5 };
const low = { height: 2.5, step: 9 };
const wave = { height: 4, step: 12, round: true };
const dashed = [7, 6];
const dotted = [1, 6];

const entry = (id: RelationType, ink: Ink, look: Omit<RelationSymbol, 'id' | 'text' | 'ink'>): RelationSymbol => ({
  id,
  text: words[id],
  ink,
  ...look,
});

/** Every kind of relation between two persons. */
export const relationSymbols: Readonly<Record<RelationType, RelationSymbol>> = {
  plain: entry('plain', 'muted', { lines: one }),
  close: entry('close', 'warm', { lines: two }),
  very_close: entry('very_close', 'warm', { lines: three }),
  fused: entry('fused', 'warm', { lines: three, sign: '=' }),
  distant: entry('distant', 'cool', { lines: one, dash: dotted }),
  conflict: entry('conflict', 'tense', { swing: zigzag }),
  distant_conflict: entry('distant_conflict', 'tense', { lines: one, dash: dotted, swing: zigzag }),
  close_conflict: entry('close_conflict', 'tense', { lines: two, swing: zigzag }),
  fused_conflict: entry('fused_conflict', 'tense', { lines: three, swing: { height: 7, step: 7 } }),
  cut_off: entry('cut_off', 'cool', { lines: one, sign: 'bars' }),
  cut_off_repaired: entry('cut_off_repaired', 'cool', { lines: one, sign: 'mended' }),
  focused_on: entry('focused_on', 'muted', { lines: one, arrow: 'open' }),
  focused_on_negatively: entry('focused_on_negatively', 'tense', { lines: one, sign: '–', arrow: 'open' }),
  violence: entry('violence', 'tense', { swing: sharp, arrow: 'filled' }),
  close_violence: entry('close_violence', 'tense', { lines: two, swing: sharp, arrow: 'filled' }),
  distant_violence: entry('distant_violence', 'tense', { lines: one, dash: dotted, swing: sharp, arrow: 'filled' }),
  fused_violence: entry('fused_violence', 'tense', { lines: three, swing: sharp, arrow: 'filled' }),
  threat: entry('threat', 'tense', { swing: { ...zigzag, dash: [4, 4] }, arrow: 'filled' }),
  abuse: entry('abuse', 'tense', { swing: zigzag, sign: '?', arrow: 'filled' }),
  physical_abuse: entry('physical_abuse', 'tense', { swing: sharp, sign: 'cross', arrow: 'filled' }),
  emotional_abuse: entry('emotional_abuse', 'tense', { swing: zigzag, sign: '”', arrow: 'filled' }),
  sexual_abuse: entry('sexual_abuse', 'tense', { lines: one, swing: sharp, arrow: 'filled' }),
  neglect: entry('neglect', 'tense', { lines: one, dash: dashed, sign: 'ring', arrow: 'filled' }),
  caretaker: entry('caretaker', 'warm', { lines: one, sign: '+', arrow: 'open' }),
  spiritual: entry('spiritual', 'warm', { swing: wave }),
  ambivalent: entry('ambivalent', 'cool', { lines: one, dash: dashed, sign: '±' }),
  cooperative: entry('cooperative', 'warm', { lines: one, dash: [12, 5, 2, 5] }),
  controlling: entry('controlling', 'tense', { lines: one, sign: 'square', arrow: 'filled' }),
  manipulative: entry('manipulative', 'tense', { swing: wave, arrow: 'filled' }),
  jealous: entry('jealous', 'tense', { lines: one, dash: dotted, sign: 'openHeart' }),
  distrust: entry('distrust', 'cool', { lines: one, dash: dashed, sign: '?' }),
  fear_of: entry('fear_of', 'tense', { lines: one, dash: dotted, sign: '!', arrow: 'filled' }),
  grief: entry('grief', 'cool', { lines: one, sign: 'drop' }),
  indifferent: entry('indifferent', 'cool', { lines: one, sign: 'ring' }),
  never_met: entry('never_met', 'cool', { lines: one, dash: [1, 10], sign: 'cross' }),
  friendship: entry('friendship', 'warm', { lines: two, sign: 'ring' }),
  love: entry('love', 'warm', { lines: two, sign: 'heart' }),
  in_love: entry('in_love', 'warm', { lines: one, sign: 'heart' }),
  infatuated: entry('infatuated', 'warm', { lines: one, dash: dotted, sign: 'heart', arrow: 'open' }),
  admirer: entry('admirer', 'warm', { lines: one, sign: 'openHeart', arrow: 'open' }),
  hate: entry('hate', 'tense', { swing: sharp, sign: '–' }),
  hostile: entry('hostile', 'tense', { swing: sharp, sign: '!' }),
  discord: entry('discord', 'tense', { swing: low, sign: 'unlike' }),
  harmony: entry('harmony', 'warm', { lines: one, swing: wave }),
  other: entry('other', 'muted', { lines: one, dash: [3, 5], sign: '*' }),
};

/** Thinner than the lines of the family, which come first. */
const width = 1.5;
const widthOfSeveral = 1.1;
const arrowLength = 9;

/** The arrow of a relation: its own, or an open one when the case says that it goes one way. */
export const arrowOf = (symbol: RelationSymbol, directed: boolean | null = false): 'filled' | 'open' | undefined =>
  symbol.arrow ?? (directed ? 'open' : undefined);

/** A relation along its way, from the one who has it to the one it is about; its sign stands at `signShare` of the way. */
export function drawRelation(
  symbol: RelationSymbol,
  points: readonly Point[],
  directed: boolean | null = false,
  signShare = 0.5,
): Primitive[] {
  const arrow = arrowOf(symbol, directed);
  const way = arrow ? shortened(points, arrowLength - 3) : points;
  const style = { stroke: symbol.ink, width } as const;
  const parts: Primitive[] = [];
  const lines = symbol.lines ?? [];
  const thin = lines.length > 1 ? widthOfSeveral : width;
  for (const by of lines) {
    const line = linePath(by === 0 ? way : beside(way, by));
    parts.push(path(line, { ...style, width: thin, ...(symbol.dash ? { dash: symbol.dash } : {}) }));
  }
  if (symbol.swing) {
    const { height, step, round = false, dash } = symbol.swing;
    parts.push(
      path(swinging(way, height, step, round), { ...style, width: lines.length > 0 ? widthOfSeveral : width, ...(dash ? { dash } : {}) }),
    );
  }
  if (arrow) parts.push(arrowHead(points, arrow, symbol.ink));
  if (symbol.sign) parts.push(...signAt(symbol.sign, way, signShare, symbol.ink));
  return parts;
}

function shortened(points: readonly Point[], by: number): Point[] {
  const { length, at } = trackOf(points);
  return [...points.slice(0, -1), at(Math.max(0, length - by)).point];
}

function arrowHead(points: readonly Point[], kind: 'filled' | 'open', ink: Ink): Path {
  const tip = points.at(-1) ?? [0, 0];
  const { length, at } = trackOf(points);
  const back = at(Math.max(0, length - arrowLength)).point;
  const angle = Math.atan2(tip[1] - back[1], tip[0] - back[0]);
  const wing = (side: number): Point => [
    tip[0] - arrowLength * Math.cos(angle + side * 0.45),
    tip[1] - arrowLength * Math.sin(angle + side * 0.45),
  ];
  const d = linePath([wing(1), tip, wing(-1)]);
  return kind === 'filled' ? path(`${d}Z`, { stroke: ink, fill: ink, width: 1 }) : path(d, { stroke: ink, width });
}

/** What stands on the middle of the line, on a plate of paper so that it can be read. */
function signAt(sign: Sign, way: readonly Point[], share: number, ink: Ink): Primitive[] {
  const track = trackOf(way);
  const { point, angle } = track.at(track.length * share);
  const [x, y] = point;
  const plate = circle(x, y, 8, { fill: 'paper' });
  const stroke = { stroke: ink, width } as const;
  const across = (shift: number, reach: number) => {
    const [cx, cy] = [x + Math.cos(angle) * shift, y + Math.sin(angle) * shift];
    return linePath([
      [cx + Math.sin(angle) * reach, cy - Math.cos(angle) * reach],
      [cx - Math.sin(angle) * reach, cy + Math.cos(angle) * reach],
    ]);
  };
  switch (sign) {
    case 'bars':
      return [circle(x, y, 4, { fill: 'paper' }), path(across(-4, 7), stroke), path(across(4, 7), stroke)];
    case 'mended':
      return [plate, circle(x, y, 4, stroke), path(across(-7, 7), stroke), path(across(7, 7), stroke)];
    case 'ring':
      return [circle(x, y, 5, { ...stroke, fill: 'paper' })];
    case 'square':
      return [path(`M${x - 5} ${y - 5}H${x + 5}V${y + 5}H${x - 5}Z`, { ...stroke, fill: ink })];
    case 'cross':
      return [plate, path(`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}`, stroke)];
    case 'unlike':
      return [plate, path(`M${x - 5} ${y - 2}H${x + 5}M${x - 5} ${y + 2}H${x + 5}M${x - 3} ${y + 5}L${x + 3} ${y - 5}`, stroke)];
    case 'drop':
      return [
        plate,
        path(`M${x} ${y - 7}C${x + 7} ${y + 1} ${x + 4} ${y + 7} ${x} ${y + 7}C${x - 4} ${y + 7} ${x - 7} ${y + 1} ${x} ${y - 7}Z`, {
          ...stroke,
          fill: ink,
        }),
      ];
    case 'heart':
    case 'openHeart':
      return [
        plate,
        path(`M${x} ${y + 6}C${x - 11} ${y - 2} ${x - 5} ${y - 9} ${x} ${y - 3}C${x + 5} ${y - 9} ${x + 11} ${y - 2} ${x} ${y + 6}Z`, {
          stroke: ink,
          width: 1.5,
          fill: sign === 'heart' ? ink : 'paper',
        }),
      ];
    default:
      return [plate, label(x, y + 4.5, sign, 14, { align: 'middle', weight: 'semibold', ink })];
  }
}
