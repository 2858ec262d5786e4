import './reminders.css';
import { CalendarArrowDown, CalendarCheck } from 'lucide-react';
import { type RefObject, useState } from 'react';
import type { Reminders } from '../../shared/bridge/bridge';
import { overCasesTexts, remindersPageTexts as texts } from '../../shared/language/overview';
import { useActions } from '../app/actions';
import { call, failureText } from '../app/bridge';
import { today } from '../app/day';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { useTell } from '../ui/status-line';
import { CasesNotes, NothingHere, StartFrame, Waiting } from './frame';
import { useChosenCaseworker } from './pages';
import { type OpenReminder, RemindersList } from './reminders-list';
import { useAnswer } from './use-answer';

const [first, all] = [300, 20_000];
const everyone = '*';

export interface RemindersPageProps {
  readonly onOpen: OpenReminder;
  /** The line that was opened last: one comes back to it, or to the one that took its place. */
  readonly row: RefObject<number>;
}

/** What all cases ask for: overdue, within a week, and later; each line leads to its field. */
export function RemindersPage({ onOpen, row }: RemindersPageProps) {
  const { t } = useLanguage();
  const tell = useTell();
  const [caseworker, choose] = useChosenCaseworker();
  const [limit, setLimit] = useState(first);
  const day = today();
  const who = caseworker ? { caseworker } : {};
  const { value, failure, again } = useAnswer('reminders.list', { today: day, limit, ...who });

  const save = async () => {
    const reply = await call('reminders.save', { today: day, ...who });
    if (reply.ok) tell(t(texts.saidCalendar, reply.value));
    else if (reply.code !== 'cancelled') tell({ text: t(failureText(reply.code)), refused: true });
  };
  const count = countIn(value);
  const names = namesIn(value, caseworker);
  useActions([
    { id: 'reminders.calendar', label: texts.toCalendar, icon: CalendarArrowDown, enabled: () => count > 0, run: () => void save() },
  ]);
  return (
    <StartFrame
      actions={
        <Button icon={CalendarArrowDown} disabled={count === 0} onPress={() => void save()}>
          {t(texts.toCalendar)}
        </Button>
      }
      tools={
        <>
          {names.length > 0 && (
            <Select
              className="start-filter"
              label={t(overCasesTexts.caseworker)}
              hideLabel
              value={caseworker || everyone}
              options={[
                { value: everyone, label: t(overCasesTexts.allCaseworkers) },
                ...names.map((name) => ({ value: name, label: name })),
              ]}
              onCommit={(name) => choose(name === undefined || name === everyone ? '' : name)}
            />
          )}
          <span className="secondary" role="status">
            {value && count > 0 && t(count === 1 ? texts.countOne : texts.count, { count })}
          </span>
          {count > 0 && <span className="secondary start-hint">{t(texts.calendarHint)}</span>}
        </>
      }
      notes={
        value && (
          <CasesNotes
            examples={value.reminders.some((each) => each.case.example)}
            unread={value.unread}
            unreadText={overCasesTexts.unreadReminders}
          />
        )
      }
    >
      {!value || failure ? (
        <Waiting failure={failure} onRetry={again} />
      ) : count > 0 ? (
        <RemindersList found={value} row={row} day={day} withCaseworker={caseworker === ''} onOpen={onOpen} onMore={() => setLimit(all)} />
      ) : (
        <NothingToDo caseworker={caseworker} onAll={() => choose('')} />
      )}
    </StartFrame>
  );
}

const countIn = (found: Reminders | undefined): number => (found ? found.overdue + found.soon + found.later : 0);

/** Whoever may be chosen; the one who is chosen also when nothing of theirs is left. */
function namesIn(found: Reminders | undefined, chosen: string): string[] {
  const names = new Set([...(found?.caseworkers ?? []), ...(chosen ? [chosen] : [])]);
  return [...names].toSorted(new Intl.Collator('da').compare);
}

function NothingToDo({ caseworker, onAll }: { caseworker: string; onAll: () => void }) {
  const { t } = useLanguage();
  const others = caseworker === '' ? undefined : <Button onPress={onAll}>{t(texts.showAll)}</Button>;
  const title = caseworker === '' ? t(texts.emptyTitle) : t(texts.emptyOf, { name: caseworker });
  return (
    <NothingHere icon={CalendarCheck} title={title} actions={others}>
      {t(texts.emptyBody)}
    </NothingHere>
  );
}
