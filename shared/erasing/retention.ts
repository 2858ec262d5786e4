import type { Day } from '../case/dates';

/** The day on which an archived case is offered for erasing: so many months after it was archived. */
export const dueOn = (archivedOn: Day, months: number): Day => Temporal.PlainDate.from(archivedOn).add({ months }).toString();
