import { longDate } from '../../shared/case/dates';
import type { Language } from '../../shared/language/text';

/** "27. november 2026 kl. 9.12", on the clock of this machine. */
export function momentWords(at: string, language: Language): string {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());
  const day = longDate(moment.toPlainDate().toString(), language);
  const minute = String(moment.minute).padStart(2, '0');
  return language === 'da' ? `${day} kl. ${moment.hour}.${minute}` : `${day}, ${moment.hour}:${minute}`;
}
