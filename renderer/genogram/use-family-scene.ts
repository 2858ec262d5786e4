import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Case } from '../../shared/case/schema';
import { hangingUnder } from '../../shared/genogram/hanging';
import { type Layout, settledLayout } from '../../shared/genogram/layout';
import { withOffsets } from '../../shared/genogram/offsets';
import { type GenogramOptions, sceneOf } from '../../shared/genogram/scene';
import { movingParts } from '../../shared/genogram/tied';
import { badgesOf } from '../../shared/network/badges';
import type { Point, Primitive, Scene } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { useRemembered } from '../app/settings';
import { useDay } from '../editor/day';
import { knownOrders } from './known-orders';
import { useKept } from './use-kept';

/** The genogram as it is drawn now. */
export interface FamilyScene {
  readonly layout: Layout;
  readonly scene: Scene;
  /** Whom a drag of one person takes along. */
  readonly hanging: (id: string) => readonly string[];
  /** How persons look while a hand moves them. */
  readonly lifted: (ids: readonly string[], delta: Point) => readonly Primitive[];
}

/** Lays the family out when the family changes, and only draws it anew when the day, a move by hand or what is shown does. */
export function useFamilyScene(value: Case): FamilyScene {
  const { language } = useLanguage();
  // While a hand goes through time, the drawing follows as fast as it can be drawn.
  const day = useDeferredValue(useDay().day);
  const [showRelations] = useRemembered('showRelations', true);
  const [showHouseholds] = useRemembered('showHouseholds', true);
  const [includeNonKin] = useRemembered('showOthers', false);
  const [details] = useRemembered('showDetails', false);
  const [withBadges] = useRemembered('showBadges', false);
  const family = useKept(value, laidOut);
  const judged = useKept(value, judgedBy);
  const badges = useMemo(() => (withBadges ? badgesOf(judged) : undefined), [withBadges, judged]);
  const { offsets } = value.drawing ?? {};
  const settled = useMemo(
    () => settledLayout(family, { language, includeNonKin, details, known: knownOrders }),
    [family, language, includeNonKin, details],
  );
  const layout = useMemo(() => withOffsets(settled, offsets), [settled, offsets]);
  const options = useMemo<GenogramOptions>(
    () => ({ day, language, showRelations, showHouseholds, includeNonKin, details, badges, marks: true }),
    [day, language, showRelations, showHouseholds, includeNonKin, details, badges],
  );
  const scene = useMemo(() => sceneOf(layout, options), [layout, options]);
  const hanging = useCallback((id: string) => hangingUnder(layout, id), [layout]);
  const lifted = useCallback(
    (ids: readonly string[], [dx, dy]: Point) => {
      const moved = ids.map((id) => [id, { dx: (offsets?.[id]?.dx ?? 0) + dx, dy: (offsets?.[id]?.dy ?? 0) + dy }] as const);
      return movingParts(settled, { ...offsets, ...Object.fromEntries(moved) }, new Set(ids), options);
    },
    [settled, offsets, options],
  );
  return { layout, scene, hanging, lifted };
}

/** What the badges of involvement are made from. */
const judgedBy = ({ assessment }: Case): readonly unknown[] => [
  assessment?.personEntries,
  assessment?.refusals,
  assessment?.contraindications,
];

/** What a genogram is laid out from. Moves by hand are laid on afterwards. */
const laidOut = (value: Case): readonly unknown[] => [
  value.persons,
  value.couples,
  value.parentage,
  value.multipleBirths,
  value.households,
  value.emotional,
  value.drawing?.protectedAreas,
  value.safety,
  value.case.indexPersonIds,
];
