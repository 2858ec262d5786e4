import './frame.css';
import { Send } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { appTexts, stationTexts } from '../../shared/language/app';
import { giveTexts } from '../../shared/language/handover';
import type { Reminder } from '../../shared/overview/reminders';
import { useTextActions } from '../assessment/copy-text';
import { useNothingOwed } from '../assessment/use-findings';
import { AttachmentStation } from '../attachment/station';
import { CasePage } from '../cases/case-page';
import type { Editor, EditorState } from '../editor/editor';
import { pastEditor } from '../editor/past-editor';
import { usePlace } from '../editor/place';
import { EditorProvider, useEditor, useEditorState } from '../editor/use-editor';
import { GiveDialog } from '../handover/give-dialog';
import { HistoryStation } from '../history/station';
import type { StartPage } from '../start/pages';
import { focusFirst, goToField } from '../ui/field';
import { StatusLine, useTell } from '../ui/status-line';
import { useActions } from './actions';
import { CaseHead } from './case-head';
import { useCopyActions } from './copy-actions';
import { useEditActions, usePersonActions, useTold } from './edit-actions';
import { useEntryAnswers } from './entry-answers';
import { ErrorBoundary } from './errors';
import { useLanguage } from './language';
import { ModeBar } from './mode-bar';
import { type Navigation, NavigationContext, type StationId } from './navigation';
import { Rail } from './rail';
import { Side, SideBody } from './side';
import type { Stations } from './stations';
import { useRememberedUse } from './use-last-use';
import { pageIcons, wayBack } from './use-page-actions';
import { leaveField, useSide } from './use-side';

const ReachGoal = lazy(async () => ({ default: (await import('../assessment/reach-goal')).ReachGoal }));

export interface WorkspaceProps {
  readonly editor: Editor;
  readonly stations: Stations;
  /** The reminder for which the case was opened: begins at its field. */
  readonly goal: Reminder | undefined;
  /** The page that it was opened from. */
  readonly home: StartPage;
  readonly onLeave: () => void;
  readonly onPalette: () => void;
}

/** The open case: rail, header, station, side panel and status line. */
export function Workspace({ editor, ...props }: WorkspaceProps) {
  const [past, setPast] = useState<Editor>();
  const [returned, setReturned] = useState(false);
  const tell = useTell();
  const readRevision = (revision: number | undefined) => {
    leaveField();
    tell('');
    setReturned(true);
    setPast(revision === undefined ? undefined : pastEditor(editor.state().case, revision));
  };
  const start = past ? 'assessment' : returned ? 'history' : props.goal ? 'assessment' : 'family';
  return (
    <EditorProvider key={past ? 'past' : 'now'} value={past ?? editor}>
      <Frame {...props} goal={returned ? undefined : props.goal} start={start} onRevision={readRevision} />
    </EditorProvider>
  );
}

interface FrameProps extends Omit<WorkspaceProps, 'editor'> {
  readonly start: StationId;
  readonly onRevision: (revision: number | undefined) => void;
}

