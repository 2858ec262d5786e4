import { Ellipsis, Plus } from 'lucide-react';
import { useState } from 'react';
import { addMap, type MapFields, removeMap, updateMap } from '../../shared/case/commands/network';
import { shortDate } from '../../shared/case/dates';
import type { NetworkMap, Perspective } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { mapTitles } from '../../shared/language/network';
import { valueWords } from '../../shared/language/values';
import { useLanguage } from '../app/language';
import { useDay } from '../editor/day';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState } from '../editor/use-editor';
import { orNothing } from '../inspector/options';
import { IconButton } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Menu } from '../ui/menu';
import { TextField } from '../ui/text-field';
import './map-bar.css';

const perspectives = Object.keys(valueWords.perspectives) as Perspective[];

/** The maps of the case as tabs, and what is known of the one that is open. */
export function MapBar({ map }: { map: NetworkMap }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const place = usePlace();
  const [details, setDetails] = useState(false);
  const { today } = useDay();
  const maps = value.networkMaps ?? [];
  const show = () => place.change({ map: editor.state().case.networkMaps?.at(-1)?.id });
  const add = (perspective: Perspective) => {
    if (!editor.run(addMap({ perspective, drawnOn: today }))) show();
  };
  const copy = () => {
    if (!editor.run(addMap({ perspective: map.perspective, drawnOn: today, drawnWith: map.drawnWith }, map))) show();
  };
  const twice = (perspective: Perspective) => maps.filter((other) => other.perspective === perspective).length > 1;
  const change = (fields: MapFields) => editor.run(updateMap(map.id, fields));
  return (
    <header className="map-bar">
      <div className="map-tabs" role="tablist" aria-label={t(drawings.newMap)}>
        {maps.map((other) => (
          <button
            key={other.id}
            type="button"
            role="tab"
            className="map-tab"
            aria-selected={other.id === map.id}
            onClick={() => place.change({ map: other.id })}
          >
            {t(valueWords.perspectives[other.perspective])}
            {twice(other.perspective) && other.drawnOn && <span className="map-date">{shortDate(other.drawnOn)}</span>}
          </button>
        ))}
      </div>
      <Menu
        label={t(drawings.newMap)}
        trigger={<IconButton icon={Plus} label={t(drawings.newMap)} />}
        entries={perspectives.map((perspective) => ({ id: perspective, label: t(mapTitles[perspective]), run: () => add(perspective) }))}
      />
      <p className="map-facts">{[map.drawnOn && shortDate(map.drawnOn), map.drawnWith].filter(Boolean).join(' · ')}</p>
      <Menu
        label={t(drawings.mapDetails)}
        trigger={<IconButton icon={Ellipsis} label={t(drawings.mapDetails)} />}
        entries={[
          { id: 'details', label: t(drawings.mapDetails), run: () => setDetails(!details) },
          { id: 'copy', label: t(drawings.copyMap), run: copy },
          { id: 'remove', label: t(drawings.deleteMap), danger: true, separated: true, run: () => editor.run(removeMap(map.id)) },
        ]}
      />
      {details && (
        <div className="map-details">
          <DateField label={t(drawings.drawnOn)} wholeDay value={map.drawnOn} onCommit={(drawnOn) => change({ drawnOn })} />
          <TextField
            label={t(drawings.drawnWith)}
            value={map.drawnWith ?? ''}
            onCommit={(text) => change({ drawnWith: orNothing(text) })}
          />
          {map.entries.length === 0 && (
            <TextField
              label={t(drawings.emptyReason)}
              value={map.emptyReasonDa ?? ''}
              onCommit={(text) => change({ emptyReasonDa: orNothing(text) })}
            />
          )}
        </div>
      )}
    </header>
  );
}
