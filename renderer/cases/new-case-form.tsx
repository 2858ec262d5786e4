import './new-case-form.css';
import { type FormEvent, useRef, useState } from 'react';
import { newCase } from '../../shared/case/new-case';
import type { Gender } from '../../shared/case/schema';
import { listTexts } from '../../shared/language/cases';
import { uiTexts } from '../../shared/language/ui';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useLastUse } from '../app/use-last-use';
import { Button } from '../ui/button';
import { Segmented } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { useTell } from '../ui/status-line';
import { TextField } from '../ui/text-field';

export interface NewCaseFormProps {
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}

/** The few facts a case begins with. Caseworker, unit and municipality are those last written. */
export function NewCaseForm({ onMade, onCancel }: NewCaseFormProps) {
  const { t } = useLanguage();
  const tell = useTell();
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const [birth, setBirth] = useState('');
  const [caseNumber, setCaseNumber] = useState('');
  const [gender, setGender] = useState<Gender>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const lastUse = useLastUse();
  const first = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!firstName.trim()) return first.current?.focus();
    setBusy(true);
    const made = newCase({
      id: crypto.randomUUID(),
      caseNumber: caseNumber.trim(),
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      gender: gender ?? 'unknown',
      birth,
      ...lastUse,
    });
    const reply = await call('cases.create', { case: made });
    setBusy(false);
    if (reply.ok) onMade(reply.value.id);
    else tell({ text: t(failureText(reply.code)), refused: true });
  };

  return (
    <form
      className="new-case"
      aria-label={t(listTexts.newCase)}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextField
        ref={first}
        autoFocus
        label={t(listTexts.newFirstName)}
        value={firstName}
        onCommit={setFirstName}
        onType={setFirstName}
        error={tried && !firstName.trim() ? t(listTexts.nameNeeded) : undefined}
      />
      <TextField label={t(listTexts.newLastName)} value={lastName} onCommit={setLastName} onType={setLastName} />
      <Segmented
        className="new-case-gender"
        label={t(listTexts.newGender)}
        value={gender}
        onCommit={setGender}
        options={[
          { value: 'f', label: t(listTexts.girl) },
          { value: 'm', label: t(listTexts.boy) },
          { value: 'x', label: t(listTexts.otherGender) },
          { value: 'unknown', label: t(listTexts.unknownGender) },
        ]}
      />
      <DateField label={t(listTexts.newBirth)} value={birth} onCommit={(value) => setBirth(value ?? '')} />
      <TextField label={t(listTexts.caseNumber)} value={caseNumber} onCommit={setCaseNumber} onType={setCaseNumber} />
      <div className="new-case-foot">
        <Button look="primary" submits disabled={busy}>
          {t(listTexts.makeCase)}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t(uiTexts.cancel)}
        </Button>
      </div>
    </form>
  );
}
