import { done } from '../../language/case';
import { fill, type Text } from '../../language/text';
import type { Command } from '../change';
import { mapOf, nameIn } from '../find';
import { ringNumbersOf, sectorIdsOf } from '../map-cells';
import type { Case, MapEntry, MapTemplate } from '../schema';
import { mustFindOpenMap } from './network';

/** Who of a map stands in a cell that another template lacks. */
export function withoutCell(value: Case, map: string, template: MapTemplate): string[] {
  return (mapOf(value, map)?.entries ?? []).filter((entry) => !fits(template, entry)).map(({ person }) => person);
}

/** Divides a map otherwise. Everyone whose cell the new template has too keeps it; the others come into the tray, and the label says who. */
export const setTemplate = (value: Case, map: string, template: MapTemplate): Command => ({
  name: 'setTemplate',
  label: labelOf(value, template, withoutCell(value, map, template)),
  change: (draft) => {
    const found = mustFindOpenMap(draft, map);
    const [first = ''] = sectorIdsOf({ template });
    for (const list of [found.entries, found.steps ?? []]) {
      for (const placed of list) {
        if (fits(template, placed)) continue;
        if (!sectorIdsOf({ template }).includes(placed.sector)) placed.sector = first;
        placed.ring = null;
        delete placed.place;
      }
    }
    if (template.id === 'six-sectors') delete found.template;
    else found.template = template;
  },
});

const fits = (template: MapTemplate, { sector, ring }: Pick<MapEntry, 'sector' | 'ring'>): boolean =>
  sectorIdsOf({ template }).includes(sector) && (!ring || ringNumbersOf({ template }).includes(ring));

function labelOf(value: Case, { titleDa, titleEn }: MapTemplate, gone: readonly string[]): Text {
  const title = { da: titleDa, en: titleEn || titleDa };
  if (gone.length === 0) return fill(done.template, { title });
  return fill(done.templateTray, { title, names: gone.map((id) => nameIn(value, id)).join(', ') });
}
