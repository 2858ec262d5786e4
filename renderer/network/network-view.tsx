import { type KeyboardEvent, useCallback, useMemo } from 'react';
import { isLocked } from '../../shared/case/change';
import { type Place, placePerson, takeOffMap } from '../../shared/case/commands/network-place';
import { mapOf } from '../../shared/case/find';
import type { NetworkMap, Ring } from '../../shared/case/schema';
import { cellAt, cellsOf } from '../../shared/network/cells';
import { layoutOf, withTrayBeside } from '../../shared/network/layout';
import { networkScene } from '../../shared/network/scene';
import { path } from '../../shared/scene/draw';
import type { Point, Primitive } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { Announcer } from '../canvas/announcer';
import type { Drop } from '../canvas/canvas-props';
import { symbolBox } from '../canvas/near';
import { isDirection, neighbour } from '../canvas/neighbour';
import { SceneCanvas } from '../canvas/scene-canvas';
import { selectedBox } from '../canvas/selected-box';
import { useAnnounced } from '../canvas/use-announced';
import { useRevealed } from '../canvas/use-revealed';
import { useView } from '../canvas/use-view';
import { useDay } from '../editor/day';
import { selectedPersons } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useShownMap } from '../editor/shown-map';
import { useEditor, useEditorState } from '../editor/use-editor';
import { MapBar } from './map-bar';
import { NetworkTools } from './network-tools';
import { NoMap } from './no-map';
import { placeWords } from './place-words';

/** The network maps of the case: one a perspective, the open one below their tabs. */
export function NetworkView() {
  const value = useEditorState((state) => state.case);
  const map = mapOf(value, useShownMap());
  return (
    <section className="drawing">
      {map ? (
        <>
          <MapBar map={map} />
          <MapCanvas key={map.id} map={map} />
        </>
      ) : (
        <NoMap />
      )}
    </section>
  );
}

function MapCanvas({ map }: { map: NetworkMap }) {
  const { language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const selection = useEditorState((state) => state.selection);
  const place = usePlace();
  const { day } = useDay();
  const layout = useMemo(() => withTrayBeside(layoutOf(value, map.id, language)), [value, map.id, language]);
  const scene = useMemo(() => networkScene(value, { map: map.id, day, language, tray: 'beside' }), [value, map.id, day, language]);
  const view = useView(scene.geometry.bounds, map.id);
  useRevealed(scene, view);
  const chosen = selectedPersons(selection);

  const locked = isLocked(value);
  const dragged = useCallback((id: string) => (!locked && map.entries.some(({ person }) => person === id) ? [id] : []), [map, locked]);
  const preview = useCallback(
    (at: Point): readonly Primitive[] => {
      const cell = cellAt(layout, at);
      const d = cell && cellsOf(layout).find(({ sector, ring }) => sector === cell.sector && ring === cell.ring)?.d;
      return d ? [path(d, { fill: 'accent', opacity: 0.12 }), path(d, { stroke: 'accent', width: 1.5 })] : [];
    },
    [layout],
  );

  const put = (person: string, to: Place) => editor.run(placePerson(value, map.id, person, to, placeWords(to, layout.template)));
  const onDrop = ({ ids, at, delta }: Drop) => {
    const [id = ''] = ids;
    const entry = map.entries.find(({ person }) => person === id);
    const cell = cellAt(layout, at);
    if (!entry || !cell) return;
    const placed = scene.geometry.persons.find((person) => person.id === id);
    const centre = placed && cellAt(layout, [placed.x + delta[0], placed.y + delta[1]]);
    // The pointer decides the cell; the symbol's own middle the place in it, where it is in that cell too.
    const same = centre && centre.sector === cell.sector && centre.ring === cell.ring ? centre : cell;
    put(id, { sector: cell.sector ?? entry.sector, ring: cell.ring, place: same.place && { ...same.place } });
  };

  /** Ctrl with an arrow moves the person who is selected: nearer or further, and round the map. */
  const step = (id: string, key: string) => {
    const entry = map.entries.find(({ person }) => person === id);
    if (!entry) return;
    const { sectors, rings } = layout;
    const at = sectors.findIndex(({ sector }) => sector === entry.sector);
    const turn = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
    const sector = sectors[(at + turn + sectors.length) % sectors.length]?.sector ?? entry.sector;
    const away = { ArrowUp: -1, ArrowDown: 1 }[key] ?? 0;
    const ring = entry.ring ?? rings.length + 1;
    const next = Math.max(1, ring + away);
    put(id, { sector, ring: next > rings.length ? null : (next as Ring) });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.target !== event.currentTarget) return;
    const only = chosen.length === 1 ? chosen[0] : undefined;
    const mod = event.ctrlKey || event.metaKey;
    if (mod && !isDirection(event.key)) return;
    if (mod && only) step(only, event.key);
    else if (isDirection(event.key)) {
      const next = neighbour(scene.geometry, chosen.at(-1), event.key);
      if (next) {
        editor.select(`person:${next.id}`);
        view.show(symbolBox(next));
      }
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && only) editor.run(takeOffMap(value, map.id, only));
    else if (event.key === 'Escape') editor.select();
    else if (event.key === '+' || event.key === '=') view.zoomBy(1.2);
    else if (event.key === '-') view.zoomBy(1 / 1.2);
    else if (event.key === '0') view.fitAll();
    else if (event.key === '1') view.frame(selectedBox(scene, selection) ?? scene.geometry.bounds);
    else return;
    event.preventDefault();
  };

  return (
    <div className="drawing">
      <SceneCanvas
        scene={scene}
        view={view}
        label={`${scene.title}. ${scene.description}`}
        selection={selection}
        hover={place.hover}
        onHover={(hover) => place.change({ hover })}
        onSelect={(subjects) => editor.select(...subjects)}
        dragged={dragged}
        onDrop={onDrop}
        preview={preview}
        onKeyDown={onKeyDown}
      />
      <Announcer words={useAnnounced(view)} />
      <NetworkTools scene={scene} view={view} map={map} />
    </div>
  );
}
