import { languageHints } from '../../shared/assessment/language-hints';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';

/** Words that define somebody where they could describe: a hint, never a fault. */
export function LanguageHints({ text }: { text: string }) {
  const { t } = useLanguage();
  const hints = new Map(languageHints(text).map((hint) => [hint.words.toLowerCase(), hint]));
  if (hints.size === 0) return null;
  return (
    <ul className="panel-hints">
      {[...hints.values()].map(({ words, instead }) => (
        <li key={words}>{t(panelTexts.hint, { words, instead })}</li>
      ))}
    </ul>
  );
}
