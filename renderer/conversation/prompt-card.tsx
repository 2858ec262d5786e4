import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { prompts } from '../../shared/language/assessment';
import { conversationTexts } from '../../shared/language/conversation';
import { say } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { BigButton } from './big-button';

const all = Object.values(prompts);

/** Questions to leaf through, one at a time. */
export function PromptCard() {
  const { t, language } = useLanguage();
  const [at, setAt] = useState(0);
  const step = (by: number) => setAt((now) => (now + by + all.length) % all.length);
  const shown = all[at];
  return (
    <section className="prompt-card" aria-label={t(conversationTexts.prompt)}>
      <p className="prompt-words" role="status">
        {shown && t(shown)}
      </p>
      <div className="prompt-turn">
        <BigButton icon={ChevronLeft} label={t(conversationTexts.previousPrompt)} onPress={() => step(-1)} />
        <span>{say(conversationTexts.at, language, { at: at + 1, count: all.length })}</span>
        <BigButton icon={ChevronRight} label={t(conversationTexts.nextPrompt)} onPress={() => step(1)} />
      </div>
    </section>
  );
}
