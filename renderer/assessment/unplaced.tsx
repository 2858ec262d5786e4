import type { Section } from '../../shared/assessment/field';
import type { Finding } from '../../shared/assessment/findings';
import { stationTexts } from '../../shared/language/app';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { type StationId, useNavigation } from '../app/navigation';
import { Button } from '../ui/button';
import { MissingRing } from '../ui/field';
import { useScope } from './scope';
import { sectionAnchor, wayTo } from './way';

/** What no field of the section can settle, such as a map that is not drawn: said at its top, with the way to the drawing. */
export function Unplaced({ section }: { section: Section }) {
  const { t } = useLanguage();
  const { go } = useNavigation();
  const { view, findings } = useScope();
  const unplaced = findings.filter(
    (finding) => finding.section === section.id && wayTo(finding, section, view).anchor === sectionAnchor(section.id),
  );
  if (unplaced.length === 0) return null;
  return (
    <ul className="section-unplaced">
      {unplaced.map((finding) => {
        const station = stationOf(finding);
        return (
          <li key={finding.id}>
            <MissingRing />
            <span>{t(finding.text)}</span>
            {station && (
              <Button look="link" onPress={() => go(station)}>
                {t(panelTexts.openStation, { station: stationTexts[station] })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The drawing in which the answer would stand. */
function stationOf({ path: [part] }: Finding): StationId | undefined {
  if (part === 'networkMaps') return 'network';
  return part === 'persons' || part === 'parentage' ? 'family' : undefined;
}
