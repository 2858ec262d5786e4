import './outline.css';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { addPersonToMap } from '../../shared/case/commands/network-place';
import { addPerson, updatePerson } from '../../shared/case/commands/person';
import { kinName, personOf } from '../../shared/case/find';
import { readNameLine } from '../../shared/case/quick-entry/name-line';
import type { NetworkMap } from '../../shared/case/schema';
import { outlineTexts } from '../../shared/language/outline';
import { templateOf } from '../../shared/network/templates/templates';
import { useLanguage } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useDay } from '../editor/day';
import { DeleteBar } from '../editor/delete-bar';
import { selectedPersons } from '../editor/editor';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState, useReadOnly } from '../editor/use-editor';
import { ConnectForm } from '../genogram/connect-form';
import type { Mode } from '../genogram/mode';
import { deedOf } from '../genogram/person-keys';
import { usePersonDeeds } from '../genogram/use-person-deeds';
import { useOpenEntry } from '../genogram/use-quick-entry';
import { TieForm } from '../network/tie-form';
import { Tree } from '../ui/tree';
import { mapOutline } from './map-rows';
import { MapTools } from './map-tools';
import { outlineOf } from './outline-rows';
import { OutlineTools } from './outline-tools';
import { RowContent } from './row-content';
import { chosenBy, treeRows } from './tree-rows';
import { useMapDeeds } from './use-map-deeds';

interface OutlineProps {
  /** Grows each time it is asked for. */
  readonly focused: number;
  /** The map that is looked at: then the outline is of it. */
  readonly map?: NetworkMap | undefined;
}

const noMap: NetworkMap = { id: '', perspective: 'combined', entries: [] };

