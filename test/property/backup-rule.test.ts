import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dated, keptOn, lastDayOf } from '../../electron/store/backup/rule';

const today = '2026-11-27';
const dayBefore = (days: number) => Temporal.PlainDate.from(today).subtract({ days }).toString();
const backupOn = (days: number, hour = 8, why: Dated['why'] = 'daily'): Dated => {
  const day = dayBefore(days);
  return { day, at: `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`, why };
};
const backups = fc
  .uniqueArray(fc.tuple(fc.nat(800), fc.nat(23)), { selector: ([days, hour]) => days * 24 + hour, maxLength: 60 })
  .map((all) => all.map(([days, hour]) => backupOn(days, hour)));
const daily = Array.from({ length: 800 }, (_, days) => backupOn(days));

describe('the backups that are kept', () => {
  it('are those of 7 days, 4 weeks and 12 months when one is made every day', () => {
    expect(keptOn(daily, today).map(({ day }) => day)).toEqual([
      // 27 November 2026 is a Friday.
      '2026-11-27', '2026-11-26', '2026-11-25', '2026-11-24', '2026-11-23', '2026-11-22', '2026-11-21',
      '2026-11-15', '2026-11-08',
      '2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28',
      '2026-01-31', '2025-12-31',
    ]); // biome-ignore format: days by week and month
  });

  it('always hold the newest, however old it is', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const newest = all
          .map(({ at }) => at)
          .sort()
          .at(-1);
        expect(
          keptOn(all, today)
            .map(({ at }) => at)
            .sort()
            .at(-1),
        ).toBe(newest);
      }),
    );
  });

  it('are never more than the rule says, and taking the others away changes nothing', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keptOn(all, today);
        expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12 + 1);
        expect(keptOn(kept, today)).toEqual(kept);
      }),
    );
  });

  it('leave no day of the last week, no week of the last four and no month of the last twelve without its newest', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keptOn(all, today).map(({ at }) => at);
        const newestOf = (same: (day: string) => boolean) =>
          all
            .filter(({ day }) => same(day))
            .map(({ at }) => at)
            .sort()
            .at(-1);
        for (let days = 0; days < 7; days += 1) {
          const newest = newestOf((day) => day === dayBefore(days));
          if (newest) expect(kept).toContain(newest);
        }
        for (let months = 0; months < 12; months += 1) {
          const month = Temporal.PlainYearMonth.from(today).subtract({ months }).toString();
          const newest = newestOf((day) => day.startsWith(month));
          if (newest) expect(kept).toContain(newest);
        }
      }),
    );
  });

  it('hold one that was made before a restore for 30 days, also when others were made the same day', () => {
    const before = backupOn(0, 7, 'before');
    const all = [before, backupOn(0, 9)];
    expect(keptOn(all, today)).toContain(before);
    expect(keptOn(all, Temporal.PlainDate.from(today).add({ days: 29 }).toString())).toContain(before);
    expect(keptOn(all, Temporal.PlainDate.from(today).add({ days: 30 }).toString())).not.toContain(before);
  });
});

describe('the last day of a backup', () => {
  it('is kept: after it, the backup is gone once a newer one is there, and never comes back', () => {
    fc.assert(
      fc.property(backups, fc.nat(400), (all, later) => {
        for (const backup of keptOn(all, today)) {
          const last = Temporal.PlainDate.from(lastDayOf(backup, all, today));
          const after = last.add({ days: 1 + later }).toString();
          const withNewer = [...all, { day: after, at: `${after}T23:30:00.000Z`, why: 'daily' as const }];
          expect(keptOn(withNewer, after)).not.toContain(backup);
        }
      }),
    );
  });

  it('lies at most a year and a month after the backup', () => {
    expect(lastDayOf(backupOn(0), [backupOn(0)], today)).toBe('2027-10-31');
    fc.assert(
      fc.property(backups, (all) => {
        for (const backup of all) {
          const limit = Temporal.PlainDate.from(backup.day).add({ months: 13 }).toString();
          const last = lastDayOf(backup, all, today);
          expect(last <= limit || last === today).toBe(true);
        }
      }),
    );
  });
});
