import './view-date.css';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { longDate } from '../../shared/case/dates';
import { dayOf } from '../../shared/case/find';
import { eventDay, type TimeMark, timelineOf } from '../../shared/genogram/timeline';
import { timeTexts } from '../../shared/language/canvas';
import { drawings } from '../../shared/language/drawings';
import { useLanguage } from '../app/language';
import { useDay } from '../editor/day';
import { usePlace } from '../editor/place';
import { useEditorState } from '../editor/use-editor';
import { Button, IconButton } from '../ui/button';
import { DateField } from '../ui/date-field';
import { TimeSlider } from '../ui/time-slider';

/** The day on which the family is shown: written, or gone through by hand from the first birth until today. */
export function ViewDate({ onClose }: { onClose: () => void }) {
  const { t, language } = useLanguage();
  const { change } = usePlace();
  const { today, day } = useDay();
  const value = useEditorState((state) => state.case);
  const own = dayOf(value, today);
  const timeline = useMemo(() => timelineOf(value, own), [value, own]);
  const marks = useMemo(() => [...new Map(timeline.marks.map((mark) => [`${mark.day} ${mark.kind}`, mark])).values()], [timeline]);
  const show = (to: string) => change({ day: to === own ? undefined : to });
  const group = useRef<HTMLDivElement>(null);
  const backToToday = () => {
    show(own);
    // The button has nothing more to do, and gives the focus on.
    group.current?.querySelector<HTMLElement>('[role=slider]')?.focus();
  };
  const step = (way: 1 | -1) => {
    const next = eventDay(timeline, day, way) ?? (way === 1 ? own : timeline.from);
    show(next);
  };
  const there = timeline.marks.filter((mark) => mark.day === day);
  const told = said(there, t);
  const words = [longDate(day, language), told].filter(Boolean).join(': ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: not the fields of a form
    <div
      ref={group}
      className="view-date"
      role="group"
      aria-label={t(drawings.viewDate)}
      data-floating
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="view-date-head">
        <DateField label={t(drawings.viewDate)} hideLabel value={day} wholeDay autoFocus onCommit={(to) => show(to ?? own)} />
        <IconButton icon={ChevronLeft} size={16} label={t(timeTexts.before)} keys="Ctrl+←" onPress={() => step(-1)} />
        <IconButton icon={ChevronRight} size={16} label={t(timeTexts.after)} keys="Ctrl+→" onPress={() => step(1)} />
        <p className="view-date-told">{told}</p>
        <Button look={day === own ? 'quiet' : 'plain'} disabled={day === own} onPress={backToToday}>
          {t(timeTexts.today)}
        </Button>
        <IconButton icon={X} size={16} label={t(timeTexts.close)} onPress={onClose} />
      </div>
      <TimeSlider
        label={t(timeTexts.slider)}
        from={timeline.from}
        to={timeline.to}
        value={day}
        words={words}
        marks={marks}
        onChange={show}
        onStep={step}
      />
      <p className="view-date-ends">
        <span>{timeline.from.slice(0, 4)}</span>
        <span>{t(timeTexts.hint)}</span>
        <span>{timeline.to.slice(0, 4)}</span>
      </p>
    </div>
  );
}

/** What happened on the day: the first of it, and how much more. */
function said(marks: readonly TimeMark[], t: ReturnType<typeof useLanguage>['t']): string {
  const [first] = marks;
  if (!first) return '';
  return marks.length > 1 ? t(timeTexts.more, { text: t(first.text), n: marks.length - 1 }) : t(first.text);
}
