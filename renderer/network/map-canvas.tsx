import { useCallback, useMemo, useState } from 'react';
import { placePerson } from '../../shared/case/commands/network-place';
import { setTie } from '../../shared/case/commands/network-ties';
import { nameIn } from '../../shared/case/find';
import type { NetworkMap } from '../../shared/case/schema';
import { remarksByPin } from '../../shared/case/sparring';
import { mapTexts } from '../../shared/language/maps';
import { say } from '../../shared/language/text';
import { cellAt, cellsOf } from '../../shared/network/cells';
import { layoutOf, withTrayBeside } from '../../shared/network/layout';
import { networkScene } from '../../shared/network/scene';
import { tieInWords } from '../../shared/network/tie-words';
import { path } from '../../shared/scene/draw';
import type { Point, Primitive } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { useDrawingActions } from '../attachment/save-drawing';
import { Announcer } from '../canvas/announcer';
import type { Drop } from '../canvas/canvas-props';
import { SceneCanvas } from '../canvas/scene-canvas';
import { useAnnounced } from '../canvas/use-announced';
import { useRevealed } from '../canvas/use-revealed';
import { useView } from '../canvas/use-view';
import { useDay } from '../editor/day';
import { selectedPersons, splitSubject } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState, useReadOnly } from '../editor/use-editor';
import { remarkMarks } from '../sparring/remark-marks';
import { NetworkTools } from './network-tools';
import { placeWords } from './place-words';
import { TieHandle, useTiePull } from './tie-handle';
import { subjectOfTie } from './tie-subject';
import { useMapKeys } from './use-map-keys';

/** The open map: persons are dragged from cell to cell, and tied by pulling from one to another. */
export function MapCanvas({ map }: { map: NetworkMap }) {
  const { language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const selection = useEditorState((state) => state.selection);
  const place = usePlace();
  const { day } = useDay();
  const layout = useMemo(() => withTrayBeside(layoutOf(value, map.id, language)), [value, map.id, language]);
  const scene = useMemo(() => networkScene(value, { map: map.id, day, language, tray: 'beside' }), [value, map.id, day, language]);
  useDrawingActions({ scene, perspective: map.perspective });
  const view = useView(scene.geometry.bounds, map.id);
  useRevealed(scene, view);
  /** The one from whom a tie is being drawn, until the other is chosen. */
  const [tying, setTying] = useState<string>();
  const chosen = selectedPersons(selection);
  const readOnly = useReadOnly();
  const remarks = remarksByPin(value);
  const fixed = readOnly || Boolean(map.frozenOn);

  const dragged = useCallback((id: string) => (!fixed && map.entries.some(({ person }) => person === id) ? [id] : []), [map, fixed]);
  const preview = useCallback(
    (at: Point): readonly Primitive[] => {
      const cell = cellAt(layout, at);
      const d = cell && cellsOf(layout).find(({ sector, ring }) => sector === cell.sector && ring === cell.ring)?.d;
      return d ? [path(d, { fill: 'accent', opacity: 0.12 }), path(d, { stroke: 'accent', width: 1.5 })] : [];
    },
    [layout],
  );
  const onDrop = ({ ids, at, delta }: Drop) => {
    const [id = ''] = ids;
    const entry = map.entries.find(({ person }) => person === id);
    const cell = cellAt(layout, at);
    if (!entry || !cell) return;
    const placed = scene.geometry.persons.find((person) => person.id === id);
    const centre = placed && cellAt(layout, [placed.x + delta[0], placed.y + delta[1]]);
    // The pointer decides the cell; the symbol's own middle the place in it, where it is in that cell too.
    const same = centre && centre.sector === cell.sector && centre.ring === cell.ring ? centre : cell;
    const to = { sector: cell.sector ?? entry.sector, ring: cell.ring, place: same.place && { ...same.place } };
    editor.run(placePerson(value, map.id, id, to, placeWords(to, layout.template)));
  };

  const tie = (from: string, to: string) => {
    setTying(undefined);
    if (editor.run(setTie(value, map.id, from, to, {}))) return;
    const subject = subjectOfTie(editor.state().case, map.id, from, to);
    if (subject) editor.select(subject);
  };
  const select = (subjects: readonly string[]) => {
    const [target] = selectedPersons(subjects);
    if (tying && target && target !== tying) tie(tying, target);
    else {
      editor.select(...subjects);
      setTying(undefined);
    }
  };
  const onKeyDown = useMapKeys({ map, scene, view, tying, setTying, onTie: tie });
  const saidOf = (subject: string): string | undefined => {
    const [kind, id] = splitSubject(subject);
    const tied = kind === 'tie' ? map.ties?.[Number(id)] : undefined;
    if (tied) return tieInWords(value, tied, language);
    const entry = map.entries.find(({ person }) => kind === 'person' && person === id);
    return entry && placeWords(entry, layout.template)[language];
  };
  const only = selection.length === 1 ? chosen[0] : undefined;
  const placed = scene.geometry.persons.find(({ id }) => id === only);
  const pull = useTiePull(scene, view, placed, tie);
  const above = useMemo(() => [...remarkMarks(scene.geometry, remarks), ...pull.marks], [scene, remarks, pull.marks]);
  return (
    <div className="drawing">
      <SceneCanvas
        scene={scene}
        view={view}
        label={`${scene.title}. ${scene.description}`}
        selection={selection}
        hover={place.hover}
        onHover={(hover) => place.change({ hover })}
        onSelect={select}
        dragged={dragged}
        onDrop={onDrop}
        preview={preview}
        above={above}
        onKeyDown={onKeyDown}
      >
        {placed && !fixed && !tying && (
          <TieHandle
            person={placed}
            others={scene.geometry.persons}
            view={view}
            onPress={() => setTying(placed.id)}
            onPull={pull.onPull}
            onCancel={pull.cancel}
          />
        )}
        {tying && (
          <p className="drawing-hint" role="status">
            {say(mapTexts.tieHint, language, { name: nameIn(value, tying, language) })}
          </p>
        )}
      </SceneCanvas>
      <Announcer words={useAnnounced(view, { also: saidOf })} />
      <NetworkTools scene={scene} view={view} map={map} />
    </div>
  );
}
