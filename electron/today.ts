/** The day on this machine's calendar, YYYY-MM-DD. */
export const today = (): string => Temporal.Now.plainDateISO().toString();
