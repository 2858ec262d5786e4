import './sparring.css';
import { MessageSquare, MessageSquarePlus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Pin } from '../../shared/case/kept-schema';
import { isOpenQuestion, pinKey, remarksByPin } from '../../shared/case/sparring';
import { sparringTexts as texts } from '../../shared/language/sparring';
import type { Text } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';
import { classNames } from '../ui/class-names';
import { Composer } from './composer';
import { RemarkItem } from './remark-item';

export interface RemarksProps {
  readonly pin: Pin;
  /** What it is about, in words. */
  readonly title: Text;
}

/** What the network consultant remarked on something: a quiet mark with their count, and what they say under it. */
export function Remarks({ pin, title: about }: RemarksProps) {
  const { t } = useLanguage();
  const title = t(about);
  const remarks = useEditorState((state) => remarksByPin(state.case).get(pinKey(pin)));
  const writes = useEditorState(({ role, past }) => role === 'consultant' && !past);
  const [open, setOpen] = useState(false);
  const content = useId();
  const mark = useRef<HTMLButtonElement>(null);
  const count = remarks?.length ?? 0;
  if (count === 0 && !writes) return null;
  const label = count === 0 ? t(texts.write, { title }) : count === 1 ? t(texts.markOne, { title }) : t(texts.mark, { count, title });
  const Icon = count === 0 ? MessageSquarePlus : MessageSquare;
  return (
    <div className="remarks">
      <button
        ref={mark}
        type="button"
        className={classNames('remark-mark', remarks?.some(isOpenQuestion) && 'remark-mark-open')}
        aria-expanded={open}
        aria-controls={open ? content : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        {count > 0 && <span aria-hidden>{count}</span>}
      </button>
      {open && (
        <div id={content} className="remark-thread">
          {remarks?.map((remark) => (
            <RemarkItem key={remark.id} remark={remark} />
          ))}
          {writes && (
            <Composer
              pin={{ ...pin, titleDa: about.da }}
              autoFocus={count === 0}
              onDone={(saved) => {
                if (!saved && count === 0) setOpen(false);
                mark.current?.focus();
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
