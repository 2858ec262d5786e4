import './station.css';
import { FileDown, Printer, TriangleAlert } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { mostRestricted, recipientsOf } from '../../shared/attachment/recipients';
import { refusedFor } from '../../shared/attachment/redaction/redact';
import type { AttachmentOptions } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import { markText } from '../../shared/language/attachment';
import { attachmentStationTexts as texts } from '../../shared/language/attachment-station';
import { useActions } from '../app/actions';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useOffice } from '../app/office';
import { shortcutText } from '../app/shortcuts';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button, IconButton } from '../ui/button';
import { Checkbox, Segmented } from '../ui/choices';
import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { Select } from '../ui/select';
import { useTell } from '../ui/status-line';
import { StatusMark } from '../ui/status-mark';
import { DrawingsPart } from './drawings-part';
import { LeftOut } from './left-out';
import { Pages } from './pages';
import { SectionsPart } from './sections-part';
import { useMark } from './use-mark';
import { type Preview, usePreview } from './use-preview';
import { useRedaction } from './use-redaction';

/** The station Bilag: for whom, in which state, and the very PDF that will be saved. */
export function AttachmentStation({ missing }: { missing: ReactNode }) {
  const { t } = useLanguage();
  const tell = useTell();
  const editor = useEditor();
  const value = useEditorState((state) => state.case);
  const office = useOffice().office.attachment;
  const [options, setOptions] = useState<AttachmentOptions>({
    recipient: recipientsOf(value, office).at(-1)?.id ?? mostRestricted,
    fullCpr: false,
    language: 'da',
  });
  const refused = refusedFor(value, options.recipient);
  const preview = usePreview(value, options, !refused);

  const save = async () => {
    if (refused) return tell({ text: t(refused), refused: true });
    const reply = await call('attachment.save', { case: editor.state().case, options });
    if (reply.ok) tell(t(texts.saved, { file: reply.value.file }));
    else if (reply.code !== 'cancelled') tell({ text: reply.detail ?? t(failureText(reply.code)), refused: true });
  };
  const print = async () => {
    if (refused) return tell({ text: t(refused), refused: true });
    const reply = await call('attachment.print', { case: editor.state().case, options });
    if (reply.ok) tell(t(texts.printed));
    else if (reply.code !== 'cancelled') tell({ text: reply.detail ?? t(failureText(reply.code)), refused: true });
  };
  useActions([
    { id: 'attachment.save', label: texts.save, icon: FileDown, shortcut: 'Mod+Shift+S', run: () => void save() },
    { id: 'attachment.print', label: texts.print, icon: Printer, shortcut: 'Mod+P', run: () => void print() },
  ]);

  return (
    <div className="attachment">
      <Options
        options={options}
        onChange={setOptions}
        refused={refused !== undefined}
        onSave={() => void save()}
        onPrint={() => void print()}
        missing={missing}
      />
      {refused ? (
        <div className="attachment-preview">
          <EmptyState icon={TriangleAlert} title={t(texts.refusedTitle)}>
            <p>{t(refused)}</p>
          </EmptyState>
        </div>
      ) : (
        <PreviewPane preview={preview} />
      )}
    </div>
  );
}

interface OptionsProps {
  readonly options: AttachmentOptions;
  readonly onChange: (options: AttachmentOptions) => void;
  readonly refused: boolean;
  /** The list of what is missing, folded to a line. */
  readonly missing: ReactNode;
  readonly onSave: () => void;
  readonly onPrint: () => void;
}

function Options({ options, onChange, refused, onSave, onPrint, missing }: OptionsProps) {
  const { t, language: uiLanguage } = useLanguage();
  const value = useEditorState((state) => state.case);
  const office = useOffice().office.attachment;
  const { mark, why } = useMark();
  const redaction = useRedaction(options.recipient, options.language);
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return (
    <div className="attachment-options">
      <h1>{t(texts.title)}</h1>
      <div className={mark === 'FINAL' ? 'attachment-mark attachment-mark-final' : 'attachment-mark'}>
        <b>
          <StatusMark status={mark === 'FINAL' ? 'done' : mark === 'PRELIMINARY' ? 'partly' : 'missing'} label="" />
          {t(markText[mark])}
        </b>
        <p>{t(why)}</p>
      </div>
      {mark !== 'FINAL' && <div className="attachment-missing">{missing}</div>}
      <Select
        label={t(texts.recipient)}
        description={t(texts.recipientHint)}
        value={options.recipient}
        options={recipientsOf(value, office).map(({ id, name }) => ({ value: id, label: capital(t(name)) }))}
        onCommit={(recipient) => recipient && onChange({ ...options, recipient, fullCpr: false })}
      />
      <Segmented
        label={t(texts.language)}
        value={options.language}
        options={[
          { value: 'da', label: 'Dansk' },
          { value: 'en', label: 'English' },
        ]}
        onCommit={(language) => onChange({ ...options, language })}
      />
      {options.recipient === 'internal' && (
        <Checkbox
          label={t(texts.fullCpr)}
          detail={t(texts.fullCprHint)}
          checked={options.fullCpr}
          onCommit={(fullCpr) => onChange({ ...options, fullCpr })}
        />
      )}
      <SectionsPart leftOut={options.leftOut ?? []} onCommit={(leftOut) => onChange({ ...options, leftOut })} />
      {redaction && <DrawingsPart recipient={options.recipient} redaction={redaction} />}
      {redaction && <LeftOut report={redaction.report} />}
      <div className="attachment-deeds">
        <Button look="primary" icon={FileDown} onPress={onSave} disabled={refused}>
          {t(texts.saveAs, { mark: t(markText[mark]).toLowerCase() })}
        </Button>
        <IconButton icon={Printer} label={t(texts.print)} keys={shortcutText('Mod+P', uiLanguage)} onPress={onPrint} disabled={refused} />
      </div>
    </div>
  );
}

function PreviewPane({ preview: { pdf, renewing, failure, again } }: { preview: Preview }) {
  const { t } = useLanguage();
  const scroller = useRef<HTMLElement>(null);
  const retry = <Button onPress={again}>{t(appTexts.tryAgain)}</Button>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
    <section ref={scroller} className="attachment-preview" aria-label={t(texts.preview)} aria-busy={renewing} tabIndex={0}>
      {failure && (
        <EmptyState icon={TriangleAlert} title={t(texts.cantMake)} actions={retry}>
          <p>
            {failure.detail ?? t(failureText(failure.code))} {t(texts.cantMakeSafe)}
          </p>
        </EmptyState>
      )}
      {!failure && pdf && renewing && (
        <div className="attachment-renewing" role="status">
          <span>{t(texts.renewing)}</span>
        </div>
      )}
      {!failure && pdf && <Pages pdf={pdf} scroller={scroller} />}
      {!failure && !pdf && <Loading label={t(texts.making)} />}
    </section>
  );
}
