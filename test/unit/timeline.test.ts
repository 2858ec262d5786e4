import { describe, expect, it } from 'vitest';
import { eventDay, timelineOf } from '../../shared/genogram/timeline';
import { family } from '../fixtures/family-words';

const value = family({
  persons: { emma: 'f 2016-05-12', mor: 'f 1986', far: 'm 1984', mormor: 'f 1957–2018', bo: 'm 2031', pleje: 'f 1970' },
  couples: ['mor+far divorced 2013–2022'],
  children: ['emma < mor+far', 'mor < mormor'],
  rest: {
    households: [
      { id: 'H1', labelDa: 'Mors hjem', from: '2014', to: null, members: [{ person: 'mor', share: 'full' }] },
      {
        id: 'H2',
        labelDa: 'Akuthuset',
        kind: 'residential',
        members: [{ person: 'emma', share: 'placed', from: '2020-03', to: '2020-06' }],
      },
    ],
  },
});
const placed = {
  ...value,
  parentage: [...(value.parentage ?? []), { child: 'emma', parents: ['pleje'], type: 'network_foster' as const, from: '2021-02-01' }],
};
const timeline = timelineOf(placed, '2026-11-22');

describe('The time of a family', () => {
  it('runs from the year of the first birth until today', () => {
    expect([timeline.from, timeline.to]).toEqual(['1957-01-01', '2026-11-22']);
    expect(timelineOf({ ...value, persons: [] }, '2026-11-22')).toMatchObject({ from: '2013-01-01', to: '2026-11-22' });
  });

  it('tells births, deaths, couples, homes and placements in their order, and nothing that is still to come', () => {
    expect(timeline.marks.map(({ day, text }) => `${day} ${text.da}`)).toEqual([
      '1957-01-01 mormor født',
      '1970-01-01 pleje født',
      '1984-01-01 far født',
      '1986-01-01 mor født',
      '2013-01-01 mor og far: Gift',
      '2014-01-01 Mors hjem begyndte',
      '2016-05-12 emma født',
      '2018-01-01 mormor død',
      '2020-03-01 emma flyttede ind: Akuthuset',
      '2020-06-01 emma flyttede ud: Akuthuset',
      '2021-02-01 emma kom til pleje',
      '2022-01-01 mor og far: Skilt',
    ]);
    expect(timeline.marks.filter(({ kind }) => kind === 'placement')).toHaveLength(3);
  });

  it('is gone through from event to event', () => {
    expect(eventDay(timeline, '2016-05-12', 1)).toBe('2018-01-01');
    expect(eventDay(timeline, '2016-05-12', -1)).toBe('2014-01-01');
    expect(eventDay(timeline, '1957-01-01', -1)).toBeUndefined();
  });
});
