import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react';
import { movePersons } from '../../shared/case/commands/drawing';
import { birthParentage } from '../../shared/case/commands/making';
import { addPerson, updatePerson } from '../../shared/case/commands/person';
import { addGenerations } from '../../shared/case/commands/template';
import { addRelation } from '../../shared/case/commands/ties';
import { areaOf, fullName, indexChildOf, kinName, nameIn, personOf } from '../../shared/case/find';
import { readNameLine } from '../../shared/case/quick-entry/name-line';
import { remarksByPin } from '../../shared/case/sparring';
import { placeInRow } from '../../shared/genogram/relatives';
import { drawings } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { matches } from '../app/shortcuts';
import { useDrawingActions } from '../attachment/save-drawing';
import { Announcer } from '../canvas/announcer';
import { symbolBox } from '../canvas/near';
import { SceneCanvas } from '../canvas/scene-canvas';
import { useAnnounced } from '../canvas/use-announced';
import { useRevealed } from '../canvas/use-revealed';
import { useView } from '../canvas/use-view';
import { useDay } from '../editor/day';
import { DeleteBar } from '../editor/delete-bar';
import { selectedPersons, splitSubject } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState, useReadOnly } from '../editor/use-editor';
import { remarkMarks } from '../sparring/remark-marks';
import { areaMarks } from './area-marks';
import { ConnectForm } from './connect-form';
import { EmptyFamily } from './empty-family';
import { EntryField } from './entry-field';
import { entryMarks, roomBelow } from './entry-marks';
import { FamilyTools } from './family-tools';
import { textsAlong } from './handle-places';
import { Handles } from './handles';
import type { Mode } from './mode';
import { NameEditor } from './name-editor';
import { beginsName, isUnnamed, nextUnnamed } from './naming';
import { useDeedActions } from './use-deed-actions';
import { useFamilyKeys } from './use-family-keys';
import { useFamilyScene } from './use-family-scene';
import { useFirstFocus } from './use-first-focus';
import { usePersonDeeds } from './use-person-deeds';
import { usePull } from './use-pull';
import { useOpenEntry, useQuickEntry, useToldInView } from './use-quick-entry';
import { useRoomForForm } from './use-room-for-form';
import { useSnapping } from './use-snapping';
import { useSymbolAnswers } from './use-symbols';

