import './sparring.css';
import { MessageSquare } from 'lucide-react';
import { isOpenQuestion, remarksByPin } from '../../shared/case/sparring';
import { sparringTexts as texts } from '../../shared/language/sparring';
import { useLanguage } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useEditorState } from '../editor/use-editor';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { sparringAnchor } from './sessions';

/** The way to the list of remarks, with how many there are. `brief`: a mark, and nothing while there are none. */
export function ToRemarks({ brief = false }: { brief?: boolean }) {
  const { t } = useLanguage();
  const { showField } = useNavigation();
  const byPin = useEditorState((state) => remarksByPin(state.case));
  const remarks = [...byPin.values()].flat();
  const unanswered = remarks.filter(isOpenQuestion).length;
  if (remarks.length === 0 && brief) return null;
  const count = t(texts.toList, { count: remarks.length });
  const words = unanswered > 0 ? `${count} · ${t(texts.openQuestions, { count: unanswered })}` : count;
  return (
    <Button
      look={brief ? 'quiet' : 'link'}
      className={classNames('to-remarks', brief && unanswered > 0 && 'remark-mark-open')}
      icon={brief ? MessageSquare : undefined}
      description={words}
      onPress={() => showField('L', sparringAnchor)}
    >
      {brief ? remarks.length : words}
    </Button>
  );
}
