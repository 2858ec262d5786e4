import { useState } from 'react';
import { auditTexts as texts } from '../../shared/language/audit';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { AuditLines } from './audit-lines';

/** The settings' part on the audit log: all cases, and the log as a file. */
export function AuditPart() {
  const { t } = useLanguage();
  const [said, setSaid] = useState('');
  const save = async (format: 'csv' | 'jsonl') => {
    const reply = await call('audit.export', { format });
    if (reply.ok) setSaid(t(texts.exported, { file: reply.value.file }));
    else setSaid(reply.code === 'cancelled' ? '' : t(failureText(reply.code)));
  };
  return (
    <>
      <p className="secondary">{t(texts.about)}</p>
      <div className="keeping-deeds">
        <Button onPress={() => void save('csv')}>{t(texts.exportCsv)}</Button>
        <Button onPress={() => void save('jsonl')}>{t(texts.exportLines)}</Button>
        <span role="status" className="secondary">
          {said}
        </span>
      </div>
      <AuditLines />
    </>
  );
}
