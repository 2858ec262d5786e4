import type { Field } from '../../shared/assessment/field';
import { panelTexts } from '../../shared/language/panel';
import { useLanguage } from '../app/language';
import { Disclosure } from '../ui/disclosure';

/** Questions that the caseworker can ask, folded away until they are wanted. */
export function Prompts({ field: { prompts } }: { field: Field }) {
  const { t } = useLanguage();
  if (!prompts || prompts.length === 0) return null;
  return (
    <div className="panel-prompts">
      <Disclosure title={t(panelTexts.prompts)}>
        <ul>
          {prompts.map((prompt) => (
            <li key={prompt.da}>{t(prompt)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
