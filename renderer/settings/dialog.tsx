import './dialog.css';
import { settingsTexts } from '../../shared/language/settings';
import { useLanguage } from '../app/language';
import { Dialog } from '../ui/dialog';
import { SideTabs } from '../ui/side-tabs';
import { settingsParts } from './parts';

export interface SettingsDialogProps {
  /** The part that is open; absent while none is. */
  readonly part: string | undefined;
  readonly onPart: (part: string) => void;
  readonly onClose: () => void;
}

/** Everything that is set once and for all cases, a part at a time. */
export function SettingsDialog({ part, onPart, onClose }: SettingsDialogProps) {
  const { t } = useLanguage();
  return (
    <Dialog open={part !== undefined} onClose={onClose} title={t(settingsTexts.settings)} size="page">
      <SideTabs
        label={t(settingsTexts.settings)}
        tabs={settingsParts.map(({ id, title, content }) => ({ id, title: t(title), content }))}
        chosen={part ?? ''}
        onChoose={onPart}
      />
    </Dialog>
  );
}
