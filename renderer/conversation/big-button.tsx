import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names';

interface BigButtonProps {
  readonly icon?: LucideIcon;
  /** Its name where it shows an icon alone. */
  readonly label?: string;
  readonly children?: ReactNode;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly primary?: boolean;
  readonly submits?: boolean;
  readonly onPress?: () => void;
}

/** A button that a finger finds: at least 48 px each way. */
export const BigButton = ({ icon: Icon, label, children, disabled, pressed, primary, submits, onPress }: BigButtonProps) => (
  <button
    type={submits ? 'submit' : 'button'}
    className={classNames('big-button', primary && 'big-button-primary', !children && 'big-button-icon')}
    aria-label={label}
    aria-pressed={pressed}
    disabled={disabled}
    onClick={onPress}
  >
    {Icon && <Icon size={24} strokeWidth={1.75} aria-hidden />}
    {children}
  </button>
);
