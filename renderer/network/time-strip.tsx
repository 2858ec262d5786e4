import './time-strip.css';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { daysBetween, longDate, shortDate } from '../../shared/case/dates';
import type { NetworkMap } from '../../shared/case/schema';
import { mapTexts } from '../../shared/language/maps';
import { say } from '../../shared/language/text';
import { differenceFacts } from '../../shared/network/difference-facts';
import { useLanguage } from '../app/language';
import { usePlace } from '../editor/place';
import { useEditorState } from '../editor/use-editor';
import { IconButton } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { TimeSlider } from '../ui/time-slider';
import { FactList } from './fact-list';
import { throughTime } from './map-names';

/** The dated maps of the same eyes, gone through along a line of time, and what has changed since the one before. */
export function TimeStrip({ map }: { map: NetworkMap }) {
  const { t, language } = useLanguage();
  const value = useEditorState((state) => state.case);
  const { change } = usePlace();
  const [open, setOpen] = useState(false);
  const maps = useMemo(() => throughTime(value, map), [value, map]);
  const at = maps.findIndex(({ id }) => id === map.id);
  const before = maps[at - 1];
  const facts = useMemo(() => (before ? differenceFacts(value, before, map, language).length : 0), [value, before, map, language]);
  const [first, last] = [maps[0]?.drawnOn, maps.at(-1)?.drawnOn];
  if (maps.length < 2 || at < 0 || !first || !last || !map.drawnOn) return null;
  const go = (to: number) => {
    const there = maps[to];
    if (there) change({ map: there.id });
  };
  /** There are maps at a few days only: an arrow goes to the next of them, not a year on. */
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (!way || !(event.target instanceof Element) || event.target.role !== 'slider') return;
    go(at + way);
    event.preventDefault();
    event.stopPropagation();
  };
  const nearest = (day: string) => maps.reduce((best, one, index) => (away(one, day) < away(maps[best] ?? one, day) ? index : best), 0);
  const since = before?.drawnOn
    ? say(facts ? mapTexts.since : mapTexts.unchanged, language, { date: longDate(before.drawnOn, language) })
    : t(mapTexts.firstMap);
  return (
    // biome-ignore lint/a11y/useSemanticElements: not the fields of a form
    <div className="time-strip" role="group" aria-label={t(mapTexts.time)}>
      <div className="time-strip-line" onKeyDownCapture={onKeyDown}>
        <span>{shortDate(first)}</span>
        <TimeSlider
          label={t(mapTexts.timeSlider)}
          from={first}
          to={last}
          value={map.drawnOn}
          words={`${longDate(map.drawnOn, language)}. ${since}`}
          marks={maps.map(({ drawnOn, id }) => ({ day: drawnOn ?? '', kind: id }))}
          onChange={(day) => go(nearest(day))}
          onStep={(way) => go(at + way)}
        />
        <span>{shortDate(last)}</span>
        <IconButton icon={ChevronLeft} size={16} label={t(mapTexts.earlier)} keys="Ctrl+←" disabled={at === 0} onPress={() => go(at - 1)} />
        <IconButton
          icon={ChevronRight}
          size={16}
          label={t(mapTexts.later)}
          keys="Ctrl+→"
          disabled={at === maps.length - 1}
          onPress={() => go(at + 1)}
        />
        {facts === 0 && <p>{since}</p>}
      </div>
      {before && facts > 0 ? (
        <Disclosure
          title={`${since}: ${facts === 1 ? t(mapTexts.oneFact) : say(mapTexts.factCount, language, { n: facts })}`}
          open={open}
          onToggle={setOpen}
        >
          <FactList a={before} b={map} />
        </Disclosure>
      ) : null}
    </div>
  );
}

const away = ({ drawnOn }: NetworkMap, day: string) => Math.abs(daysBetween(drawnOn ?? day, day));
