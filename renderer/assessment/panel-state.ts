import { useEffect, useRef, useSyncExternalStore } from 'react';
import { personsAbout } from '../../shared/assessment/about';
import type { Finding } from '../../shared/assessment/findings';
import { viewOf } from '../../shared/assessment/place';
import { sections } from '../../shared/assessment/sections';
import { useNavigation } from '../app/navigation';
import { type Editor, selectedPersons } from '../editor/editor';
import { useLightPersons } from '../editor/show-persons';
import { useEditor, useEditorState } from '../editor/use-editor';
import { useCaseOnDay } from './use-findings';
import { personWay, type Way, wayTo } from './way';

/** What is open in the panel of one case, in the side panel and at the station alike. */
export interface PanelState {
  /** The open record of each list, by the list's anchor: at most one. */
  readonly open: Readonly<Record<string, string | undefined>>;
  /** Fields that were answered or jumped to: these say in words what they lack. */
  readonly touched: ReadonlySet<string>;
  /** Where one was before following a reference, and so the way back. */
  readonly from?: Pick<Way, 'section' | 'anchor'>;
}

interface PanelStore {
  readonly state: () => PanelState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly openRecord: (list: string, key: string | undefined) => void;
  readonly openWay: (way: Way) => void;
  readonly touch: (anchor: string) => void;
  readonly comeFrom: (from: PanelState['from']) => void;
}

function createStore(): PanelStore {
  let state: PanelState = { open: {}, touched: new Set() };
  const listeners = new Set<() => void>();
  const update = (change: Partial<PanelState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const touch = (anchor: string) => {
    if (!state.touched.has(anchor)) update({ touched: new Set(state.touched).add(anchor) });
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openRecord: (list, key) => update({ open: { ...state.open, [list]: key } }),
    openWay: ({ open, anchor }) => {
      update({ open: { ...state.open, ...open } });
      touch(anchor);
    },
    touch,
    comeFrom: (from) => update({ from }),
  };
}

const stores = new WeakMap<Editor, PanelStore>();

/** The panel of the open case. */
export function usePanel(): PanelStore {
  const editor = useEditor();
  const known = stores.get(editor);
  if (known) return known;
  const store = createStore();
  stores.set(editor, store);
  return store;
}

/** A part of the panel's state; drawn again only when that part changes. */
export function usePanelState<Part>(part: (state: PanelState) => Part): Part {
  const panel = usePanel();
  return useSyncExternalStore(panel.subscribe, () => part(panel.state()));
}

/** Goes to the field that would settle a finding, and shows on the drawing whom it is about. */
export function useGoToFinding(): (finding: Finding) => void {
  const light = useLightPersons();
  const panel = usePanel();
  const { showField } = useNavigation();
  const { case: value, day } = useCaseOnDay();
  return (finding) => {
    const section = sections.find(({ id }) => id === finding.section);
    if (!section) return;
    const way = wayTo(finding, section, viewOf(value, day));
    const persons = personsAbout(finding, value);
    if (persons.length > 0) light(persons);
    panel.openWay(way);
    showField(way.section, way.anchor);
  };
}

/** Follows a reference from one record of the panel to another, and keeps the way back to the field `here`. */
export function useGoOn(): (way: Way, here: string) => void {
  const panel = usePanel();
  const { showField } = useNavigation();
  return (way, here) => {
    const from = sections.find(({ fields }) => fields.some(({ path }) => here.startsWith(path.join('/'))))?.id;
    panel.comeFrom({ section: from ?? way.section, anchor: here });
    panel.openWay(way);
    showField(way.section, way.anchor);
  };
}

/** Goes back to where the last reference was followed; undefined when none was. */
export function useGoBack(): (() => void) | undefined {
  const panel = usePanel();
  const { showField } = useNavigation();
  const from = usePanelState((state) => state.from);
  return (
    from &&
    (() => {
      panel.comeFrom(undefined);
      panel.touch(from.anchor);
      showField(from.section, from.anchor);
    })
  );
}

/** Opens the entry of whoever is selected on a drawing, in its own section, so that it stands open when that section is shown. */
export function useFollowSelection(): void {
  const panel = usePanel();
  const { case: value, day } = useCaseOnDay();
  const selected = useEditorState(({ selection }) => selectedPersons(selection).join(' '));
  const latest = useRef({ value, day });
  latest.current = { value, day };
  useEffect(() => {
    const way = personWay(selected, sections, viewOf(latest.current.value, latest.current.day));
    if (way) panel.openWay(way);
  }, [selected, panel]);
}

/** Opens what the assessment holds about a person: the entry as network person, as parent or as professional. False when nothing. */
export function useOpenPerson(): (id: string) => boolean {
  const panel = usePanel();
  const { showField } = useNavigation();
  const { case: value, day } = useCaseOnDay();
  return (id) => {
    const way = personWay(id, sections, viewOf(value, day));
    if (!way) return false;
    panel.openWay(way);
    showField(way.section, way.anchor);
    return true;
  };
}
