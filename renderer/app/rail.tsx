import { ClipboardList, FileText, FolderOpen, History, type LucideIcon, Network, Users } from 'lucide-react';
import { appTexts, stationTexts } from '../../shared/language/app';
import { overCasesTexts } from '../../shared/language/overview';
import type { Action } from './actions';
import { useActions } from './actions';
import { useLanguage } from './language';
import { type StationId, stationIds, useNavigation } from './navigation';
import { shortcutText } from './shortcuts';
import { pageIcons, wayBack } from './use-page-actions';

const icons: Record<StationId, LucideIcon> = {
  case: FolderOpen,
  family: Users,
  network: Network,
  assessment: ClipboardList,
  attachment: FileText,
  history: History,
};

/** The stations in the order of the work, and the way back to the page over all cases. */
export function Rail() {
  const { t, language } = useLanguage();
  const { station, go, home, leave } = useNavigation();
  const HomeIcon = pageIcons[home];
  const actions = stationIds.map(
    (id, index): Action => ({
      id: `station.${id}`,
      label: stationTexts[id],
      icon: icons[id],
      shortcut: `Mod+${index + 1}`,
      run: () => go(id),
    }),
  );
  useActions(actions);
  return (
    <nav className="rail" aria-label={t(appTexts.stations)}>
      <button type="button" className="rail-item" onClick={leave} title={t(wayBack[home])}>
        <HomeIcon size={20} strokeWidth={1.75} aria-hidden />
        {t(home === 'cases' ? appTexts.allCases : overCasesTexts[home])}
      </button>
      <span className="rail-line" />
      {stationIds.map((id, index) => {
        const Icon = icons[id];
        return (
          <button
            key={id}
            type="button"
            className="rail-item"
            aria-current={id === station ? 'page' : undefined}
            title={shortcutText(`Mod+${index + 1}`, language)}
            onClick={() => go(id)}
          >
            <Icon size={20} strokeWidth={1.75} aria-hidden />
            {t(stationTexts[id])}
          </button>
        );
      })}
    </nav>
  );
}
