import { type Place, placePerson, takeOffMap } from '../../shared/case/commands/network';
import { mapOf } from '../../shared/case/find';
import type { Ring } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { mapTitles, ringTitles, sectorTitles } from '../../shared/language/network';
import { useLanguage } from '../app/language';
import { useShownMap } from '../editor/shown-map';
import { useEditor, useEditorState } from '../editor/use-editor';
import { placeWords } from '../network/place-words';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { optionsOf } from './options';

/** Where a person stands on the map that is open: sector and ring, by keyboard as by drag. */
export function MapPlace({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const map = mapOf(value, useShownMap());
  // The child stands in the middle of its map.
  if (!map || value.case.indexPersonIds.includes(id)) return null;
  const entry = map.entries.find(({ person }) => person === id);
  const put = (place: Place) => editor.run(placePerson(value, map.id, id, place, placeWords(place)));
  const rings = [
    ...optionsOf(ringTitles, language).map(({ value: ring, label }) => ({ value: String(ring), label })),
    { value: 'tray', label: t(drawings.tray) },
  ];
  return (
    <section>
      <h3>{t(mapTitles[map.perspective])}</h3>
      <div className="card-row">
        <Select
          label={t(drawings.sector)}
          value={entry?.sector}
          options={optionsOf(sectorTitles, language)}
          placeholder={t(drawings.notOnMap)}
          onCommit={(sector) => sector && put({ sector, ring: entry?.ring ?? null })}
        />
        {entry && (
          <Select
            label={t(drawings.ring)}
            value={entry.ring ? String(entry.ring) : 'tray'}
            options={rings}
            onCommit={(ring) => put({ sector: entry.sector, ring: ring === 'tray' ? null : (Number(ring) as Ring) })}
          />
        )}
      </div>
      {entry && (
        <Button look="link" onPress={() => editor.run(takeOffMap(value, map.id, id))}>
          {t(drawings.takeOff)}
        </Button>
      )}
    </section>
  );
}
