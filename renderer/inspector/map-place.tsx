import { type Place, placePerson, takeOffMap } from '../../shared/case/commands/network-place';
import { mapOf } from '../../shared/case/find';
import type { Ring } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { mapTitles } from '../../shared/language/network';
import { ringsOf, ringTitle, templateOf, titleOf } from '../../shared/network/templates/templates';
import { useLanguage } from '../app/language';
import { useShownMap } from '../editor/shown-map';
import { useEditor, useEditorState } from '../editor/use-editor';
import { placeWords } from '../network/place-words';
import { Button } from '../ui/button';
import { Select } from '../ui/select';

/** Where a person stands on the map that is open: sector and ring, by keyboard as by drag. */
export function MapPlace({ id }: { id: string }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const map = mapOf(value, useShownMap());
  // The child stands in the middle of its map.
  if (!map || value.case.indexPersonIds.includes(id)) return null;
  const template = templateOf(map);
  const entry = map.entries.find(({ person }) => person === id);
  const put = (place: Place) => editor.run(placePerson(value, map.id, id, place, placeWords(place, template)));
  const rings = [
    ...ringsOf(template).map((ring) => ({ value: String(ring), label: t(ringTitle(template, ring)) })),
    { value: 'tray', label: t(drawings.tray) },
  ];
  return (
    <section>
      <h3>{t(mapTitles[map.perspective])}</h3>
      <div className="card-row">
        <Select
          disabled={Boolean(map.frozenOn)}
          label={t(drawings.sector)}
          value={entry?.sector}
          options={template.sectors.map((sector) => ({ value: sector.id, label: t(titleOf(sector)) }))}
          placeholder={t(drawings.notOnMap)}
          onCommit={(sector) => sector && put({ sector, ring: entry?.ring ?? null })}
        />
        {entry && (
          <Select
            disabled={Boolean(map.frozenOn)}
            label={t(drawings.ring)}
            value={entry.ring ? String(entry.ring) : 'tray'}
            options={rings}
            onCommit={(ring) => put({ sector: entry.sector, ring: ring === 'tray' ? null : (Number(ring) as Ring) })}
          />
        )}
      </div>
      {entry && !map.frozenOn && (
        <Button look="link" onPress={() => editor.run(takeOffMap(value, map.id, id))}>
          {t(drawings.takeOff)}
        </Button>
      )}
    </section>
  );
}
