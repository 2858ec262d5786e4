import { Ellipsis, GitCompareArrows, Lock, Plus } from 'lucide-react';
import { useState } from 'react';
import { addMap, removeMap } from '../../shared/case/commands/network';
import { setTemplate } from '../../shared/case/commands/network-template';
import { longDate, shortDate } from '../../shared/case/dates';
import type { NetworkMap, Perspective } from '../../shared/case/schema';
import { conversationTexts } from '../../shared/language/conversation';
import { drawings } from '../../shared/language/drawings';
import { mapTexts } from '../../shared/language/maps';
import { mapTitles } from '../../shared/language/network';
import { say } from '../../shared/language/text';
import { valueWords } from '../../shared/language/values';
import { isSameOwner } from '../../shared/network/difference-facts';
import { mapTemplates, templateOf, titleOf } from '../../shared/network/templates/templates';
import { useActions } from '../app/actions';
import { useLanguage } from '../app/language';
import { useOffice } from '../app/office';
import { useDay } from '../editor/day';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState, useReadOnly } from '../editor/use-editor';
import { Button, IconButton } from '../ui/button';
import { Menu, type MenuEntry } from '../ui/menu';
import './map-bar.css';
import { MapDetails } from './map-details';
import { whoseMap } from './map-names';
import { useCompare } from './use-compare';
import { useOfficeTemplate } from './use-office-template';

const perspectives = Object.keys(valueWords.perspectives) as Perspective[];

