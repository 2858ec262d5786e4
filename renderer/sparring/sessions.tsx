import './sparring.css';
import { ArrowRight, FileDown, FileInput } from 'lucide-react';
import { useState } from 'react';
import { recordSparring, writeAdvice, writeDecision } from '../../shared/case/commands/sparring';
import { isDay, longDate } from '../../shared/case/dates';
import { personOf } from '../../shared/case/find';
import type { Remark, SparringSession } from '../../shared/case/kept-schema';
import { recordOf, standing } from '../../shared/case/sparring';
import { sparringTexts as texts } from '../../shared/language/sparring';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { TextArea } from '../ui/text-field';
import { Composer } from './composer';
import { RemarkItem } from './remark-item';
import { now, useAuthor } from './use-author';
import { useJump } from './use-jump';
import { useRemarkFiles } from './use-remark-files';

export const sparringAnchor = 'sparring-remarks';

/** At the head of section L: what was remarked, the advice and the decision, until they are written in as the record of a sparring. */
export function Sessions() {
  const { t } = useLanguage();
  const sessions = useEditorState((state) => state.case.sparringSessions);
  const past = useEditorState((state) => state.past);
  const role = useEditorState((state) => state.role);
  const files = useRemarkFiles();
  const open = (sessions ?? []).filter(({ recordedAt }) => !recordedAt);
  const over = (sessions ?? []).filter(({ recordedAt }) => recordedAt);
  if (past) return null;
  return (
    <section className="sessions" data-anchor={sparringAnchor} aria-label={t(texts.list)} tabIndex={-1}>
      {open.map((session) => (
        <Session key={session.id} session={session} onSend={() => files.send(session.id)} />
      ))}
      {open.length === 0 && <p className="secondary">{t(role === 'consultant' ? texts.none2 : texts.none)}</p>}
      {role === 'consultant' && <Composer pin={{}} />}
      {over.length > 0 && (
        <Disclosure title={t(texts.over, { count: over.length })} level={3}>
          {over.map((session) => (
            <SessionOver key={session.id} session={session} />
          ))}
        </Disclosure>
      )}
      <div className="remark-buttons">
        <Button look="quiet" icon={FileInput} onPress={files.receive}>
          {t(texts.receive)}
        </Button>
      </div>
      {files.faults.map((fault) => (
        <p key={fault.da} className="field-error" role="alert">
          {t(fault)}
        </p>
      ))}
    </section>
  );
}

/** One that was written in as a record: what was remarked stays to be read. */
function SessionOver({ session }: { session: SparringSession }) {
  return (
    <article className="session">
      <SessionTitle session={session} />
      {standing(session).map((remark) => (
        <RemarkItem key={remark.id} remark={remark} about={<About remark={remark} />} over />
      ))}
    </article>
  );
}

function SessionTitle({ session: { on, consultant } }: { session: SparringSession }) {
  const { t, language } = useLanguage();
  return <h4>{t(texts.session, { date: isDay(on) ? longDate(on, language) : on, consultant: consultant || t(texts.consultant) })}</h4>;
}

function Session({ session, onSend }: { session: SparringSession; onSend: () => void }) {
  const { t } = useLanguage();
  const { id } = session;
  return (
    <article className="session">
      <SessionTitle session={session} />
      {standing(session).map((remark) => (
        <RemarkItem key={remark.id} remark={remark} about={<About remark={remark} />} />
      ))}
      <Advice session={session} />
      <Decision session={session} />
      <div className="remark-buttons">
        <Record session={session} />
        <Button look="quiet" icon={FileDown} description={`${t(texts.send)}: ${id}`} onPress={onSend}>
          {t(texts.send)}
        </Button>
      </div>
    </article>
  );
}

/** What a remark is about, as the way there. */
function About({ remark: { pin } }: { remark: Remark }) {
  const { t } = useLanguage();
  const jump = useJump();
  const gone = useEditorState((state) => Boolean(pin.person) && !personOf(state.case, pin.person));
  const title = pin.titleDa || t(texts.wholeCase);
  if (gone) return <p className="secondary">{t(texts.gone, { title })}</p>;
  if (!pin.person && !pin.circle && !pin.field) return <p className="secondary">{title}</p>;
  return (
    <Button look="link" className="remark-about" description={t(texts.goTo, { title })} onPress={() => jump(pin)}>
      {title}
      <ArrowRight size={14} aria-hidden />
    </Button>
  );
}

/** Written by the consultant, read by the caseworker. */
function Advice({ session: { id, advice } }: { session: SparringSession }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const { role, said } = useAuthor();
  if (role === 'consultant')
    return (
      <TextArea label={t(texts.advice)} value={advice?.textDa ?? ''} onCommit={(text) => void editor.run(writeAdvice(id, said(text)))} />
    );
  return (
    <div>
      <p className="field-label">{t(texts.advice)}</p>
      <p className={advice?.textDa ? 'remark-text' : 'secondary'}>{advice?.textDa || t(texts.noAdvice)}</p>
    </div>
  );
}

/** The caseworker's alone. */
function Decision({ session: { id, decision } }: { session: SparringSession }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const { role, said } = useAuthor();
  if (role === 'caseworker')
    return (
      <TextArea
        label={t(texts.decision)}
        value={decision?.textDa ?? ''}
        onCommit={(text) => void editor.run(writeDecision(id, said(text)))}
      />
    );
  if (!decision?.textDa) return null;
  return (
    <div>
      <p className="field-label">{t(texts.decision)}</p>
      <p className="remark-text">{decision.textDa}</p>
    </div>
  );
}

/** One press writes it all into section L. */
function Record({ session }: { session: SparringSession }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const { role } = useAuthor();
  const [tried, setTried] = useState(false);
  if (role !== 'caseworker') return null;
  const ready = Boolean(session.advice?.textDa && session.decision?.textDa);
  return (
    <>
      <Button
        look="primary"
        onPress={() => {
          setTried(true);
          if (ready) editor.run(recordSparring(session.id, recordOf(session, texts.wholeCase.da), now()));
        }}
      >
        {t(texts.record)}
      </Button>
      <p className={tried && !ready ? 'field-error' : 'secondary'} role="status">
        {t(tried && !ready ? texts.recordOwes : texts.recordWhat)}
      </p>
    </>
  );
}
