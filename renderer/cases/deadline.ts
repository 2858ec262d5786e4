import { type Day, daysBetween, isDay } from '../../shared/case/dates';
import { listTexts } from '../../shared/language/cases';
import { fill, type Text } from '../../shared/language/text';

export interface DeadlineWords {
  readonly text: Text;
  readonly tone: 'calm' | 'soon' | 'overdue';
}

/** How far a deadline is away, in words: "om 12 dage", "i morgen", "overskredet med 3 dage". */
export function deadlineWords(deadline: string, today: Day): DeadlineWords | undefined {
  if (!isDay(deadline)) return undefined;
  const days = daysBetween(today, deadline);
  if (days < -1) return { text: fill(listTexts.overdue, { count: -days }), tone: 'overdue' };
  if (days === -1) return { text: listTexts.overdueDay, tone: 'overdue' };
  if (days === 0) return { text: listTexts.today, tone: 'soon' };
  if (days === 1) return { text: listTexts.tomorrow, tone: 'soon' };
  return { text: fill(listTexts.inDays, { count: days }), tone: days <= 14 ? 'soon' : 'calm' };
}

/** When something was changed: "i dag kl. 14.32", "i går kl. 9.05", else the date. */
export function changedWords(instant: string, now: Temporal.ZonedDateTime): Text {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(now.timeZoneId);
  const days = daysBetween(at.toPlainDate().toString(), now.toPlainDate().toString());
  const time = { da: `${at.hour}.${String(at.minute).padStart(2, '0')}`, en: `${at.hour}:${String(at.minute).padStart(2, '0')}` };
  if (days === 0) return fill(listTexts.todayAt, { time });
  if (days === 1) return fill(listTexts.yesterdayAt, { time });
  const date = `${String(at.day).padStart(2, '0')}.${String(at.month).padStart(2, '0')}.${at.year}`;
  return { da: date, en: date };
}
