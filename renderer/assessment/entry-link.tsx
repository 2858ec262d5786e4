import './entry-link.css';
import { viewOf } from '../../shared/assessment/place';
import { sections } from '../../shared/assessment/sections';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { StatusMark } from '../ui/status-mark';
import { useOpenPerson } from './panel-state';
import { useCaseOnDay, useFindings } from './use-findings';
import { personWay } from './way';

/** What the assessment holds about a person, with the way to it; nothing where it asks nothing. */
export function EntryLink({ person }: { person: string }) {
  const { t } = useLanguage();
  const { case: value, day } = useCaseOnDay();
  const open = useOpenPerson();
  const owed = useFindings().filter(({ about, level }) => about === person && level === 'block').length;
  const way = personWay(person, sections, viewOf(value, day));
  const section = sections.find(({ id }) => id === way?.section);
  if (!section) return null;
  return (
    <section>
      <h3>{t(panelTexts.inAssessment)}</h3>
      <p className="entry-link">
        <Button look="link" onPress={() => open(person)}>
          {t(section.title)}
        </Button>
        <StatusMark status={owed > 0 ? 'partly' : 'done'} label="" size={12} />
        <span className="secondary">{owed > 0 ? t(panelTexts.owing, { count: owed }) : t(panelTexts.done)}</span>
      </p>
    </section>
  );
}
