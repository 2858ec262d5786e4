import { useEffect, useRef } from 'react';
import type { Reminder } from '../../shared/overview/reminders';
import { useGoToFinding } from './panel-state';

/** Goes to the field of a reminder as soon as the case is open. */
export function ReachGoal({ goal }: { goal: Reminder }) {
  const goTo = useGoToFinding();
  const reached = useRef(false);
  useEffect(() => {
    if (reached.current) return;
    reached.current = true;
    goTo({ id: goal.key, rule: goal.kind, level: 'warn', section: goal.section, path: goal.path, text: goal.what });
  });
  return null;
}
