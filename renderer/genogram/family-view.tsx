import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react';
import { apply, isLocked } from '../../shared/case/change';
import { movePersons } from '../../shared/case/commands/drawing';
import { removePersons, updatePerson } from '../../shared/case/commands/person';
import { addRelation } from '../../shared/case/commands/ties';
import { areaOf, fullName, indexChildOf, kinName, personOf } from '../../shared/case/find';
import { readNameLine } from '../../shared/case/quick-entry/name-line';
import { drawings } from '../../shared/language/drawings';
import { polyline } from '../../shared/scene/draw';
import type { Point } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { matches } from '../app/shortcuts';
import { toScene } from '../canvas/camera';
import { personAt, symbolBox } from '../canvas/hit';
import { isDirection, neighbour } from '../canvas/neighbour';
import { SceneCanvas } from '../canvas/scene-canvas';
import { useRevealed } from '../canvas/use-revealed';
import { useView } from '../canvas/use-view';
import { useDay } from '../editor/day';
import { DeleteBar } from '../editor/delete-bar';
import { selectedPersons, splitSubject } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState } from '../editor/use-editor';
import { areaMarks } from './area-marks';
import { EntryField } from './entry-field';
import { entryMarks, roomBelow } from './entry-marks';
import { FamilyTools } from './family-tools';
import { connect, grow } from './grow';
import { type Handle, Handles, handles } from './handles';
import { NameEditor } from './name-editor';
import { useFamilyScene } from './use-family-scene';
import { useOpenEntry, useQuickEntry } from './use-quick-entry';
import { useSnapping } from './use-snapping';

