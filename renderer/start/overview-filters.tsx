import { ChevronDown } from 'lucide-react';
import type { TalliedCase } from '../../shared/bridge/bridge';
import { legalSteps } from '../../shared/case/values';
import { overCasesTexts, overviewTexts as texts } from '../../shared/language/overview';
import { valueWords } from '../../shared/language/values';
import type { Selected, Selection } from '../../shared/overview/selection';
import { useLanguage } from '../app/language';
import { Checkbox } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';

export interface OverviewFiltersProps {
  readonly cases: readonly TalliedCase[];
  readonly selected: Selected;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
  readonly byHand: boolean;
  readonly onByHand: (byHand: boolean) => void;
}

const everything = '*';

/** Which cases are counted: by unit, caseworker, legal step and time; each by itself if one wants. */
export function OverviewFilters({ cases, selected, selection, onChange, byHand, onByHand }: OverviewFiltersProps) {
  const { t } = useLanguage();
  const { offered, chosen, undated } = selected;
  const filter = (
    label: string,
    all: string,
    value: string | undefined,
    words: readonly Word[],
    onCommit: (value: string | undefined) => void,
  ) => (
    <Select
      className="overview-filter"
      label={label}
      value={value ?? everything}
      options={[{ value: everything, label: all }, ...words]}
      onCommit={(key) => onCommit(key === everything ? undefined : key)}
    />
  );
  const steps = legalSteps.map((step) => ({ value: step, label: t(valueWords.legalSteps[step]) }));
  return (
    <>
      {filter(t(texts.unit), t(texts.allUnits), selection.unit, namesOf(cases, 'unit'), (unit) => onChange({ ...selection, unit }))}
      {filter(
        t(overCasesTexts.caseworker),
        t(overCasesTexts.allCaseworkers),
        selection.caseworker,
        namesOf(cases, 'caseworker'),
        (caseworker) => onChange({ ...selection, caseworker }),
      )}
      {filter(t(texts.step), t(texts.allSteps), selection.step, steps, (key) =>
        onChange({ ...selection, step: legalSteps.find((step) => step === key) }),
      )}
      <DateField
        className="overview-day"
        label={t(texts.from)}
        wholeDay
        value={selection.from}
        onCommit={(from) => onChange({ ...selection, from })}
      />
      <DateField
        className="overview-day"
        label={t(texts.to)}
        wholeDay
        value={selection.to}
        onCommit={(to) => onChange({ ...selection, to })}
      />
      <div className="overview-chosen">
        {cases.some(({ archived }) => archived) && (
          <Checkbox
            label={t(texts.archived)}
            checked={selection.archived ?? false}
            onCommit={(archived) => onChange({ ...selection, archived })}
          />
        )}
        <button type="button" className="button button-quiet" aria-expanded={byHand} onClick={() => onByHand(!byHand)}>
          {t(texts.byHand)}
          <ChevronDown size={16} aria-hidden />
        </button>
        <span className="secondary" role="status">
          {chosen.length === offered.length
            ? t(chosen.length === 1 ? texts.oneChosen : texts.allChosen, { count: chosen.length })
            : t(texts.chosen, { count: chosen.length, total: offered.length })}
          {undated > 0 && ` · ${t(texts.undated, { count: undated })}`}
        </span>
      </div>
    </>
  );
}

interface Word {
  readonly value: string;
  readonly label: string;
}

/** Every unit or caseworker that some case has. */
function namesOf(cases: readonly TalliedCase[], of: 'unit' | 'caseworker'): Word[] {
  const names = new Set(cases.flatMap((each) => each[of] || []));
  return [...names].toSorted(new Intl.Collator('da').compare).map((name) => ({ value: name, label: name }));
}
