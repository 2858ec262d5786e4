import './empty-state.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly icon?: LucideIcon;
  readonly title: string;
  /** What this place is for, or what happened and what is safe. */
  readonly children?: ReactNode;
  /** The one thing to do first. */
  readonly actions?: ReactNode;
  readonly level?: 1 | 2;
}

/** A place that has nothing to show: says what it is for, and what to do. */
export function EmptyState({ icon: Icon, title, children, actions, level = 2 }: EmptyStateProps) {
  const Rank = `h${level}` as const;
  return (
    <div className="empty-state">
      {Icon && <Icon size={40} strokeWidth={1.25} aria-hidden />}
      <Rank>{title}</Rank>
      {children && <div>{children}</div>}
      {actions && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
