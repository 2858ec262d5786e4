import { appTexts } from '../../shared/language/app';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useLanguage } from './language';

/** Asks whether to leave a case whose last changes could not be saved. */
export function Unsaved({ open, onAnswer }: { open: boolean; onAnswer: (leave: boolean) => void }) {
  const { t } = useLanguage();
  return (
    <Dialog
      open={open}
      onClose={() => onAnswer(false)}
      title={t(appTexts.unsavedTitle)}
      foot={
        <>
          <Button look="danger" onPress={() => onAnswer(true)}>
            {t(appTexts.leaveAnyway)}
          </Button>
          <Button look="primary" onPress={() => onAnswer(false)}>
            {t(appTexts.stay)}
          </Button>
        </>
      }
    >
      <p>{t(appTexts.unsavedBody)}</p>
    </Dialog>
  );
}
