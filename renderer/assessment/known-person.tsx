import './known.css';
import { contraindicationChoices } from '../../shared/assessment/choices';
import { knownOf } from '../../shared/assessment/known';
import { nameIn } from '../../shared/case/find';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { useShowPersons } from '../editor/show-persons';
import { Button } from '../ui/button';
import { useGoOn } from './panel-state';
import { useScope } from './scope';

const contraindications = 'assessment/contraindications';

/** What the drawing tells of the person whom a record is about, with the way there; and whether they must not be contacted. */
export function KnownPerson({ id, here }: { id: string; here: string }) {
  const { t, language } = useLanguage();
  const { view } = useScope();
  const show = useShowPersons();
  const goOn = useGoOn();
  const context = { ...view, item: undefined };
  const records = view.case.assessment?.contraindications ?? [];
  const banned = contraindicationChoices(context).filter((_, index) => records[index]?.persons?.includes(id));
  const known = knownOf(view, id).map((words) => t(words));
  return (
    <p className="known-person">
      {known.length > 0 && <span>{known.join(' · ')}</span>}
      {banned.map(({ value, word }) => (
        <Button
          key={value}
          look="link"
          onPress={() =>
            goOn({ section: 'H', open: { [contraindications]: String(value) }, anchor: `${contraindications}/${value}` }, here)
          }
        >
          {t(word)}
        </Button>
      ))}
      <Button look="link" description={t(panelTexts.showDrawnWho, { name: nameIn(view.case, id, language) })} onPress={() => show([id])}>
        {t(panelTexts.showDrawn)}
      </Button>
    </p>
  );
}
