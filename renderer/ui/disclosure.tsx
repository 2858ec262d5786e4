import './disclosure.css';
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** At the far end of the head: a status, a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** Given together: the folding is decided outside. Else it is remembered here. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly startsOpen?: boolean;
  /** The heading's rank on the page, where it is one. */
  readonly level?: 2 | 3 | 4;
}

/** A head that folds what is under it. What is folded is not made. */
export function Disclosure({ title, aside, children, open, onToggle, startsOpen = false, level }: DisclosureProps) {
  const [own, setOwn] = useState(startsOpen);
  const shown = open ?? own;
  const content = useId();
  const Rank = level ? (`h${level}` as const) : 'div';
  const toggle = () => {
    setOwn(!shown);
    onToggle?.(!shown);
  };
  return (
    <div className="disclosure">
      <Rank>
        <button
          type="button"
          className="disclosure-button"
          aria-expanded={shown}
          aria-controls={shown ? content : undefined}
          onClick={toggle}
        >
          <ChevronRight size={16} aria-hidden />
          <span className="disclosure-words">{title}</span>
          {aside}
        </button>
      </Rank>
      {shown && (
        <div className="disclosure-content" id={content}>
          {children}
        </div>
      )}
    </div>
  );
}
