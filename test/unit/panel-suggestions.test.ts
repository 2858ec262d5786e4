import { describe, expect, it } from 'vitest';
import type { Field } from '../../shared/assessment/field';
import { knownOf } from '../../shared/assessment/known';
import { anchorOf, casePlace, contextAt, itemsOf, type Place, recordPlace, shownFields, viewOf } from '../../shared/assessment/place';
import { sections } from '../../shared/assessment/sections';
import type { Assessment } from '../../shared/case/assessment-schema';
import type { Case } from '../../shared/case/schema';
import { divorcedFamily } from '../../shared/examples/divorced-family';

type Filled = { [Key in keyof Assessment]-?: NonNullable<Assessment[Key]> };

/** What the panel offers at each field, by its anchor. */
function offeredIn(value: Case): Record<string, unknown> {
  const view = viewOf(value, '2026-11-20');
  const within = (fields: readonly Field[], place: Place): [string, unknown][] =>
    shownFields(view, place, fields).flatMap((field) =>
      field.type === 'records'
        ? itemsOf(view, place, field).flatMap((item) => within(field.fields, recordPlace(place, field, item)))
        : [[anchorOf(place, field), field.suggestion?.(contextAt(view, place))]],
    );
  return Object.fromEntries(sections.flatMap(({ fields }) => within(fields, casePlace(value))));
}

function offered(change: (assessment: Filled, value: Case) => void, anchor: string): unknown {
  const value = structuredClone(divorcedFamily);
  change(value.assessment as Filled, value);
  return offeredIn(value)[anchor];
}

describe('What is told already is offered, not asked again', () => {
  it('the child’s wish, from the talks to the person and back', () => {
    const wish = 'assessment/personEntries/P5/childWish';
    expect(offered(({ childView }) => Object.assign(childView, { childWantsInvolved: ['P5'] }), wish)).toBe('yes');
    expect(offered(({ childView }) => Object.assign(childView, { childWantsInvolved: [], childDoesNotWant: ['P5'] }), wish)).toBe('no');
    const unwanted = offered(({ personEntries }) => {
      for (const entry of personEntries) entry.childWish = entry.person === 'P7' ? 'no' : 'yes';
    }, 'assessment/childView/childDoesNotWant');
    expect(unwanted).toEqual(['P7']);
  });

  it('the help that somebody gives by the ties of the maps, whichever way they are drawn', () => {
    const drawn = (from: string, to: string, direction: 'given' | 'received' | 'mutual') =>
      offered((_, value) => {
        for (const map of value.networkMaps ?? []) map.ties = [];
        const [map] = value.networkMaps ?? [];
        if (map) map.ties = [{ from, to, supports: [{ kind: 'transport', direction }] }];
      }, 'assessment/personEntries/P5/supportKinds');
    expect([drawn('P5', 'P1', 'given'), drawn('P1', 'P5', 'received'), drawn('P1', 'P5', 'mutual')]).toEqual(Array(3).fill(['transport']));
    expect([drawn('P5', 'P1', 'received'), drawn('P1', 'P5', 'given'), drawn('P7', 'P1', 'given')]).toEqual(Array(3).fill([]));
  });

  it('whom the drawing and the entries put in a circle, the entries first', () => {
    const found = (circle: 'NEIGHBOURS' | 'FRIENDS_CHILD') =>
      offered(({ personEntries, circles }) => {
        circles.NEIGHBOURS = { status: 'FOUND' };
        for (const entry of personEntries) if (entry.person === 'P16') entry.circle = circle;
      }, 'assessment/circles/NEIGHBOURS/persons');
    expect([found('NEIGHBOURS'), found('FRIENDS_CHILD')]).toEqual([['P16'], []]);
  });

  it('what a low extent can refer to, and the sources of circles in which nobody was found', () => {
    expect(offered(({ conclusion }) => Object.assign(conclusion, { extent: 'low' }), 'assessment/conclusion/references')).toEqual(['R1']);
    expect(offered(() => {}, 'assessment/noNetwork/sources')).toContain('mother');
    expect(offered(() => {}, 'assessment/noNetwork/tools')).toEqual(['genogram', 'network_map']);
  });

  it('age, home and feelings, read off the drawing', () => {
    const value = structuredClone(divorcedFamily);
    value.emotional = [
      { from: 'P5', to: 'P1', type: 'close' },
      { from: 'P1', to: 'P5', type: 'conflict' },
      { from: 'P3', to: 'P5', type: 'cut_off', until: '2020' },
      { from: 'P5', to: 'P12', type: 'hate' },
    ];
    const known = knownOf(viewOf(value, '2026-11-20'), 'P5').map(({ da }) => da);
    expect(known[0]).toMatch(/\d+ år$/);
    expect(known.slice(1).filter((words) => words.startsWith('til '))).toEqual(['til Laura Nørholm Toft: tæt og konflikt']);
  });
});