/** The maps of the case as tabs, what is known of the one that is open, and what can be done with it as a whole. */
export function MapBar({ map }: { map: NetworkMap }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const locked = useReadOnly();
  const place = usePlace();
  const { today } = useDay();
  const [details, setDetails] = useState<'about' | 'freeze'>();
  const office = useOfficeTemplate(map);
  const officeTemplates = useOffice().office.templates ?? [];
  const maps = value.networkMaps ?? [];
  const showLast = () => place.change({ map: editor.state().case.networkMaps?.at(-1)?.id });
  const add = (perspective: Perspective) => {
    if (editor.run(addMap({ perspective, drawnOn: today }))) return;
    showLast();
    setDetails('about');
  };
  const copy = () => {
    const { perspective, of, drawnWith } = map;
    if (!editor.run(addMap({ perspective, of, drawnWith, drawnOn: today }, map))) showLast();
    setDetails(undefined);
  };
  const remove = () => {
    editor.run(removeMap(map.id));
    setDetails(undefined);
  };
  const compare = useCompare(map);
  const talk = () => place.change({ table: { map: map.id, kind: 'talk' } });
  const replay = () => place.change({ table: { map: map.id, kind: 'playback' } });
  const own = templateOf(map);
  const change = !locked && !map.frozenOn;
  const entries: (MenuEntry | false)[] = [
    { id: 'details', label: t(drawings.mapDetails), disabled: !change, run: () => setDetails(details ? undefined : 'about') },
    { id: 'copy', label: t(drawings.copyMap), disabled: locked, run: copy },
    !map.frozenOn && { id: 'freeze', label: t(mapTexts.freeze), icon: Lock, disabled: locked, run: () => setDetails('freeze') },
    {
      id: 'playback',
      label: t(conversationTexts.playback),
      disabled: !map.steps?.length,
      run: replay,
    },
    ...[...mapTemplates, ...officeTemplates].map((template, index) => ({
      id: `template:${template.id}`,
      label: `${t(mapTexts.template)}: ${t(titleOf(template))}${template.id === own.id ? ' ✓' : ''}`,
      separated: index === 0,
      disabled: !change || template.id === own.id,
      run: () => editor.run(setTemplate(value, map.id, template)),
    })),
    { id: 'office', label: `${t(mapTexts.template)}: ${t(mapTexts.officeTemplate)}`, disabled: !change, run: office.choose },
    { id: 'remove', label: t(drawings.deleteMap), danger: true, separated: true, disabled: locked, run: remove },
  ];
  useActions([
    ...perspectives.map((perspective) => ({
      id: `map.new.${perspective}`,
      label: { da: `${drawings.newMap.da}: ${mapTitles[perspective].da}`, en: `${drawings.newMap.en}: ${mapTitles[perspective].en}` },
      group: mapTexts.maps,
      enabled: () => !locked,
      run: () => add(perspective),
    })),
    { id: 'map.details', label: drawings.mapDetails, group: mapTexts.maps, enabled: () => change, run: () => setDetails('about') },
    { id: 'map.talk', label: conversationTexts.startWhole, group: mapTexts.maps, enabled: () => change, run: talk },
    { id: 'map.compare', label: mapTexts.compare, group: mapTexts.maps, enabled: () => compare !== undefined, run: () => compare?.() },
    { id: 'map.freeze', label: mapTexts.freeze, group: mapTexts.maps, enabled: () => change, run: () => setDetails('freeze') },
    { id: 'map.copy', label: drawings.copyMap, group: mapTexts.maps, enabled: () => !locked, run: copy },
    { id: 'map.playback', label: conversationTexts.playback, group: mapTexts.maps, enabled: () => Boolean(map.steps?.length), run: replay },
  ]);
  const facts = [map.drawnOn && shortDate(map.drawnOn), map.drawnAt, map.drawnWith, map.presentDa].filter(Boolean).join(' · ');
  return (
    <header className="map-bar">
      <div className="map-tabs" role="tablist" aria-label={t(mapTexts.maps)}>
        {maps.map((other) => (
          <button
            key={other.id}
            type="button"
            role="tab"
            className="map-tab"
            aria-selected={other.id === map.id}
            onClick={() => {
              place.change({ map: other.id });
              setDetails(undefined);
            }}
          >
            {other.frozenOn && <Lock size={12} strokeWidth={2} aria-label={t(mapTexts.frozen)} />}
            {whoseMap(value, other, language)}
            {maps.some((one) => one.id !== other.id && isSameOwner(one, other)) && other.drawnOn && (
              <span className="map-date">{shortDate(other.drawnOn)}</span>
            )}
          </button>
        ))}
      </div>
      {!locked && (
        <Menu
          label={t(drawings.newMap)}
          trigger={<IconButton icon={Plus} label={t(drawings.newMap)} />}
          entries={perspectives.map((perspective) => ({ id: perspective, label: t(mapTitles[perspective]), run: () => add(perspective) }))}
        />
      )}
      {!map.frozenOn && (
        <p className="map-facts" title={facts}>
          {facts}
        </p>
      )}
      <div className="map-deeds">
        <IconButton icon={GitCompareArrows} label={t(mapTexts.compare)} disabled={!compare} onPress={compare} />
        {map.frozenOn && !locked && <Button onPress={copy}>{t(mapTexts.copyToChange)}</Button>}
        {!map.frozenOn && (
          <Button disabled={!change} description={t(conversationTexts.startWhole)} onPress={talk}>
            {t(mapTexts.conversation)}
          </Button>
        )}
        <Menu
          label={t(drawings.mapDetails)}
          trigger={<IconButton icon={Ellipsis} label={t(drawings.mapDetails)} />}
          entries={entries.filter((entry) => entry !== false)}
        />
      </div>
      {map.frozenOn && (
        <div className="map-frozen">
          <Lock size={14} strokeWidth={2} aria-hidden />
          <span>
            {[
              say(mapTexts.frozenSince, language, { date: longDate(map.frozenOn, language) }),
              facts && say(mapTexts.drawn, language, { facts }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
      )}
      {office.faults.length > 0 && (
        <div className="map-faults" role="alert">
          {office.faults.map((fault) => (
            <p key={fault.da}>{t(fault)}</p>
          ))}
          <Button look="link" onPress={office.dismiss}>
            {t(mapTexts.closeDetails)}
          </Button>
        </div>
      )}
      {details && change && <MapDetails map={map} freezing={details === 'freeze'} onClose={() => setDetails(undefined)} />}
    </header>
  );
}
