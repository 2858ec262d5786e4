import { longDate } from '../../shared/case/dates';
import { fullName, personOf } from '../../shared/case/find';
import type { Case } from '../../shared/case/schema';
import { legalSteps } from '../../shared/case/values';
import { casePageTexts as texts } from '../../shared/language/cases';
import type { Text } from '../../shared/language/text';
import { valueWords } from '../../shared/language/values';
import { type LanguageUse, useLanguage } from '../app/language';
import { useEditorState } from '../editor/use-editor';

type Fact = readonly [label: Text, words: string | null | undefined];

/** The facts of a locked case, to be read. What was not filled in is left out. */
export function CaseFacts() {
  const use = useLanguage();
  const value = useEditorState((state) => state.case);
  return factsOf(value, use).map(([title, facts]) => (
    <section key={title.da} className="page-group">
      <h2>{use.t(title)}</h2>
      {facts.map(
        ([label, words]) =>
          words && (
            <div key={label.da} className="page-fact">
              <p className="field-label">{use.t(label)}</p>
              <p>{words}</p>
            </div>
          ),
      )}
    </section>
  ));
}

function factsOf(value: Case, { t, language }: LanguageUse): readonly (readonly [title: Text, facts: readonly Fact[]])[] {
  const header = value.case;
  const names = (ids: readonly string[] | null | undefined) =>
    (ids ?? []).flatMap((id) => fullName(personOf(value, id), language) || []).join(', ');
  const date = (day: string | null | undefined) => (day ? longDate(day, language) : '');
  const step = legalSteps.find((known) => known === header.legalStep);
  const considered = header.placementConsidered;
  return [
    [
      texts.about,
      [
        [texts.caseTitle, value.titleDa],
        [texts.caseNumber, header.caseNumber],
        [texts.municipality, header.municipality],
        [texts.unit, header.unit],
      ],
    ],
    [
      texts.children,
      [
        [texts.indexChildren, names(header.indexPersonIds)],
        [texts.siblings, names(header.siblingsInSameExamination)],
      ],
    ],
    [
      texts.who,
      [
        [texts.caseworker, header.caseworker],
        [texts.caseworkerTitle, header.caseworkerTitle],
        [texts.secondCaseworker, header.secondCaseworker],
        [texts.networkConsultant, header.networkConsultant],
      ],
    ],
    [
      texts.deadlines,
      [
        [texts.legalStep, step && t(valueWords.legalSteps[step])],
        [texts.placementConsidered, typeof considered === 'boolean' ? t(considered ? texts.yes : texts.no) : ''],
        [texts.awarenessDate, date(header.awarenessDate)],
        [texts.deadline, date(header.deadline)],
        [texts.asOf, date(value.asOf)],
      ],
    ],
  ];
}