function Frame({ stations, goal, home, start, onRevision, onLeave, onPalette }: FrameProps) {
  const { t } = useLanguage();
  const [station, setStation] = useState<StationId>(start);
  const [section, openSection] = useState('A');
  const [asked, setAsked] = useState<string>();
  const [giving, setGiving] = useState(false);
  const editor = useEditor();
  const { table, compare } = usePlace();
  const side = useSide(station, useNothingOwed(), station === 'network' && compare !== undefined);
  const tell = useTell();

  const navigation = useMemo<Navigation>(
    () => ({
      station,
      section,
      openSection,
      go: (to) => {
        // The history is that of the case, whichever of its revisions is read.
        if (to === 'history' && editor.state().past) return onRevision(undefined);
        leaveField();
        setAsked(undefined);
        setStation(to);
        side.setWhole(false);
      },
      showField: (section, anchor) => {
        openSection(section);
        setAsked(subjectsOf(editor.state()));
        if (station !== 'family' && station !== 'network') setStation('assessment');
        else side.show();
        reachField(anchor);
      },
      showSide: side.show,
      readRevision: onRevision,
      home,
      leave: onLeave,
      give: () => setGiving(true),
    }),
    [station, section, editor, home, onLeave, onRevision, side.show, side.setWhole],
  );

  const main = useRef<HTMLElement>(null);
  const save = () => {
    leaveField();
    tell(t(appTexts.savesItself));
  };
  useEditActions();
  useActions([
    {
      id: 'side.toggle',
      label: side.shown ? appTexts.hideSide : appTexts.showSide,
      shortcut: 'Mod+.',
      enabled: () => side.possible,
      run: side.toggle,
    },
    {
      id: 'side.whole',
      label: side.whole ? appTexts.narrowSide : appTexts.widenSide,
      shortcut: 'Mod+Shift+P',
      enabled: () => side.possible,
      run: () => side.setWhole(!side.whole),
    },
    {
      id: 'case.give',
      label: giveTexts.giveMore,
      icon: Send,
      enabled: () => !editor.state().case.handover && !editor.state().past,
      run: () => setGiving(true),
    },
    { id: 'region', label: appTexts.otherRegion, shortcut: 'F6', run: () => goToOtherRegion(main.current) },
    { id: 'cases', label: wayBack[home], icon: pageIcons[home], shortcut: 'Alt+ArrowLeft', run: onLeave },
    { id: 'save', label: appTexts.savesItself, shortcut: 'Mod+S', hidden: true, run: save },
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of station.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [station]);

  const { MissingList, Conversation } = stations;
  const drawing = station === 'family' || station === 'network';
  if (table)
    return (
      <NavigationContext value={navigation}>
        <ErrorBoundary where="conversation">
          <Conversation />
        </ErrorBoundary>
      </NavigationContext>
    );
  return (
    <NavigationContext value={navigation}>
      <WhileOpen />
      <Suspense>{goal && <ReachGoal goal={goal} />}</Suspense>
      <div className="frame">
        <Rail />
        <div className="frame-main">
          <CaseHead sideShown={side.shown} onToggleSide={side.possible ? side.toggle : undefined} onPalette={onPalette} />
          <ModeBar />
          <main ref={main} className="station" aria-label={t(stationTexts[station])} tabIndex={-1} inert={side.whole}>
            <ErrorBoundary key={station} where={station} wayOut={{ label: t(appTexts.toCases), run: onLeave }}>
              <Station station={station} stations={stations} />
            </ErrorBoundary>
          </main>
          {side.shown && (
            <Side
              whole={side.whole}
              onWhole={side.setWhole}
              onHide={side.toggle}
              top={
                <ErrorBoundary where="missing">
                  <MissingList key={station} unfolded={!drawing} />
                </ErrorBoundary>
              }
            >
              {drawing && (
                <ErrorBoundary where="side">
                  <SideContent stations={stations} asked={asked} onOther={setAsked} />
                </ErrorBoundary>
              )}
            </Side>
          )}
        </div>
        {giving && <GiveDialog onClose={() => setGiving(false)} />}
        <footer className="foot">
          <StatusLine />
        </footer>
      </div>
    </NavigationContext>
  );
}

function WhileOpen() {
  usePersonActions();
  useEntryAnswers();
  useCopyActions();
  useTextActions();
  useTold();
  useRememberedUse();
  return null;
}

/** From the drawing to what stands beside it, and back. */
function goToOtherRegion(main: HTMLElement | null): void {
  const side = document.querySelector<HTMLElement>('.side-body') ?? document.querySelector<HTMLElement>('.side');
  if (side && !side.contains(document.activeElement)) focusFirst(side);
  else (main?.querySelector<HTMLElement>('[role=application]') ?? main)?.focus();
}

/** Puts the focus in a field as soon as it is on the screen; its section may still have to be drawn. */
function reachField(anchor: string, frames = 40): void {
  requestAnimationFrame(() => {
    if (!goToField(anchor) && frames > 0) reachField(anchor, frames - 1);
  });
}

function Station({ station, stations }: { station: StationId; stations: Stations }): ReactNode {
  const { Family, Network, AssessmentPanel, MissingList } = stations;
  switch (station) {
    case 'case':
      return <CasePage missing={<MissingList />} />;
    case 'family':
      return <Family />;
    case 'network':
      return <Network />;
    case 'assessment':
      return <AssessmentPanel place="station" />;
    case 'attachment':
      return <AttachmentStation missing={<MissingList />} />;
    case 'history':
      return <HistoryStation />;
  }
}

const subjectsOf = (state: EditorState) => state.selection.join(' ');

interface SideContentProps {
  readonly stations: Stations;
  /** What was selected when a field of the assessment was asked for. */
  readonly asked: string | undefined;
  readonly onOther: (asked: undefined) => void;
}

/** What is selected; with nothing selected, or when a field was asked for since, the open section of the assessment. */
function SideContent({ stations, asked, onOther }: SideContentProps) {
  const selected = useEditorState(subjectsOf);
  useEffect(() => {
    if (asked !== undefined && selected !== asked) onOther(undefined);
  }, [selected, asked, onOther]);
  const shown = selected === asked ? '' : selected;
  return <SideBody about={shown}>{shown ? <stations.Inspector /> : <stations.AssessmentPanel place="side" />}</SideBody>;
}
