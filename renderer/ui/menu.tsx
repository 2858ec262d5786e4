import './popover.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { classNames } from './class-names';
import { Kbd } from './tooltip';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** It takes something away. */
  readonly danger?: boolean;
  /** A hairline above. */
  readonly separated?: boolean;
  readonly run: () => void;
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export function Menu({ trigger, label, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" offset={4}>
        <AriaMenu className="list-box" aria-label={label} disabledKeys={entries.filter((entry) => entry.disabled).map((entry) => entry.id)}>
          {entries.flatMap(({ id, label: words, icon: Icon, keys, danger, separated, run }) => [
            separated && <Separator key={`${id}-above`} className="menu-separator" />,
            <MenuItem
              key={id}
              id={id}
              className={classNames('list-item', 'menu-item', danger && 'menu-item-danger')}
              textValue={words}
              onAction={run}
            >
              {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
              <span className="menu-item-words">{words}</span>
              {keys && <Kbd keys={keys} />}
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
