import './dialog.css';
import { useState } from 'react';
import { settingsTexts } from '../../shared/language/settings';
import { useLanguage } from '../app/language';
import { Dialog } from '../ui/dialog';
import { SideTabs } from '../ui/side-tabs';
import { settingsParts } from './parts';

/** Everything that is set once and for all cases, a part at a time. */
export function SettingsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLanguage();
  const [part, setPart] = useState('general');
  return (
    <Dialog open={open} onClose={onClose} title={t(settingsTexts.settings)} size="page">
      <SideTabs
        label={t(settingsTexts.settings)}
        tabs={settingsParts.map(({ id, title, content }) => ({ id, title: t(title), content }))}
        chosen={part}
        onChoose={setPart}
      />
    </Dialog>
  );
}
