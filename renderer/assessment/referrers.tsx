import './reference.css';
import { referrersOf } from '../../shared/assessment/referrers';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { Button } from '../ui/button';
import { useGoOn } from './panel-state';
import { useScope } from './scope';

/** Which circles and persons refer to a record, each with the way there. */
export function Referrers({ id, here }: { id: string; here: string }) {
  const { t } = useLanguage();
  const { view } = useScope();
  const goOn = useGoOn();
  const referrers = referrersOf(view.case, view.facts, id);
  if (referrers.length === 0) return <p className="referrers">{t(panelTexts.notReferred)}</p>;
  return (
    <p className="referrers">
      <span>{t(panelTexts.referredBy)}</span>
      {referrers.map(({ section, list, key, field, title }) => (
        <Button
          key={`${list}/${key}`}
          look="link"
          onPress={() => goOn({ section, open: { [list]: key }, anchor: `${list}/${key}/${field}` }, here)}
        >
          {t(title)}
        </Button>
      ))}
    </p>
  );
}
