/** What the system tells about the one who sits at the computer: Electron's powerMonitor. */
export interface Presence {
  /** Seconds since a key or the mouse was last used, in any program. */
  getSystemIdleTime(): number;
  on(event: 'lock-screen' | 'suspend' | 'resume' | 'shutdown', listener: () => void): unknown;
}

export interface LeavingOptions {
  readonly presence: Presence;
  /** Minutes until nobody is taken to be there; 0: never. */
  readonly minutes: () => number;
  readonly onLeft: () => void;
}

/**
 * Says when the one who sat here has left: locked the computer, closed its lid, or done nothing for so many minutes. Nothing is asked
 * before the time could have come. Gives a way to look at once, for when the minutes have changed.
 */
export function watchLeaving({ presence, minutes, onLeft }: LeavingOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const limit = minutes() * 60;
    if (limit === 0) return;
    const left = limit - presence.getSystemIdleTime();
    if (left <= 0) onLeft();
    // Also after having said so: there may have been nothing to lock yet.
    timer = setTimeout(look, (left > 0 ? left : 60) * 1000);
    timer.unref();
  };
  presence.on('lock-screen', onLeft);
  presence.on('suspend', onLeft);
  // A sleeping computer counts no time.
  presence.on('resume', look);
  look();
  return look;
}
