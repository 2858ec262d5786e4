import './button.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, ToggleButton } from 'react-aria-components';
import { classNames } from './class-names';
import { Tooltip } from './tooltip';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger' | 'link';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  readonly disabled?: boolean;
  readonly submits?: boolean;
  readonly autoFocus?: boolean;
  /** For what the words on the button leave out: "Fortryd: Tilføjede Grethe". */
  readonly description?: string;
  /** Reached by a key of its own, not by Tab. */
  readonly outOfTabOrder?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. One primary button a screen at most. */
export function Button({
  children,
  onPress,
  look = 'plain',
  icon: Icon,
  disabled,
  submits,
  description,
  outOfTabOrder,
  className,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classNames('button', look !== 'plain' && `button-${look}`, className)}
      isDisabled={disabled}
      excludeFromTabOrder={outOfTabOrder}
      onPress={onPress}
      type={submits ? 'submit' : 'button'}
      aria-label={description}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps {
  /** Says what the button does: its accessible name and its tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress?: () => void;
  /** The key, as people read it: "Ctrl+K". */
  readonly keys?: string;
  /** For a button that stays in: a tool that is chosen, a panel that is open. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly size?: number;
  readonly className?: string;
  readonly slot?: AriaButtonProps['slot'];
  /** Reached by arrows, not by Tab. */
  readonly outOfTabOrder?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon alone; its name stands in the tooltip. */
export function IconButton({
  label,
  icon: Icon,
  onPress,
  keys,
  pressed,
  disabled,
  size = 18,
  className,
  slot,
  outOfTabOrder,
  ref,
}: IconButtonProps) {
  const shared = {
    ref,
    slot,
    className: classNames('button', 'button-icon', className),
    isDisabled: disabled,
    excludeFromTabOrder: outOfTabOrder,
    'aria-label': label,
  };
  const inside = <Icon size={size} strokeWidth={1.75} aria-hidden />;
  return (
    <Tooltip text={label} keys={keys}>
      {pressed === undefined ? (
        <AriaButton {...shared} onPress={onPress}>
          {inside}
        </AriaButton>
      ) : (
        <ToggleButton {...shared} isSelected={pressed} onChange={() => onPress?.()}>
          {inside}
        </ToggleButton>
      )}
    </Tooltip>
  );
}
