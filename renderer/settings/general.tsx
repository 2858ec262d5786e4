import { settingsTexts } from '../../shared/language/settings';
import { useLanguage } from '../app/language';
import { useSettings } from '../app/settings';
import { shortcutText } from '../app/shortcuts';
import { Segmented } from '../ui/choices';

/** Language and look, which take effect at once, and what Kreds is. */
export function General() {
  const { t, language } = useLanguage();
  const { settings, change } = useSettings();
  return (
    <>
      <Segmented
        label={t(settingsTexts.language)}
        value={settings.language}
        onCommit={(to) => change((before) => ({ ...before, language: to }))}
        options={[
          { value: 'da', label: 'Dansk' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Segmented
        label={t(settingsTexts.theme)}
        description={t(settingsTexts.themeNote)}
        value={settings.theme}
        onCommit={(theme) => change((before) => ({ ...before, theme }))}
        options={[
          { value: 'system', label: t(settingsTexts.system) },
          { value: 'light', label: t(settingsTexts.light) },
          { value: 'dark', label: t(settingsTexts.dark) },
        ]}
      />
      <div className="settings-about">
        <h3>{t(settingsTexts.about)}</h3>
        <p>{t(settingsTexts.aboutBody)}</p>
        <p className="secondary">{t(settingsTexts.keysBody, { keys: shortcutText('Mod+K', language) })}</p>
      </div>
    </>
  );
}
