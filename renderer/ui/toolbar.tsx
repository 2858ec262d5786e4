import './toolbar.css';
import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar, Separator } from 'react-aria-components';
import { classNames } from './class-names';

export interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Over the canvas, with a shadow. */
  readonly floating?: boolean;
}

/** A row of tools: one stop of the Tab key, arrows within it. */
export function Toolbar({ label, children, floating }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={classNames('toolbar', floating && 'toolbar-floating')}>
      {children}
    </AriaToolbar>
  );
}

export const ToolbarLine = () => <Separator orientation="vertical" className="toolbar-line" />;
