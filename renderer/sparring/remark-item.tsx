import { type ReactNode, useState } from 'react';
import { answerRemark, rewordRemark, withdrawRemark } from '../../shared/case/commands/sparring';
import { isDay, longDate } from '../../shared/case/dates';
import type { Remark, Said } from '../../shared/case/kept-schema';
import { isOpenQuestion } from '../../shared/case/sparring';
import { sparringTexts as texts } from '../../shared/language/sparring';
import { useLanguage } from '../app/language';
import { useEditor } from '../editor/use-editor';
import { Button } from '../ui/button';
import { StatusMark } from '../ui/status-mark';
import { TextForm } from './text-form';
import { now, useAuthor } from './use-author';

interface RemarkItemProps {
  readonly remark: Remark;
  /** Above it in a list: what it is about, and the way there. */
  readonly about?: ReactNode;
  /** Its sparring is over: it is read. */
  readonly over?: boolean;
}

/** One remark, with its answer. The consultant edits what was remarked, the caseworker answers it. */
export function RemarkItem({ remark, about, over = false }: RemarkItemProps) {
  const { t } = useLanguage();
  const editor = useEditor();
  const { role, said } = useAuthor();
  const [writing, setWriting] = useState(false);
  const { id, question, answer } = remark;
  const answered = answer?.textDa.trim() ? answer : undefined;
  const write = (text: string) => {
    editor.run(role === 'consultant' ? rewordRemark(id, said(text)) : answerRemark(id, said(text)));
    setWriting(false);
  };
  return (
    <article className="remark">
      {about}
      {question && (
        <p className="remark-question">
          <StatusMark status={isOpenQuestion(remark) ? 'missing' : 'done'} label="" size={12} />
          {t(isOpenQuestion(remark) ? texts.unanswered : texts.question)}
        </p>
      )}
      <p className="remark-text">{remark.said.textDa}</p>
      <Signed said={remark.said} />
      {answered && (
        <div className="remark-answer">
          <p className="remark-text">{answered.textDa}</p>
          <Signed said={answered} />
        </div>
      )}
      {!over && writing && (
        <TextForm
          label={t(role === 'consultant' ? texts.text : texts.answer)}
          save={t(role === 'consultant' ? texts.save : texts.answer)}
          start={(role === 'consultant' ? remark.said : answered)?.textDa ?? ''}
          onSave={write}
          onCancel={() => setWriting(false)}
        />
      )}
      {!over && !writing && (
        <div className="remark-buttons">
          <Button look="link" onPress={() => setWriting(true)}>
            {t(role === 'consultant' || answered ? texts.reword : texts.answer)}
          </Button>
          {role === 'consultant' && (
            <Button look="link" onPress={() => editor.run(withdrawRemark(id, now()))}>
              {t(texts.withdraw)}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** Who said it, and when. */
function Signed({ said: { by, at } }: { said: Said }) {
  const { language } = useLanguage();
  const day = at.slice(0, 10);
  return <p className="secondary">{[by, isDay(day) && longDate(day, language)].filter(Boolean).join(' · ')}</p>;
}
