/** The day on this machine's calendar, YYYY-MM-DD. */
export const today = (): string => Temporal.Now.plainDateISO().toString();

/** The day of an instant on this machine's calendar. */
export const dayOf = (at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
