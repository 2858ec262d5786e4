import { useEffect, useState } from 'react';
import type { FailureCode } from '../../shared/bridge/bridge';
import { ownKeyTexts } from '../../shared/language/handover';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { TextField } from '../ui/text-field';

/** The public key of this store, to be given to colleagues. */
export function OwnKey() {
  const { t } = useLanguage();
  const [key, setKey] = useState<string>();
  const [failure, setFailure] = useState<FailureCode>();
  useEffect(() => {
    void call('packages.key', undefined).then((reply) => (reply.ok ? setKey(reply.value.recipient) : setFailure(reply.code)));
  }, []);
  return (
    <>
      <p>{t(ownKeyTexts.what)}</p>
      {failure && (
        <p className="field-error" role="alert">
          {t(failureText(failure))}
        </p>
      )}
      {key && (
        <TextField readOnly label={t(ownKeyTexts.title)} description={t(ownKeyTexts.select)} value={key} onCommit={() => undefined} />
      )}
      <p className="secondary">{t(ownKeyTexts.hint)}</p>
    </>
  );
}
