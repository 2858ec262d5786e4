import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { ListedReminder, Reminders } from '../../shared/bridge/bridge';
import { addDays, type Day, shortDate } from '../../shared/case/dates';
import { appTexts } from '../../shared/language/app';
import { remindersPageTexts as texts } from '../../shared/language/overview';
import { reminderKinds } from '../../shared/language/reminders';
import type { Text } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { deadlineWords } from '../cases/deadline';
import { nameOf } from '../cases/name';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';

export type OpenReminder = (reminder: ListedReminder) => void;

export interface RemindersListProps {
  readonly found: Reminders;
  readonly row: RefObject<number>;
  readonly day: Day;
  readonly withCaseworker: boolean;
  readonly onOpen: OpenReminder;
  readonly onMore: () => void;
}

interface Group {
  readonly title: Text;
  readonly count: number;
  readonly reminders: readonly ListedReminder[];
}

/** The reminders by how near they are. Arrows go from line to line, Enter opens the case at the field. */
export function RemindersList({ found, row, day, withCaseworker, onOpen, onMore }: RemindersListProps) {
  const { t } = useLanguage();
  const [active, setActive] = useState(row.current);
  const list = useRef<HTMLDivElement>(null);
  const { reminders, overdue, soon, later } = found;
  const week = addDays(day, 7);
  const groups: readonly Group[] = [
    { title: texts.overdue, count: overdue, reminders: reminders.filter((each) => each.day < day) },
    { title: texts.soon, count: soon, reminders: reminders.filter((each) => each.day >= day && each.day < week) },
    { title: texts.later, count: later, reminders: reminders.filter((each) => each.day >= week) },
  ];
  const at = Math.min(active, reminders.length - 1);
  const atFirst = useRef(at);
  useEffect(() => {
    if (document.activeElement?.matches('body, h1')) list.current?.querySelector<HTMLElement>(`[data-row="${atFirst.current}"]`)?.focus();
  }, []);
  const open: OpenReminder = (reminder) => {
    row.current = reminders.indexOf(reminder);
    onOpen(reminder);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: reminders.length - 1,
    };
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(wanted, reminders.length - 1));
    setActive(to);
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus();
  };
  const left = overdue + soon + later - reminders.length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go from button to button inside it.
    <div className="reminders" ref={list} onKeyDown={onKeyDown}>
      {groups
        .filter(({ reminders: shown }) => shown.length > 0)
        .map((group) => (
          <ReminderGroup
            key={group.title.da}
            group={group}
            from={reminders.indexOf(group.reminders[0] as ListedReminder)}
            active={at}
            day={day}
            withCaseworker={withCaseworker}
            onOpen={open}
            onActivate={setActive}
          />
        ))}
      {left > 0 && (
        <Button className="reminders-more" onPress={onMore}>
          {t(texts.more, { count: left })}
        </Button>
      )}
    </div>
  );
}

interface ReminderGroupProps extends Pick<RemindersListProps, 'day' | 'withCaseworker' | 'onOpen'> {
  readonly group: Group;
  /** The number of its first line among all. */
  readonly from: number;
  readonly active: number;
  readonly onActivate: (index: number) => void;
}

function ReminderGroup({ group, from, active, day, withCaseworker, onOpen, onActivate }: ReminderGroupProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="reminders-heading">
        {t(group.title)} <span className="secondary">({group.count})</span>
      </h2>
      <ul>
        {group.reminders.map((reminder, index) => (
          <li key={`${reminder.case.id} ${reminder.key}`}>
            <button
              type="button"
              className="reminder"
              data-row={from + index}
              tabIndex={from + index === active ? 0 : -1}
              onFocus={() => onActivate(from + index)}
              onClick={() => onOpen(reminder)}
            >
              <ReminderLine reminder={reminder} day={day} withCaseworker={withCaseworker} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReminderLine({ reminder, day, withCaseworker }: { reminder: ListedReminder; day: Day; withCaseworker: boolean }) {
  const { t } = useLanguage();
  const { kind, what, case: of } = reminder;
  const far = deadlineWords(reminder.day, day);
  const name = nameOf(of);
  return (
    <>
      <span className="reminder-day">
        {shortDate(reminder.day)}
        {far && <span className={classNames('secondary', far.tone === 'overdue' && 'cases-overdue')}>{t(far.text)}</span>}
      </span>
      <span className="reminder-kind">{t(reminderKinds[kind])}</span>
      <span className="reminder-what">{t(what)}</span>
      <span className="reminder-case" title={name}>
        <span className="reminder-name">
          <span>{name}</span>
          {of.example && <span className="example-mark">{t(appTexts.example)}</span>}
        </span>
        <span className="secondary">
          {[name === of.caseNumber ? '' : of.caseNumber, withCaseworker ? of.caseworker : ''].filter(Boolean).join(' · ')}
        </span>
      </span>
    </>
  );
}