/** What is drawn, as a tree: the drawing's twin for the keyboard and for screen readers, where all of it can be done that can be there. */
export function Outline({ focused, map }: OutlineProps) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const place = usePlace();
  const { showSide } = useNavigation();
  const openEntry = useOpenEntry();
  const { today, day } = useDay();
  const value = useEditorState((state) => state.case);
  const selection = useEditorState((state) => state.selection);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState<string>();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [mode, setMode] = useState<Mode>();
  const search = useRef<HTMLInputElement>(null);
  const outline = useRef<HTMLElement>(null);

  const groups = useMemo(
    () => (map ? mapOutline(value, map, language, query) : outlineOf(value, language, query)),
    [value, map, language, query],
  );
  const rows = useMemo(
    () => treeRows(value, groups, { language, day, folded, unfolded }),
    [value, groups, language, day, folded, unfolded],
  );
  const chosen = useMemo(() => new Set(selection), [selection]);
  const persons = selectedPersons(selection);
  const locked = useReadOnly();

  // Each time it is asked for, it takes the focus.
  useEffect(() => {
    if (focused > 0) outline.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  }, [focused]);
  // What is chosen in the drawing becomes the row that Tab comes to, unless a row of the same is there already.
  const first = selection[0];
  useEffect(() => {
    if (first !== undefined) setCurrent((now) => (now === first || now?.endsWith(`>${first}`) ? now : first));
  }, [first]);

  const focusRow = (key: string | undefined) => {
    setCurrent(key);
    requestAnimationFrame(() => outline.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus());
  };
  const leave = () => {
    setMode(undefined);
    focusRow(editor.state().selection[0] ?? current);
  };
  const askName = (id: string) => {
    setQuery('');
    setMode({ kind: 'naming', id });
  };
  const deed = usePersonDeeds({
    onName: askName,
    onGrown: askName,
    onRemove: () => setMode({ kind: 'deleting' }),
    onRelate: (id) => id !== undefined && setMode({ kind: 'connecting', ids: [id], as: 'relation' }),
    onConnect: (id) => setMode({ kind: 'connecting', ids: [id] }),
    onGather: (ids) => setMode({ kind: 'connecting', ids, as: 'home' }),
  });
  const [tying, setTying] = useState<string>();
  const mapDeeds = useMapDeeds(map ?? noMap, setTying);
  const newPerson = () => {
    const sector = map && templateOf(map).sectors[0]?.id;
    if (editor.run(map && sector ? addPersonToMap(map.id, {}, { sector, ring: null }) : addPerson({}))) return;
    const made = editor.state().case.persons.at(-1);
    if (!made) return;
    editor.select(`person:${made.id}`);
    setQuery('');
    setMode({ kind: 'naming', id: made.id });
  };
  const edit = () => {
    if (selection.length === 0) return;
    showSide();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.side-body :is(input, button, textarea)')?.focus());
  };
  const named = (id: string, line: string | undefined) => {
    const person = personOf(value, id);
    if (person && line?.trim()) editor.run(updatePerson(value, id, readNameLine(line, today, person.lastName || kinName(value, id))));
    leave();
  };
  const choose = (key: string, how: 'only' | 'toggle' | 'range') => {
    const chosen = chosenBy(rows, selection, current, key, how);
    if (!chosen) return;
    editor.select(...chosen);
    place.change({ revealed: chosen.at(-1) });
  };
  const fold = (key: string, open: boolean) => {
    const changed = (set: ReadonlySet<string>, has: boolean) => new Set(has ? [...set, key] : [...set].filter((other) => other !== key));
    if (key.startsWith('group:')) setFolded((set) => changed(set, !open));
    else setUnfolded((set) => changed(set, open));
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase();
    if (map && mapDeeds.onKey(event)) return true;
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (bare && key === 'n' && !locked) newPerson();
    else if (bare && key === 'e') edit();
    else if (bare && key === 'q' && !locked) openEntry();
    else if (!bare && !event.altKey && key === 'a') editor.select(...value.persons.map(({ id }) => `person:${id}`));
    else if (bare && key === 'escape') editor.select();
    else if (bare && key === 'enter' && persons.length !== 1) edit();
    else {
      const asked = deedOf(event);
      // On a map the keys that grow a family mean nothing.
      return asked !== undefined && (!map || asked === 'rename') && deed(asked);
    }
    return true;
  };
  const naming = mode?.kind === 'naming' ? mode.id : undefined;
  return (
    <nav ref={outline} className="outline" aria-label={t(outlineTexts.title)}>
      <input
        ref={search}
        type="search"
        className="field-input outline-search"
        aria-label={t(outlineTexts.search)}
        placeholder={t(outlineTexts.search)}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault();
            const hit = rows.find(({ subject }) => subject !== undefined);
            if (hit) {
              choose(hit.key, 'only');
              focusRow(hit.key);
            }
          }
        }}
      />
      {map && <MapTools deeds={mapDeeds} onNew={newPerson} onEdit={edit} persons={persons.length} some={selection.length > 0} />}
      {!map && !locked && (
        <OutlineTools onDeed={deed} onNew={newPerson} onEdit={edit} persons={persons.length} some={selection.length > 0} />
      )}
      <Tree
        label={t(outlineTexts.title)}
        rows={rows}
        isSelected={({ subject }) => subject !== undefined && chosen.has(subject)}
        isHovered={({ subject }) => subject !== undefined && subject === place.hover}
        content={(row) => (
          <RowContent row={row} person={row.key === `person:${naming}` ? personOf(value, naming) : undefined} onNamed={named} />
        )}
        current={current}
        onCurrent={setCurrent}
        onChoose={choose}
        onFold={fold}
        onHover={(key) => place.change({ hover: rows.find((row) => row.key === key)?.subject })}
        onOpen={() => !locked && deed('rename')}
        onKey={onKey}
      />
      {map && tying && (
        <TieForm
          map={map}
          from={tying}
          onDone={() => {
            setTying(undefined);
            leave();
          }}
        />
      )}
      {groups.length === 0 && <p className="outline-none">{t(outlineTexts.nothing)}</p>}
      {mode?.kind === 'deleting' && <DeleteBar inline onDone={leave} />}
      {mode?.kind === 'connecting' && <ConnectForm ids={mode.ids} as={mode.as} onDone={leave} />}
    </nav>
  );
}
