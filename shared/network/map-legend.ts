import type { Case } from '../case/schema';
import { badgeWords, circleStatusWords } from '../language/network';
import type { Language } from '../language/text';
import type { LegendEntry, Point } from '../scene/scene';
import { type Badge, badgeParts, badges } from './badges';
import { type CircleStatus, statesOf, statusMark } from './circles';
import type { MapLayout } from './layout';

const statuses = Object.keys(circleStatusWords) as readonly CircleStatus[];

/** What the badges of persons and the marks of circles mean; only those that are on this map. */
export function markLegend(value: Case, layout: MapLayout, found: ReadonlyMap<string, Badge>, language: Language): LegendEntry[] {
  const shown = new Set([...layout.placed, ...layout.inTray].map(({ member }) => found.get(member.person.id)));
  const used = new Set(layout.sectors.flatMap((sector) => statesOf(value, sector).map(({ status }) => status)));
  const middle: Point = [0, 0];
  return [
    ...badges
      .filter((badge) => shown.has(badge))
      .map((badge) => ({ id: `badge:${badge}`, text: badgeWords[badge][language], sample: badgeParts(badge, middle) })),
    ...statuses
      .filter((status) => status !== 'FOUND' && used.has(status))
      .map((status) => ({ id: `circle:${status}`, text: circleLegend(status, language), sample: statusMark(status, middle) })),
  ];
}

function circleLegend(status: CircleStatus, language: Language): string {
  const text = circleStatusWords[status][language];
  return (language === 'da' ? 'Kreds: ' : 'Circle: ') + text;
}
