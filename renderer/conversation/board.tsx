import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { nameIn, personOf } from '../../shared/case/find';
import type { Case, MapEntry, NetworkMap } from '../../shared/case/schema';
import { conversationTexts } from '../../shared/language/conversation';
import { fill, say } from '../../shared/language/text';
import { type Board as BoardPlan, boardOf, type Spot, spotAt, standingOn } from '../../shared/network/board';
import { centreOf } from '../../shared/network/centre';
import { cellSteps, nextCell } from '../../shared/network/step-cell';
import { sectorsOf } from '../../shared/network/template';
import { ringsOf, templateOf } from '../../shared/network/templates/templates';
import type { Point } from '../../shared/scene/scene';
import { useLanguage } from '../app/language';
import { useSize } from '../canvas/use-size';
import { placeWords } from '../network/place-words';
import { BoardGround } from './board-ground';
import { calledName, Face } from './face';

export interface BoardProps {
  readonly value: Case;
  readonly map: NetworkMap;
  /** Those who are on the map now; in a playback, at that step. */
  readonly entries: readonly MapEntry[];
  /** Who is chosen, or was just placed in a playback. */
  readonly chosen: string | undefined;
  /** Where somebody new is being named. */
  readonly naming?: Spot | undefined;
  /** Absent: it can only be looked at. */
  readonly onPut?: (
    person: string,
    spot: Pick<Spot, 'sector'> & { readonly ring: Spot['ring'] | null; readonly place?: Spot['place'] },
  ) => void;
  readonly onTap?: (spot: Spot) => void;
  readonly onChoose?: (person: string | undefined) => void;
}

interface Drag {
  readonly person: string;
  readonly from: Point;
  readonly at: Point;
  readonly moved: boolean;
}

/** How far a finger may slip before a tap becomes a drag, in px. */
const slip = 10;
/** What the titles at the edge need. */
const edge = 34;

