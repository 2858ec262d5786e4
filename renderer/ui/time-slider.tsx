import './time-slider.css';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { addDays, addMonths, type Day, daysBetween } from '../../shared/case/dates';

interface TimeSliderProps {
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
  readonly value: Day;
  /** The day in words, with what happened on it. */
  readonly words: string;
  /** Each once for a day and a kind. */
  readonly marks: readonly { readonly day: Day; readonly kind: string }[];
  readonly onChange: (day: Day) => void;
  /** With Ctrl, the arrows go to the day before or after on which something happened. */
  readonly onStep: (way: 1 | -1) => void;
}

/** How near a mark, in px, the hand comes before it rests on it. */
const reach = 4;

/** A line of time that is gone along by hand or by keys: arrows a year, pages ten, Home and End to its ends. */
export function TimeSlider({ label, from, to, value, words, marks, onChange, onStep }: TimeSliderProps) {
  const track = useRef<HTMLDivElement>(null);
  const whole = Math.max(1, daysBetween(from, to));
  const share = (day: Day) => Math.min(1, Math.max(0, daysBetween(from, day) / whole));
  const within = (day: Day) => (day < from ? from : day > to ? to : day);

  const dayAt = (clientX: number): Day => {
    const box = track.current?.getBoundingClientRect();
    if (!box) return value;
    const x = Math.min(box.width, Math.max(0, clientX - box.left));
    const near = marks
      .map(({ day }) => ({ day, off: Math.abs(share(day) * box.width - x) }))
      .reduce((best, mark) => (mark.off < best.off ? mark : best), { day: '', off: reach });
    return near.day || addDays(from, Math.round((x / box.width) * whole));
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onChange(dayAt(event.clientX));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    const page = { PageUp: 120, PageDown: -120 }[event.key];
    if (arrow && (event.ctrlKey || event.metaKey)) onStep(arrow > 0 ? 1 : -1);
    else if (arrow) onChange(within(addMonths(value, arrow * 12)));
    else if (page) onChange(within(addMonths(value, page)));
    else if (event.key === 'Home') onChange(from);
    else if (event.key === 'End') onChange(to);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={track}
      className="time-slider"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Number(from.slice(0, 4))}
      aria-valuemax={Number(to.slice(0, 4))}
      aria-valuenow={Number(value.slice(0, 4))}
      aria-valuetext={words}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onChange(dayAt(event.clientX));
      }}
      onPointerMove={drag}
    >
      {marks.map(({ day, kind }) => (
        <span key={`${day} ${kind}`} className="time-slider-mark" data-kind={kind} style={{ left: `${share(day) * 100}%` }} />
      ))}
      <span className="time-slider-thumb" style={{ left: `${share(within(value)) * 100}%` }} />
    </div>
  );
}
