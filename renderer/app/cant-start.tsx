import { TriangleAlert } from 'lucide-react';
import type { FailureCode } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { failureText } from './bridge';
import { useLanguage } from './language';

/** The machine did not answer as it should at the start: says why, and offers to try again. */
export function CantStart({ code, onRetry }: { code: FailureCode; onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <main className="broken">
      <EmptyState
        level={1}
        icon={TriangleAlert}
        title={t(appTexts.cantStart)}
        actions={
          <Button look="primary" onPress={onRetry}>
            {t(appTexts.tryAgain)}
          </Button>
        }
      >
        <p>{t(failureText(code))}</p>
      </EmptyState>
    </main>
  );
}
