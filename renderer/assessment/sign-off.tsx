import './sign-off.css';
import { useState } from 'react';
import { text } from '../../shared/assessment/answer';
import type { Field } from '../../shared/assessment/field';
import { reopen, signAndLock } from '../../shared/case/commands/sign-off';
import { revisionOf } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { reopenTriggers } from '../../shared/case/values';
import { panelTexts } from '../../shared/language/panel';
import { valueWords } from '../../shared/language/values';
import { suggestedTriggers, type Trigger } from '../../shared/revisions/triggers';
import { today } from '../app/day';
import { useLanguage } from '../app/language';
import { useEditor, useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useGoToFinding } from './panel-state';
import { useScope } from './scope';
import { owedOf } from './use-findings';

/** What signing and reopening write by themselves is not also asked as fields; when locked, it is read. */
export function unsignedFields(fields: readonly Field[], readOnly: boolean): readonly Field[] {
  const written = readOnly ? ['locked'] : ['authorSigned', 'authorName', 'revision', 'locked'];
  return fields.filter(({ path }) => !written.includes(String(path.at(-1))));
}

/** Where a finding about the signature leads. */
const signature = 'assessment/signOff/authorSigned';
export const reopening = 'reopening';

/** The end of the panel: what is left before signing, the signature, or the way back from a locked revision. */
export function SignOff() {
  const { view, findings, readOnly } = useScope();
  const writes = useEditorState(({ role, past }) => role === 'caseworker' && !past);
  if (!writes) return null;
  if (readOnly) return <Reopening value={view.case} />;
  return owedOf(findings).ready ? <Signing value={view.case} /> : <Owing />;
}

function Owing() {
  const { t } = useLanguage();
  const { findings } = useScope();
  const goTo = useGoToFinding();
  const { blocking } = owedOf(findings);
  const first = blocking.find(({ rule }) => rule !== 'Z1');
  return (
    <div className="sign-off" data-anchor={signature}>
      <p>{t(panelTexts.signOwes, { count: blocking.length })}</p>
      {first && (
        <Button look="link" onPress={() => goTo(first)}>
          {t(panelTexts.signFirst)}
        </Button>
      )}
    </div>
  );
}

function Signing({ value }: { value: Case }) {
  const { t } = useLanguage();
  const editor = useEditor();
  // One signs today, whatever day the case is worked out on.
  const [day, setDay] = useState<string | undefined>(() => value.assessment?.signOff?.authorSigned ?? today());
  const [name, setName] = useState(value.assessment?.signOff?.authorName ?? value.case.caseworker ?? '');
  const [tried, setTried] = useState(false);
  const sign = () => {
    setTried(true);
    if (day && name.trim()) editor.run(signAndLock(value, day, name.trim()));
  };
  return (
    <div className="sign-off">
      <h3>{t(panelTexts.signHeading)}</h3>
      <p>{t(panelTexts.signWhat, { revision: revisionOf(value) })}</p>
      <DateField
        label={t(panelTexts.signedOn)}
        anchor={signature}
        wholeDay
        value={day}
        error={tried && !day ? t(panelTexts.dayNeeded) : undefined}
        onCommit={setDay}
      />
      <TextField
        label={t(panelTexts.signedBy)}
        value={name}
        error={tried && !name.trim() ? t(panelTexts.nameNeeded) : undefined}
        onCommit={setName}
      />
      <Button look="primary" onPress={sign}>
        {t(panelTexts.sign)}
      </Button>
    </div>
  );
}

function Reopening({ value }: { value: Case }) {
  const { t } = useLanguage();
  const editor = useEditor();
  const [reasonDa, setReason] = useState('');
  const [trigger, setTrigger] = useState<Trigger>();
  const [tried, setTried] = useState(false);
  const revision = revisionOf(value);
  const suggested = suggestedTriggers(value, today());
  const open = () => {
    setTried(true);
    if (text(reasonDa, 10)) editor.run(reopen(value, today(), reasonDa.trim(), trigger));
  };
  return (
    <div className="sign-off">
      <h3>{t(panelTexts.reopenHeading, { revision: revision + 1 })}</h3>
      <p>{t(panelTexts.reopenWhat, { locked: revision })}</p>
      {suggested.length > 0 && (
        <div className="reopen-suggested">
          <p className="field-label">{t(panelTexts.reopenSuggested)}</p>
          {suggested.map(({ trigger: occasion, fact }) => (
            <button
              key={`${occasion} ${fact.da}`}
              type="button"
              className="reopen-suggestion"
              aria-pressed={trigger === occasion && reasonDa === fact.da}
              onClick={() => {
                setTrigger(occasion);
                setReason(fact.da);
              }}
            >
              <span>{t(fact)}</span>
              <span className="secondary">{t(valueWords.reopenTriggers[occasion])}</span>
            </button>
          ))}
        </div>
      )}
      <TextArea
        label={t(panelTexts.reopenReason)}
        anchor={reopening}
        value={reasonDa}
        error={tried && !text(reasonDa, 10) ? t(panelTexts.reasonNeeded) : undefined}
        onCommit={setReason}
      />
      <Select
        label={t(panelTexts.reopenTrigger)}
        value={trigger}
        clearable
        options={reopenTriggers.map((each) => ({ value: each, label: t(valueWords.reopenTriggers[each]) }))}
        onCommit={setTrigger}
      />
      <Button onPress={open}>{t(panelTexts.reopen)}</Button>
    </div>
  );
}
