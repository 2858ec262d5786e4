import './compare-view.css';
import { Shapes, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { NetworkMap } from '../../shared/case/schema';
import { drawings } from '../../shared/language/drawings';
import { mapTexts } from '../../shared/language/maps';
import { differenceScene } from '../../shared/network/difference-scene';
import { networkScene } from '../../shared/network/scene';
import { useLanguage } from '../app/language';
import { Legend } from '../canvas/legend';
import { useDay } from '../editor/day';
import { type Place, usePlace } from '../editor/place';
import { useEditorState } from '../editor/use-editor';
import { IconButton } from '../ui/button';
import { Segmented } from '../ui/choices';
import { Select } from '../ui/select';
import { FactList } from './fact-list';
import { mapName } from './map-names';
import { MapPane } from './map-pane';

interface CompareViewProps {
  readonly a: NetworkMap;
  readonly b: NetworkMap;
  readonly as: 'beside' | 'one';
}

/** Two maps side by side or as one picture, with what is different beside them. Nothing is changed here. */
export function CompareView({ a, b, as }: CompareViewProps) {
  const { t, language } = useLanguage();
  const value = useEditorState((state) => state.case);
  const { day } = useDay();
  const { change } = usePlace();
  const [explained, setExplained] = useState(false);
  const set = (part: Partial<NonNullable<Place['compare']>>) => change({ compare: { a: a.id, b: b.id, as, ...part } });
  const options = (value.networkMaps ?? []).map((map) => ({ value: map.id, label: mapName(value, map, language) }));
  const scenes = useMemo(
    () =>
      as === 'one'
        ? [differenceScene(value, a, b, { day, language })]
        : [a, b].map((map) => networkScene(value, { map: map.id, day, language, marks: false })),
    [value, a, b, as, day, language],
  );
  const [first = '', second = ''] = [a, b].map((map) => mapName(value, map, language));
  const names = as === 'one' ? [`${first} – ${second}`] : [first, second];
  const legend = scenes[0]?.legend ?? [];
  return (
    <>
      <header className="map-bar compare-bar">
        <Select
          hideLabel
          label={t(mapTexts.compareA)}
          value={a.id}
          options={options.filter((option) => option.value !== b.id)}
          onCommit={(id) => id && set({ a: id })}
        />
        <Select
          hideLabel
          label={t(mapTexts.compareB)}
          value={b.id}
          options={options.filter((option) => option.value !== a.id)}
          onCommit={(id) => id && set({ b: id })}
        />
        <Segmented
          hideLabel
          label={t(mapTexts.compareAs)}
          value={as}
          options={[
            { value: 'beside', label: t(mapTexts.beside) },
            { value: 'one', label: t(mapTexts.one) },
          ]}
          onCommit={(to) => set({ as: to })}
        />
        <span className="compare-space" />
        {legend.length > 0 && (
          <IconButton icon={Shapes} label={t(drawings.legend)} pressed={explained} onPress={() => setExplained(!explained)} />
        )}
        <IconButton icon={X} label={t(mapTexts.endCompare)} onPress={() => change({ compare: undefined })} />
      </header>
      <div className="compare">
        <div className="compare-panes">
          {scenes.map((scene, index) => (
            <MapPane key={names[index]} scene={scene} name={names[index] ?? ''} headed={as === 'beside'} />
          ))}
          {explained && legend.length > 0 && <Legend entries={legend} onClose={() => setExplained(false)} />}
        </div>
        <FactList a={a} b={b} />
      </div>
    </>
  );
}
