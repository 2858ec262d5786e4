import type { PointerEvent } from 'react';
import type { MapTemplate } from '../../shared/case/schema';
import { type Board, inCellOf, type Spot } from '../../shared/network/board';
import { polar, wedgePath } from '../../shared/network/polar';
import { ringTitle, titleOf } from '../../shared/network/templates/templates';
import type { Point } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';

interface BoardGroundProps {
  readonly plan: Board;
  readonly radius: number;
  readonly template: MapTemplate;
  /** The cell into which somebody would be dropped. */
  readonly aim: Spot | undefined;
  readonly naming: Spot | undefined;
  readonly size: readonly [number, number];
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** Rings, sectors and their names; the names of the sectors run along the edge. */
export function BoardGround({ plan, radius, template, aim, naming, size: [width, height], onPointerDown, onPointerUp }: BoardGroundProps) {
  const { t } = useLanguage();
  const borders =
    plan.sectors.length > 1 ? plan.sectors.map(({ from }) => [polar(from, plan.radii[0] ?? 0), polar(from, radius)] as const) : [];
  // Along the border that lies nearest to the left: fewest stand there.
  const side =
    plan.sectors.length > 1
      ? nearestTo(
          180,
          plan.sectors.map(({ from }) => from),
        )
      : 180;
  const aimed = aim && plan.sectors.find(({ id }) => id === aim.sector);
  const spot = naming && inCellOf(plan, naming);
  return (
    <svg
      className="board-ground"
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
    >
      {plan.radii.toReversed().map((ring, index) => (
        <circle key={ring} r={ring} className="board-ring" data-shade={index % 2 === 0 || undefined} />
      ))}
      {aim && aimed && (
        <path
          className="board-aim"
          d={wedgePath({
            from: aimed.from,
            to: Math.min(aimed.to, aimed.from + 359.99),
            inner: plan.radii[aim.ring - 1] ?? 0,
            outer: plan.radii[aim.ring] ?? 0,
          })}
        />
      )}
      {borders.map(([[x1, y1], [x2, y2]]) => (
        <line key={`${x2} ${y2}`} className="board-border" x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
      {plan.rings.map((ring) => (
        <RingTitle
          key={ring}
          at={polar(side, ((plan.radii[ring - 1] ?? 0) + (plan.radii[ring] ?? 0)) / 2)}
          text={t(ringTitle(template, ring))}
        />
      ))}
      {plan.sectors.map(({ id, from, to }, index) => {
        const sector = template.sectors[index];
        return (
          <g key={id}>
            <path id={`edge-${index}`} d={edgePath(from, to, radius)} fill="none" />
            <text className="board-sector-title">
              <textPath href={`#edge-${index}`} startOffset="50%" textAnchor="middle">
                {sector && t(titleOf(sector))}
              </textPath>
            </text>
          </g>
        );
      })}
      {spot && <circle className="board-naming" cx={spot[0]} cy={spot[1]} r={26} />}
    </svg>
  );
}

const RingTitle = ({ at: [x, y], text }: { at: Point; text: string }) => (
  <text className="board-ring-title" x={x} y={y + 4} textAnchor="middle">
    {text}
  </text>
);

const nearestTo = (wanted: number, angles: readonly number[]): number => {
  const off = (angle: number) => Math.abs(((angle - wanted + 540) % 360) - 180);
  return angles.reduce((best, angle) => (off(angle) < off(best) ? angle : best), angles[0] ?? wanted);
};

/** The way along which a sector's name runs: clockwise over the map, the other way under it, so that it is never upside down. */
function edgePath(from: number, to: number, radius: number): string {
  const middle = (from + to) / 2;
  const below = Math.sin((middle * Math.PI) / 180) > 0.3;
  const [first, last] = [Math.max(from, middle - 89), Math.min(to, middle + 89)];
  const at = radius + (below ? 22 : 10);
  const [[x1, y1], [x2, y2]] = below ? [polar(last, at), polar(first, at)] : [polar(first, at), polar(last, at)];
  return `M${x1} ${y1}A${at} ${at} 0 0 ${below ? 0 : 1} ${x2} ${y2}`;
}