/** More than that, nobody can listen to in one go. */
const mostTold = 60;

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
  useDrawingActions({ scene });
  const snapping = useSnapping();
  useSymbolAnswers();
  const child = indexChildOf(value);
  const about = scene.geometry.persons.find(({ id }) => id === child?.id);
  const view = useView(quick.open ? roomBelow(scene.geometry.bounds) : scene.geometry.bounds, value.id, about && symbolBox(about));
  useRevealed(scene, view);
  const [mode, setMode] = useState<Mode>();
  const [framing, setFraming] = useState(false);

  const locked = useReadOnly();
  const chosen = selectedPersons(selection);
  const [only] = selection.length === 1 ? chosen : [];
  const placed = scene.geometry.persons.find(({ id }) => id === only);
  const pull = usePull(value, scene, view, placed);
  const relating = mode?.kind === 'relating' ? mode : undefined;
  const naming = mode?.kind === 'naming' ? mode : undefined;
  useFirstFocus(view.element);
  useToldInView(quick, scene, view.show);
  useRoomForForm(mode?.kind === 'connecting', scene, view);

  const leave = () => {
    setMode(undefined);
    view.element.current?.focus();
  };
  const deed = usePersonDeeds({
    onName: (id) => setMode({ kind: 'naming', id }),
    // The next key may come first; a capital begins the name.
    onGrown: () => setMode(undefined),
    onRemove: () => setMode({ kind: 'deleting' }),
    onRelate: (from) => setMode({ kind: 'relating', from }),
    onConnect: (id) => setMode({ kind: 'connecting', ids: [id] }),
    onGather: (ids) => setMode({ kind: 'connecting', ids, as: 'home' }),
  });
  useDeedActions(deed, view, scene, () => setFraming(!framing));

  const select = (subjects: readonly string[]) => {
    const [target] = selectedPersons(subjects);
    if (relating && target && target !== relating.from) {
      if (relating.from === undefined) {
        setMode({ kind: 'relating', from: target });
        editor.select(`person:${target}`);
        return;
      }
      const refused = editor.run(addRelation(value, { from: relating.from, to: target, type: 'close', perspective: 'caseworker' }));
      if (!refused) editor.select(`relation:${(value.emotional ?? []).length}`);
    } else editor.select(...subjects);
    setMode(undefined);
  };
  const onKeyDown = useFamilyKeys({
    layout,
    scene,
    view,
    deed,
    onLeave: () => {
      setMode(undefined);
      setFraming(false);
      return mode !== undefined || framing;
    },
    onFrame: () => setFraming(!framing),
    onTake: () => {
      if (relating && only) select([`person:${only}`]);
      return relating !== undefined;
    },
  });

  const template = () => {
    if (!child || editor.run(addGenerations(value, child.id))) return;
    editor.select(`person:${birthParentage(editor.state().case, child.id)?.parents[0]}`);
    leave();
  };
  const newPerson = () => {
    if (editor.run(addPerson({}))) return;
    const id = editor.state().case.persons.at(-1)?.id ?? '';
    editor.select(`person:${id}`);
    setMode({ kind: 'naming', id });
  };
  /** The keys that the drawing's own leave over. */
  const otherKeys = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.target !== view.element.current || locked) return;
    if (matches('q', event)) openEntry();
    else if (matches('n', event)) newPerson();
    else if (matches('t', event) && value.persons.length === 1) template();
    else if (only && isUnnamed(personOf(value, only)) && beginsName(event)) setMode({ kind: 'naming', id: only, start: event.key });
    else return;
    event.preventDefault();
  };

  const named = (line: string | undefined, next = false) => {
    const person = personOf(value, naming?.id);
    const following = next && person ? nextUnnamed(scene.geometry, value, person.id) : undefined;
    if (person && line?.trim())
      editor.run(updatePerson(value, person.id, readNameLine(line, today, person.lastName || kinName(value, person.id))));
    if (!following) return leave();
    editor.select(`person:${following}`);
    setMode({ kind: 'naming', id: following });
  };

  const remarks = remarksByPin(value);
  const areas = useMemo(() => areaMarks(value, layout, selectedPersons(selection)), [value, layout, selection]);
  const above = useMemo(
    () => [...areas, ...entryMarks(scene, quick.made, quick.changed), ...remarkMarks(scene.geometry, remarks), ...pull.marks],
    [areas, scene, quick.made, quick.changed, remarks, pull.marks],
  );
  const texts = useMemo(() => textsAlong(scene.parts), [scene]);
  const beingNamed = personOf(value, naming?.id);
  const namedAt = scene.geometry.persons.find(({ id }) => id === naming?.id);
  const { show } = view;
  useEffect(() => {
    if (namedAt) show(symbolBox(namedAt));
  }, [namedAt, show]);
  const dragged = useCallback(
    (id: string, alone: boolean) => {
      const guarded = (one: string) => areaOf(editor.state().case, one) !== undefined;
      if (locked || guarded(id)) return [];
      const several = selection.includes(`person:${id}`) && selectedPersons(selection).length > 1;
      const taken = several ? selectedPersons(selection) : alone ? [id] : hanging(id);
      return taken.filter((one) => !guarded(one));
    },
    [selection, locked, hanging, editor],
  );
  const many = scene.geometry.persons.length > mostTold && scene.geometry.persons.length;
  const hint =
    (pull.refused && t(pull.refused)) ||
    (relating &&
      (relating.from ? t(drawings.relationHint, { name: nameIn(value, relating.from, language) }) : t(drawings.relationFirst))) ||
    (only && value.persons.length > 1 && isUnnamed(personOf(value, only)) && !mode && !quick.open && !locked && t(drawings.nameNext));
  return (
    <section className="drawing" aria-label={t(drawings.genogramOf, { name: child?.firstName ?? '' })} onKeyDown={otherKeys}>
      <SceneCanvas
        scene={scene}
        view={view}
        label={many ? t(drawings.genogramOfMany, { n: many }) : `${scene.title}. ${scene.description}`}
        selection={selection}
        hover={place.hover}
        onHover={(hover) => place.change({ hover })}
        onSelect={select}
        onOpen={(subject) => {
          const [kind, id] = splitSubject(subject);
          if (kind === 'person' && !locked) setMode({ kind: 'naming', id });
        }}
        dragged={dragged}
        onHeld={(id) => !locked && areaOf(value, id) !== undefined && editor.run(movePersons(value, [id], 0, 0)) !== undefined}
        lifted={lifted}
        snapping={snapping}
        framing={framing}
        onDrop={({ id, ids, delta }) => editor.run(movePersons(value, [id, ...ids.filter((other) => other !== id)], delta[0], delta[1]))}
        above={above}
        onKeyDown={onKeyDown}
      >
        {placed && (!mode || mode.kind === 'deleting') && !quick.open && !locked && (
          <Handles
            person={placed}
            name={fullName(personOf(value, placed.id), language)}
            others={scene.geometry.persons}
            texts={texts}
            view={view}
            onPress={(kind) => {
              const before = editor.state().case;
              deed(kind);
              const [made] = selectedPersons(editor.state().selection);
              if (made && editor.state().case !== before) setMode({ kind: 'naming', id: made });
            }}
            onPull={pull.onPull}
            onCancel={pull.cancel}
          />
        )}
        {beingNamed && namedAt && (
          <NameEditor key={beingNamed.id} person={beingNamed} placed={namedAt} camera={view.camera} start={naming?.start} onDone={named} />
        )}
        {value.persons.length === 1 && !mode && !quick.open && !locked && <EmptyFamily onTemplate={template} onEntry={openEntry} />}
        {hint && (
          <p className={pull.refused ? 'drawing-hint drawing-hint-refused' : 'drawing-hint'} role="status">
            {hint}
          </p>
        )}
      </SceneCanvas>
      <Announcer words={useAnnounced(view, { placeAmong: (id) => placeInRow(layout, id) })} />
      {quick.open && <EntryField entry={quick.entry} onLeave={leave} />}
      <FamilyTools scene={scene} view={view} framing={framing} onFraming={setFraming} onDeed={deed} onNew={newPerson} />
      {mode?.kind === 'deleting' && <DeleteBar onDone={leave} />}
      {mode?.kind === 'connecting' && <ConnectForm ids={mode.ids} as={mode.as} onDone={leave} />}
    </section>
  );
}
