import { Maximize2, Minimize2, X } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { appTexts } from '../../shared/language/app';
import { IconButton } from '../ui/button';
import { classNames } from '../ui/class-names';
import { useLanguage } from './language';
import { useRemembered } from './settings';
import { shortcutText } from './shortcuts';

export interface SideProps {
  /** Always at the top: the list of what is missing. */
  readonly top: ReactNode;
  /** What stands under it; nothing: the top has all the room. */
  readonly children?: ReactNode;
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
  readonly onHide: () => void;
}

const [narrowest, widest] = [300, 720];
const within = (width: number) => Math.min(widest, Math.max(narrowest, Math.round(width)));

/** The right side: can be widened at its edge, hidden, or take the whole window. */
export function Side({ top, children, whole, onWhole, onHide }: SideProps) {
  const { t, language } = useLanguage();
  const [kept, keep] = useRemembered('sideWidth', 380);
  const [dragged, setDragged] = useState<number>();
  const width = dragged ?? within(kept);
  return (
    <aside
      className={classNames('side', whole && 'side-whole', !children && 'side-alone')}
      style={{ '--side-width': `${width}px` }}
      aria-label={t(appTexts.sidePanel)}
    >
      {!whole && (
        <Edge
          width={width}
          label={t(appTexts.sideWidth)}
          onDrag={setDragged}
          onDrop={(to) => {
            setDragged(undefined);
            keep(to);
          }}
        />
      )}
      <div className="side-top">
        {top}
        <div className="side-buttons">
          <IconButton
            icon={whole ? Minimize2 : Maximize2}
            size={16}
            label={t(whole ? appTexts.narrowSide : appTexts.widenSide)}
            keys={shortcutText('Mod+Shift+P', language)}
            onPress={() => onWhole(!whole)}
          />
          <IconButton icon={X} size={16} label={t(appTexts.hideSide)} keys={shortcutText('Mod+.', language)} onPress={onHide} />
        </div>
      </div>
      {children}
    </aside>
  );
}

/** What stands under the top, with its own scroll; it begins at its head whenever it is about something else. */
export function SideBody({ about, children }: { about: string; children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of what it is about.
  useEffect(() => body.current?.scrollTo(0, 0), [about]);
  return (
    <div ref={body} className="side-body">
      {children}
    </div>
  );
}

interface EdgeProps {
  readonly width: number;
  readonly label: string;
  readonly onDrag: (width: number) => void;
  readonly onDrop: (width: number) => void;
}

/** The panel's edge, dragged by the pointer or moved by the arrow keys. */
function Edge({ width, label, onDrag, onDrop }: EdgeProps) {
  const widthAt = (event: PointerEvent<HTMLElement>) => {
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    return within(right - event.clientX);
  };
  const held = (event: PointerEvent<HTMLElement>) => event.currentTarget.hasPointerCapture(event.pointerId);
  const byKey = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 24, ArrowRight: -24 }[event.key];
    if (!step) return;
    event.preventDefault();
    onDrop(within(width + step));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no thematic break.
    <div
      role="separator"
      tabIndex={0}
      className="side-edge"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => held(event) && onDrag(widthAt(event))}
      onPointerUp={(event) => held(event) && onDrop(widthAt(event))}
      onKeyDown={byKey}
    />
  );
}
