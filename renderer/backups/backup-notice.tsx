import './backups.css';
import { useEffect, useState } from 'react';
import type { BackupState } from '../../shared/bridge/backups';
import { backupTexts as texts } from '../../shared/language/backups';
import { useAllActions } from '../app/actions';
import { call } from '../app/bridge';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';

/** Over the list of cases, only when something is wrong with the backups: what, and the way to them. Work goes on. */
export function BackupNotice() {
  const { t } = useLanguage();
  const actions = useAllActions();
  const [state, setState] = useState<BackupState>();
  useEffect(() => {
    void call('backups.state', undefined).then((reply) => reply.ok && setState(reply.value));
  }, []);
  const what = state && wrongWith(state);
  if (!what) return null;
  return (
    <p className="keeping-warning backup-notice" role="status">
      {t(what)}
      <Button
        look="link"
        onPress={() =>
          actions()
            .find(({ id }) => id === 'settings.backups')
            ?.run()
        }
      >
        {t(texts.see)}
      </Button>
    </p>
  );
}

function wrongWith({ failure, left, there }: BackupState) {
  if (failure) return texts.noticeFailed;
  if (left > 0) return texts.noticeLeft;
  return there?.state === 'failed' ? texts.noticeThere : undefined;
}
