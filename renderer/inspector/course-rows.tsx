import { X } from 'lucide-react';
import { addCoupleEvent, setCourse } from '../../shared/case/commands/course';
import type { Couple, CoupleEvent, CoupleEventKind } from '../../shared/case/schema';
import { courseOf } from '../../shared/kinship/course';
import { inspected } from '../../shared/language/drawings';
import { coupleEventWords } from '../../shared/language/family-values';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { IconButton } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { optionsOf } from './options';
import { useRun } from './use-run';

/** What happened to a couple, a line for each event, edited where it stands. */
export function CourseRows({ couple }: { couple: Couple }) {
  const { t, language } = useLanguage();
  const run = useRun();
  const value = useEditorState((state) => state.case);
  const course = courseOf(couple);
  const change = (index: number, fields: Partial<CoupleEvent>) =>
    run(
      setCourse(
        value,
        couple.id,
        course.map((event, at) => (at === index ? { ...event, ...fields } : event)),
      ),
    );
  const without = (index: number) =>
    setCourse(
      value,
      couple.id,
      course.filter((_, at) => at !== index),
    );
  const options = optionsOf(coupleEventWords, language);
  const add = (event: CoupleEventKind | undefined) => event && run(addCoupleEvent(value, couple.id, { event }));
  return (
    <section>
      <h3>{t(inspected.course)}</h3>
      <ol className="card-course">
        {course.map(({ event, date }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an event has no name but its place.
          <li key={index}>
            <Select
              hideLabel
              label={t(inspected.courseEvent, { n: index + 1 })}
              value={event}
              options={options}
              onCommit={(next) => next && change(index, { event: next })}
            />
            <DateField
              hideLabel
              label={t(inspected.courseDate, { n: index + 1 })}
              value={date}
              onCommit={(next) => change(index, { date: next ?? null })}
            />
            <IconButton
              icon={X}
              size={16}
              label={t(inspected.removeEvent, { event: coupleEventWords[event][language] })}
              disabled={course.length < 2}
              onPress={() => run(without(index))}
            />
          </li>
        ))}
      </ol>
      <Select label={t(inspected.addEvent)} value={null} options={options} onCommit={add} />
    </section>
  );
}