/** The genogram: drawn, walked by arrows, and grown from the person who is selected. */
export function FamilyView() {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const selection = useEditorState((state) => state.selection);
  const place = usePlace();
  const { today } = useDay();
  const quick = useQuickEntry(value);
  const openEntry = useOpenEntry();
  const { scene, layout, hanging, lifted } = useFamilyScene(quick.shown);
  const snapping = useSnapping();
  const child = indexChildOf(value);
  const about = scene.geometry.persons.find(({ id }) => id === child?.id);
  const view = useView(quick.open ? roomBelow(scene.geometry.bounds) : scene.geometry.bounds, value.id, about && symbolBox(about));
  useRevealed(scene, view);
  const [naming, setNaming] = useState<string>();
  const [relating, setRelating] = useState<string>();
  const [pull, setPull] = useState<{ readonly handle: Handle; readonly at: Point }>();
  const [asking, setAsking] = useState(false);

  const chosen = selectedPersons(selection);
  const [only] = selection.length === 1 ? chosen : [];
  const placed = scene.geometry.persons.find(({ id }) => id === only);

  const focus = () => view.element.current?.focus();
  const select = (subjects: readonly string[]) => {
    const [target] = selectedPersons(subjects);
    if (relating === '' && target) {
      setRelating(target);
      editor.select(`person:${target}`);
      return;
    }
    if (relating && target && target !== relating) {
      const refused = editor.run(addRelation(value, { from: relating, to: target, type: 'close', perspective: 'caseworker' }));
      setRelating(undefined);
      if (!refused) editor.select(`relation:${(value.emotional ?? []).length}`);
      return;
    }
    setRelating(undefined);
    setAsking(false);
    editor.select(...subjects);
  };

  const growFrom = (handle: Handle) => {
    if (!only) return;
    const made = grow(editor, handle, only);
    if (made) setNaming(made);
  };

  const pulled = (handle: Handle, at: Point, end: boolean) => {
    const box = view.element.current?.getBoundingClientRect();
    const point = toScene(view.camera, [at[0] - (box?.left ?? 0), at[1] - (box?.top ?? 0)]);
    setPull(end ? undefined : { handle, at: point });
    const target = personAt(scene.geometry, point, 10);
    if (end && only && target && target.id !== only) connect(editor, handle, only, target.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const handle = handles.find(({ key }) => key === event.key.toLowerCase());
    if (isDirection(event.key)) {
      const next = neighbour(scene.geometry, chosen.at(-1), event.key);
      if (next) {
        editor.select(`person:${next.id}`);
        view.show(symbolBox(next));
      }
    } else if (handle && only) growFrom(handle.id);
    else if (event.key === 'Enter' && only && !locked) setNaming(only);
    else if (event.key.toLowerCase() === 'r') setRelating(only ?? '');
    else if ((event.key === 'Delete' || event.key === 'Backspace') && selection.length > 0) ask();
    else if (event.key === 'Escape') {
      if (relating !== undefined) setRelating(undefined);
      else editor.select();
    } else if (event.key === '+' || event.key === '=') view.zoomBy(1.2);
    else if (event.key === '-') view.zoomBy(1 / 1.2);
    else if (event.key === '0') view.fitAll();
    else return;
    event.preventDefault();
  };

  /** Asks before persons go; a removal that can't be is refused at once. */
  const ask = () => {
    const persons = removePersons(value, chosen);
    if (chosen.length > 0 && !apply(value, persons).ok) editor.run(persons);
    else setAsking(true);
  };

  const named = (line: string | undefined) => {
    const person = personOf(value, naming);
    setNaming(undefined);
    if (person && line?.trim())
      editor.run(updatePerson(value, person.id, readNameLine(line, today, person.lastName || kinName(value, person.id))));
    focus();
  };

  const areas = useMemo(() => areaMarks(value, layout, selectedPersons(selection)), [value, layout, selection]);
  const above = useMemo(() => {
    if (!pull || !placed) return [...areas, ...entryMarks(scene, quick.made)];
    const target = personAt(scene.geometry, pull.at, 10);
    const end: Point = target ? [target.x, target.y] : pull.at;
    return [polyline([[placed.x, placed.y], end], { stroke: 'accent', width: 2, dash: target ? undefined : [5, 5] })];
  }, [pull, placed, scene, areas, quick.made]);

  const beingNamed = personOf(value, naming);
  const namedAt = scene.geometry.persons.find(({ id }) => id === naming);
  const { show } = view;
  useEffect(() => {
    if (namedAt) show(symbolBox(namedAt));
  }, [namedAt, show]);
  const locked = isLocked(value);
  const dragged = useCallback(
    (id: string, alone: boolean) => {
      if (locked || areaOf(editor.state().case, id)) return [];
      const several = selection.includes(`person:${id}`) && selectedPersons(selection).length > 1;
      const taken = several ? selectedPersons(selection) : alone ? [id] : hanging(id);
      return taken.filter((one) => !areaOf(editor.state().case, one));
    },
    [selection, locked, hanging, editor],
  );
  return (
    <section
      className="drawing"
      aria-label={t(drawings.genogramOf, { name: child?.firstName ?? '' })}
      onKeyDown={(event) => {
        if (event.defaultPrevented || event.target !== view.element.current || !matches('q', event)) return;
        event.preventDefault();
        openEntry();
      }}
    >
      <SceneCanvas
        scene={scene}
        view={view}
        label={`${scene.title}. ${scene.description}`}
        selection={selection}
        hover={place.hover}
        onHover={(hover) => place.change({ hover })}
        onSelect={select}
        onOpen={(subject) => {
          const [kind, id] = splitSubject(subject);
          if (kind === 'person' && !locked) setNaming(id);
        }}
        dragged={dragged}
        onHeld={(id) => !locked && areaOf(value, id) !== undefined && editor.run(movePersons(value, [id], 0, 0)) !== undefined}
        lifted={lifted}
        snapping={snapping}
        onDrop={({ ids, delta }) => editor.run(movePersons(value, ids, delta[0], delta[1]))}
        above={above}
        onKeyDown={onKeyDown}
      >
        {placed && !naming && !quick.open && relating === undefined && !locked && (
          <Handles person={placed} camera={view.camera} onPress={growFrom} onPull={pulled} />
        )}
        {beingNamed && namedAt && (
          <NameEditor key={beingNamed.id} person={beingNamed} placed={namedAt} camera={view.camera} onDone={named} />
        )}
        {relating !== undefined && (
          <p className="drawing-hint" role="status">
            {relating === ''
              ? t(drawings.relationFirst)
              : t(drawings.relationHint, { name: fullName(personOf(value, relating), language) })}
          </p>
        )}
        {value.persons.length === 1 && !naming && !quick.open && <p className="drawing-hint">{t(drawings.emptyFamily)}</p>}
      </SceneCanvas>
      {quick.open && <EntryField entry={quick.entry} onLeave={focus} />}
      <FamilyTools scene={scene} view={view} onRelation={() => setRelating(only ?? '')} onNamed={setNaming} />
      {asking && (
        <DeleteBar
          onDone={() => {
            setAsking(false);
            focus();
          }}
        />
      )}
    </section>
  );
}
