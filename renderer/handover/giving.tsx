import { Send } from 'lucide-react';
import { giveTexts } from '../../shared/language/handover';
import { useLanguage } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';

/** The end of the station Sag: from here the case is given to another. */
export function Giving() {
  const { t } = useLanguage();
  const { give } = useNavigation();
  const away = useEditorState((state) => state.past || Boolean(state.case.handover));
  if (away) return null;
  return (
    <section className="page-group">
      <h2>{t(giveTexts.give)}</h2>
      <p className="secondary">{t(giveTexts.giveHint)}</p>
      <div>
        <Button icon={Send} onPress={give}>
          {t(giveTexts.giveMore)}
        </Button>
      </div>
    </section>
  );
}
