// biome-ignore-all lint/a11y/useSemanticElements: a tree has no element of its own in HTML.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the tree has the keys.
// biome-ignore-all lint/a11y/noNoninteractiveElementInteractions: a tree is used by keyboard.

import './tree.css';
import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';

/** One row that is in sight: those below a row that is folded are left out. */
export interface TreeRow {
  readonly key: string;
  readonly level: number;
  /** As a screen reader says it. */
  readonly spoken: string;
  /** Whether what is below it shows; undefined when nothing is. */
  readonly unfolded?: boolean;
  /** Its place among those beside it. */
  readonly at: number;
  readonly count: number;
}

export type Choosing = 'only' | 'toggle' | 'range';

export interface TreeProps<Row extends TreeRow> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly content: (row: Row) => ReactNode;
  readonly isSelected: (row: Row) => boolean;
  readonly isHovered: (row: Row) => boolean;
  /** The row that Tab comes to. */
  readonly current: string | undefined;
  readonly onCurrent: (key: string) => void;
  readonly onChoose: (key: string, how: Choosing) => void;
  readonly onFold: (key: string, unfolded: boolean) => void;
  readonly onHover?: (key: string | undefined) => void;
  readonly onOpen?: (key: string) => void;
  /** Keys that are not the tree's own; true when it was one. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
}

/**
 * A tree with one stop of the Tab key. Arrows walk and choose (with Alt only walk, with Shift choose all between), left and right fold,
 * Space chooses one more. The focus follows the current row when the rows change below it.
 */
export function Tree<Row extends TreeRow>(props: TreeProps<Row>) {
  const { label, rows, content, isSelected, isHovered, current, onCurrent, onChoose, onFold, onHover, onOpen, onKey } = props;
  const list = useRef<HTMLDivElement>(null);
  const within = useRef(false);
  const at = rows.findIndex(({ key }) => key === current);
  const stop = rows[at]?.key ?? rows[0]?.key;

  const rowOf = (key: string | undefined) =>
    key === undefined ? null : (list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the current row is another, or stands elsewhere
  useEffect(() => {
    const row = rowOf(stop);
    row?.scrollIntoView({ block: 'nearest' });
    if (within.current && document.activeElement === document.body) row?.focus();
  }, [stop, rows]);

  const go = (to: number, event: KeyboardEvent) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (!row) return;
    onCurrent(row.key);
    rowOf(row.key)?.focus();
    if (!event.altKey) onChoose(row.key, event.shiftKey ? 'range' : 'only');
  };
  const parentOf = (index: number) => rows.findLastIndex(({ level }, other) => other < index && level < (rows[index]?.level ?? 0));

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'treeitem') return;
    const row = rows[at < 0 ? 0 : at];
    const mod = event.ctrlKey || event.metaKey;
    const walks: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
    const to = mod ? undefined : walks[event.key];
    const folds = !mod && !event.altKey && row !== undefined;
    if (to !== undefined) go(to, event);
    else if (folds && event.key === 'ArrowRight' && row.unfolded !== undefined) {
      if (row.unfolded) go(at + 1, event);
      else onFold(row.key, true);
    } else if (folds && event.key === 'ArrowLeft') {
      if (row.unfolded) onFold(row.key, false);
      else go(Math.max(0, parentOf(at)), event);
    } else if (event.key === ' ' && row) onChoose(row.key, 'toggle');
    else if (!onKey?.(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (row: TreeRow) => (event: MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('input')) return;
    onCurrent(row.key);
    event.currentTarget.focus();
    const onFoldMark = event.target instanceof Element && event.target.closest('.tree-fold') !== null;
    if (row.unfolded !== undefined && (onFoldMark || row.level === 1)) onFold(row.key, !row.unfolded);
    else onChoose(row.key, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only');
  };

  return (
    <div
      ref={list}
      className="tree"
      role="tree"
      aria-label={label}
      aria-multiselectable
      onKeyDown={onKeyDown}
      onFocus={() => {
        within.current = true;
      }}
      onBlur={(event) => {
        // Where the row that had the focus is gone, nobody else has it.
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) within.current = false;
      }}
    >
      {rows.map((row) => (
        <div
          key={row.key}
          role="treeitem"
          className="tree-row"
          data-key={row.key}
          data-hover={isHovered(row) || undefined}
          style={{ '--level': row.level }}
          tabIndex={row.key === stop ? 0 : -1}
          aria-label={row.spoken}
          aria-level={row.level}
          aria-posinset={row.at}
          aria-setsize={row.count}
          aria-expanded={row.unfolded}
          aria-selected={isSelected(row)}
          onClick={onClick(row)}
          onDoubleClick={() => onOpen?.(row.key)}
          onPointerEnter={() => onHover?.(row.key)}
          onPointerLeave={() => onHover?.(undefined)}
        >
          <span className="tree-fold" aria-hidden>
            {row.unfolded !== undefined && <ChevronRight size={14} />}
          </span>
          <div className="tree-content">{content(row)}</div>
        </div>
      ))}
    </div>
  );
}
