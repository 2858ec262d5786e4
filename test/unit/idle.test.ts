import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Presence, watchLeaving } from '../../electron/leaving';
import { idleChoices, idleMinutes } from '../../shared/keys/idle';

describe('the minutes until Kreds locks', () => {
  it('are ten where nobody has decided, and what the caseworker chose otherwise', () => {
    expect([idleMinutes(undefined, {}), idleMinutes(30, {})]).toEqual([10, 30]);
  });

  it('are no more than the office allows, and never none unless it says so', () => {
    const office = { lock: { idleMinutes: 15 } };
    expect(idleChoices(office)).toEqual([2, 5, 10, 15]);
    expect([undefined, 5, 15, 60, 0].map((chosen) => idleMinutes(chosen, office))).toEqual([15, 5, 15, 15, 15]);
    expect([undefined, 0].map((chosen) => idleMinutes(chosen, {}))).toEqual([10, 10]);
    expect(idleMinutes(0, { lock: { mayBeOff: true } })).toBe(0);
  });

  it('may be others than Kreds offers, when the office has them', () => {
    expect(idleChoices({ lock: { idleMinutes: 12, mayBeOff: true } })).toEqual([2, 5, 10, 12, 0]);
  });
});

describe('who has left the computer', () => {
  /** A computer whose last key was pressed so many seconds ago. */
  class Computer extends EventEmitter implements Presence {
    idle = 0;
    asked = 0;
    getSystemIdleTime = () => {
      this.asked += 1;
      return this.idle;
    };
  }
  let computer: Computer;
  let left: number;
  let minutes: number;
  let look: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    [computer, left, minutes] = [new Computer(), 0, 10];
    look = watchLeaving({
      presence: computer,
      minutes: () => minutes,
      onLeft: () => {
        left += 1;
      },
    });
  });
  afterEach(() => vi.useRealTimers());

  /** So much time goes by; the one who sits there does nothing. */
  const wait = (seconds: number) => {
    computer.idle += seconds;
    vi.advanceTimersByTime(seconds * 1000);
  };

  it('is known at the minute, without having been asked all the time', () => {
    wait(599);
    expect([left, computer.asked]).toEqual([0, 1]);
    wait(1);
    expect(left).toBe(1);
  });

  it('is not one who pressed a key meanwhile', () => {
    wait(500);
    computer.idle = 0;
    wait(599);
    expect(left).toBe(0);
    wait(1);
    expect(left).toBe(1);
  });

  it('is seen at once when the minutes are made fewer, and never while they are none', () => {
    wait(300);
    minutes = 5;
    look();
    expect(left).toBe(1);
    minutes = 0;
    look();
    wait(100_000);
    expect(left).toBe(1);
  });

  it.each(['lock-screen', 'suspend'])('has left at %s', (event) => {
    computer.emit(event);
    expect(left).toBe(1);
  });

  it('has left when the computer wakes after too long', () => {
    computer.idle = 5000;
    computer.emit('resume');
    expect(left).toBe(1);
  });
});
