import { useMemo } from 'react';
import type { NetworkMap } from '../../shared/case/schema';
import { mapTexts } from '../../shared/language/maps';
import { say } from '../../shared/language/text';
import { differenceFacts } from '../../shared/network/difference-facts';
import { useLanguage } from '../app/language';
import { usePlace } from '../editor/place';
import { useEditor, useEditorState } from '../editor/use-editor';

/** What two maps differ in, a fact a line; each selects whom it is about. */
export function FactList({ a, b }: { a: NetworkMap; b: NetworkMap }) {
  const { t, language } = useLanguage();
  const editor = useEditor();
  const { change } = usePlace();
  const value = useEditorState((state) => state.case);
  const selection = useEditorState((state) => state.selection);
  const facts = useMemo(() => differenceFacts(value, a, b, language), [value, a, b, language]);
  const count = facts.length === 1 ? t(mapTexts.oneFact) : say(mapTexts.factCount, language, { n: facts.length });
  return (
    <section className="facts" aria-label={t(mapTexts.facts)}>
      <h2>
        {t(mapTexts.facts)} <span className="facts-count">{facts.length > 0 && count}</span>
      </h2>
      {facts.length === 0 && <p>{t(mapTexts.noFacts)}</p>}
      <ul>
        {facts.map(({ kind, text, persons }) => (
          <li key={`${kind} ${persons.join()} ${text}`}>
            <button
              type="button"
              className="fact"
              aria-pressed={persons.length > 0 && persons.every((id) => selection.includes(`person:${id}`))}
              onClick={() => {
                editor.select(...persons.map((id) => `person:${id}`));
                change({ revealed: `person:${persons[0]}` });
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
