import './conversation.css';
import { History, Lock, Undo2, UserPlus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { mapOf, personOf } from '../../shared/case/find';
import type { MapStep, NetworkMap } from '../../shared/case/schema';
import { conversationTexts } from '../../shared/language/conversation';
import { mapTitles } from '../../shared/language/network';
import { fill, type Text } from '../../shared/language/text';
import type { Spot } from '../../shared/network/board';
import { mapAfter } from '../../shared/network/playback';
import { templateOf } from '../../shared/network/templates/templates';
import { useAllActions } from '../app/actions';
import { useLanguage } from '../app/language';
import { usePlace } from '../editor/place';
import { useEditorState } from '../editor/use-editor';
import { placeWords } from '../network/place-words';
import { BigButton } from './big-button';
import { Board } from './board';
import { calledName } from './face';
import { NameSheet, PersonSheet } from './person-sheet';
import { PlaybackBar } from './playback-bar';
import { PromptCard } from './prompt-card';
import { useAlone } from './use-alone';
import { usePlayback } from './use-playback';
import { useTable } from './use-table';

/** The map alone on the screen: drawn with a child or a family, or played back. Nothing else of the case is on the page. */
export function Conversation() {
  const { t } = useLanguage();
  const { table, change } = usePlace();
  const value = useEditorState((state) => state.case);
  const map = mapOf(value, table?.map);
  const actions = useAllActions();
  const talk = table?.kind === 'talk';
  const leave = useCallback(() => {
    if (talk)
      actions()
        .find(({ id }) => id === 'lock')
        ?.run();
    else change({ table: undefined });
  }, [talk, actions, change]);
  useAlone(leave);
  if (!map) return null;
  return (
    <main className="conversation" aria-label={t(conversationTexts.board)}>
      {talk ? <Talk map={map} onLeave={leave} /> : <Replay map={map} onLeave={leave} />}
    </main>
  );
}

interface PartProps {
  readonly map: NetworkMap;
  readonly onLeave: () => void;
}

/** What is being done with the board, beside dragging. */
type Doing = { readonly kind: 'naming'; readonly spot: Spot | undefined } | { readonly kind: 'looks'; readonly person: string };

function Talk({ map, onLeave }: PartProps) {
  const { t } = useLanguage();
  const value = useEditorState((state) => state.case);
  const refused = useEditorState((state) => (state.said?.refused ? state.said.text : undefined));
  const [doing, setDoing] = useState<Doing>();
  const [replaying, setReplaying] = useState(false);
  const table = useTable(map);
  if (replaying) return <Replay map={map} onLeave={() => setReplaying(false)} />;
  const looked = doing?.kind === 'looks' ? map.entries.find(({ person }) => person === doing.person) : undefined;
  const person = personOf(value, looked?.person);
  const named = (name: string) => {
    const made = name && doing?.kind === 'naming' ? table.add(name, doing.spot) : undefined;
    setDoing(made ? { kind: 'looks', person: made } : undefined);
  };
  return (
    <>
      <div className="conversation-left">
        <h1 className="said">{t(mapTitles[map.perspective])}</h1>
        <PromptCard />
        <div className="conversation-deeds">
          <BigButton icon={UserPlus} onPress={() => setDoing({ kind: 'naming', spot: undefined })}>
            {t(conversationTexts.newPersonWhole)}
          </BigButton>
          <BigButton icon={Undo2} disabled={!table.canUndo} onPress={table.undo}>
            {t(conversationTexts.undo)}
          </BigButton>
        </div>
        <p className="conversation-hint" role="status">
          {refused ? t(refused) : t(conversationTexts.tapHint)}
        </p>
        {doing?.kind === 'naming' && <NameSheet onDone={named} />}
        {looked && person && (
          <PersonSheet
            person={person}
            entry={looked}
            onLook={(look) => table.look(looked.person, look)}
            onTakeOff={() => {
              table.takeOff(looked.person);
              setDoing(undefined);
            }}
            onDone={() => setDoing(undefined)}
          />
        )}
        <div className="conversation-end">
          {(map.steps ?? []).length > 0 && (
            <BigButton icon={History} label={t(conversationTexts.playback)} onPress={() => setReplaying(true)} />
          )}
          <BigButton icon={Lock} onPress={onLeave}>
            {t(conversationTexts.end)}
          </BigButton>
        </div>
      </div>
      <Board
        value={value}
        map={map}
        entries={map.entries}
        chosen={looked?.person}
        naming={doing?.kind === 'naming' ? doing.spot : undefined}
        onPut={table.put}
        onTap={(spot) => setDoing({ kind: 'naming', spot })}
        onChoose={(id) => setDoing(id ? { kind: 'looks', person: id } : undefined)}
      />
    </>
  );
}

function Replay({ map, onLeave }: PartProps) {
  const { t, language } = useLanguage();
  const value = useEditorState((state) => state.case);
  const steps = map.steps ?? [];
  const playback = usePlayback(steps.length);
  const step = steps[playback.at - 1];
  const person = personOf(value, step?.person);
  const words = step && person ? stepWords(step, calledName(person, language), placeWords(step, templateOf(map))) : undefined;
  return (
    <>
      <div className="conversation-left conversation-replay">
        <h1>{t(mapTitles[map.perspective])}</h1>
        <PlaybackBar playback={playback} told={words ? t(words) : steps.length === 0 ? t(conversationTexts.noSteps) : ''} />
        <div className="conversation-end">
          <BigButton onPress={onLeave}>{t(conversationTexts.endPlayback)}</BigButton>
        </div>
      </div>
      <Board value={value} map={map} entries={mapAfter(map, playback.at).entries} chosen={step?.person} />
    </>
  );
}

function stepWords({ kind }: MapStep, name: string, where: Text): Text {
  const text = { placed: conversationTexts.stepPlaced, moved: conversationTexts.stepMoved, removed: conversationTexts.stepRemoved }[
    kind ?? 'placed'
  ];
  return fill(text, { name, where: { da: where.da.toLowerCase(), en: where.en.toLowerCase() } });
}
