import './person-entry.css';
import { casePlace, recordPlace, viewOf } from '../../shared/assessment/place';
import { sections } from '../../shared/assessment/sections';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { useRemembered } from '../app/settings';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Fields } from './field-view';
import { useOpenPerson } from './panel-state';
import { RecordBody, RecordMark } from './records';
import { ScopeProvider } from './scope';
import { useCaseOnDay } from './use-findings';
import { usePanelScope } from './use-panel-scope';
import { type PersonRecord, personRecord } from './way';

/** What the assessment holds about a person, beside the drawing on which they are selected; nothing where it asks nothing. */
export function PersonEntry({ person }: { person: string }) {
  const { case: value, day } = useCaseOnDay();
  const record = personRecord(person, sections, viewOf(value, day));
  return record && <Entry key={record.section.id} person={person} record={record} />;
}

function Entry({ person, record: { section, field, item } }: { person: string; record: PersonRecord }) {
  const { t } = useLanguage();
  const [open, keep] = useRemembered('personEntry', true);
  const openPerson = useOpenPerson();
  const title = t(section.title);
  const scope = usePanelScope(section.id, title, false);
  const place = casePlace(scope.view.case);
  return (
    <ScopeProvider value={scope}>
      <section className="person-entry">
        <h3>{t(panelTexts.inAssessment)}</h3>
        <Disclosure
          title={title}
          aside={<RecordMark item={item} place={recordPlace(place, field, item)} fields={field.fields} />}
          open={open}
          onToggle={keep}
        >
          <RecordBody field={field} place={place} Inside={Fields} item={item} />
        </Disclosure>
        <Button look="link" onPress={() => openPerson(person)}>
          {t(panelTexts.wholeSection)}
        </Button>
      </section>
    </ScopeProvider>
  );
}