/** The map and the tray beside it. Finger, pen, mouse and keys do the same here. */
export function Board({ value, map, entries, chosen, naming, onPut, onTap, onChoose }: BoardProps) {
  const { t, language } = useLanguage();
  const stage = useRef<HTMLDivElement>(null);
  const tray = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stage);
  const [drag, setDrag] = useState<Drag>();
  const pressed = useRef<Point | undefined>(undefined);
  const template = templateOf(map);
  const radius = Math.max(120, Math.min(width, height) / 2 - edge);
  const rings = ringsOf(template);
  const sectorIds = useMemo(() => template.sectors.map(({ id }) => id), [template]);
  // As wide as whom they held in the beginning: from then on nothing moves under the hand.
  const [sectors] = useState(() => sectorsOf(template, map).map(({ sector, from, to }) => ({ id: sector, from, to })));
  const plan: BoardPlan = useMemo(() => boardOf(sectors, template.rings.length, radius), [sectors, template, radius]);
  const standing = useMemo(() => standingOn(plan, entries), [plan, entries]);
  const middle: Point = [width / 2, height / 2];
  const onBoard = (event: { clientX: number; clientY: number }): Point => {
    const box = stage.current?.getBoundingClientRect();
    return [event.clientX - (box?.left ?? 0) - middle[0], event.clientY - (box?.top ?? 0) - middle[1]];
  };
  const overTray = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = tray.current?.getBoundingClientRect();
    return box !== undefined && clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
  };
  const [aim, setAim] = useState<Spot | 'tray'>();
  const moved = (event: PointerEvent) => {
    if (!drag) return;
    const at: Point = [event.clientX, event.clientY];
    const far = drag.moved || Math.hypot(at[0] - drag.from[0], at[1] - drag.from[1]) > slip;
    setDrag({ ...drag, at, moved: far });
    if (far) setAim(overTray(event) ? 'tray' : spotAt(plan, onBoard(event)));
  };
  const dropped = (event: PointerEvent) => {
    setDrag(undefined);
    setAim(undefined);
    if (!drag) return;
    if (!drag.moved) onChoose?.(drag.person);
    else if (overTray(event)) {
      const sector = entries.find(({ person }) => person === drag.person)?.sector ?? sectorIds[0] ?? '';
      onPut?.(drag.person, { sector, ring: null });
    } else {
      const spot = spotAt(plan, onBoard(event));
      if (spot) onPut?.(drag.person, spot);
    }
  };
  const onKeyDown = (entry: MapEntry) => (event: KeyboardEvent) => {
    const step = cellSteps[event.key];
    if (!step || !onPut) return;
    event.preventDefault();
    onPut(entry.person, nextCell(sectorIds, rings, entry, step));
  };
  const token = (entry: MapEntry, at?: Point) => {
    const person = personOf(value, entry.person);
    if (!person) return null;
    const lifted = drag?.moved && drag.person === entry.person ? drag : undefined;
    const where = t(placeWords(entry, template));
    return (
      <button
        key={entry.person}
        type="button"
        className="token"
        aria-label={say(conversationTexts.placed, language, { name: nameIn(value, entry.person, language), where })}
        aria-pressed={onChoose ? chosen === entry.person : undefined}
        data-chosen={chosen === entry.person || undefined}
        data-lifted={lifted ? true : undefined}
        disabled={!onChoose}
        style={{
          ...(at ? { left: middle[0] + at[0], top: middle[1] + at[1] } : {}),
          ...(lifted ? { translate: `${lifted.at[0] - lifted.from[0]}px ${lifted.at[1] - lifted.from[1]}px` } : {}),
        }}
        onPointerDown={(event) => {
          if (!onPut || !event.isPrimary) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ person: entry.person, from: [event.clientX, event.clientY], at: [event.clientX, event.clientY], moved: false });
        }}
        onPointerMove={moved}
        onPointerUp={dropped}
        onPointerCancel={() => setDrag(undefined)}
        onClick={(event) => {
          // A click without a pointer comes from a key or a screen reader.
          if (event.detail === 0) onChoose?.(entry.person);
        }}
        onKeyDown={onKeyDown(entry)}
      >
        <Face person={person} look={entry.look} />
        <span className="token-name">{calledName(person, language)}</span>
      </button>
    );
  };
  const inTray = entries.filter(({ ring }) => !ring);
  return (
    <div className="board">
      {/* biome-ignore lint/a11y/useSemanticElements: not the fields of a form */}
      <div ref={stage} className="board-stage" role="group" aria-label={t(conversationTexts.board)}>
        {width > 0 && (
          <>
            <BoardGround
              plan={plan}
              radius={radius}
              template={template}
              aim={aim === 'tray' ? undefined : aim}
              naming={naming}
              onPointerDown={(event) => {
                pressed.current = [event.clientX, event.clientY];
              }}
              onPointerUp={(event) => {
                const from = pressed.current;
                pressed.current = undefined;
                const spot = spotAt(plan, onBoard(event));
                if (from && spot && Math.hypot(event.clientX - from[0], event.clientY - from[1]) <= slip) onTap?.(spot);
              }}
              size={[width, height]}
            />
            <div className="board-middle" style={{ left: middle[0], top: middle[1] }}>
              {centreOf(value, map).map((person) => (
                <span key={person.id} className="token-middle">
                  <Face person={person} look={undefined} size={44} />
                  <span className="token-name">
                    <span className="said">{t(fill(conversationTexts.middle, { name: '' }))}</span>
                    {calledName(person, language)}
                  </span>
                </span>
              ))}
            </div>
            {standing.map(({ person, at }) => {
              const entry = entries.find((other) => other.person === person);
              return entry && token(entry, at);
            })}
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: not the fields of a form */}
      <div ref={tray} className="board-tray" role="group" aria-label={t(conversationTexts.tray)} data-aimed={aim === 'tray' || undefined}>
        <h2>{t(conversationTexts.tray)}</h2>
        <div className="board-tray-tokens">{inTray.map((entry) => token(entry))}</div>
        {inTray.length === 0 && onPut && <p>{t(conversationTexts.trayEmpty)}</p>}
      </div>
    </div>
  );
}
