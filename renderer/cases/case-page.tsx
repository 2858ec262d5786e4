import './case-page.css';
import type { ReactNode } from 'react';
import { deadlineOf } from '../../shared/assessment/deadline';
import { isDay, longDate } from '../../shared/case/dates';
import { fullName } from '../../shared/case/find';
import { legalSteps } from '../../shared/case/values';
import { casePageTexts } from '../../shared/language/cases';
import { valueWords } from '../../shared/language/values';
import { useLanguage } from '../app/language';
import { LockBar } from '../assessment/lock-bar';
import { useNothingOwed } from '../assessment/use-findings';
import { useEditorState, useReadOnly } from '../editor/use-editor';
import { AwayBar } from '../handover/away-bar';
import { Giving } from '../handover/giving';
import { Button } from '../ui/button';
import { Chips } from '../ui/chips';
import { Segmented } from '../ui/choices';
import { DateField } from '../ui/date-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { CaseFacts } from './case-facts';
import { useField } from './use-field';

export interface CasePageProps {
  /** The list of what is missing, to stand here when it has nothing to list. */
  readonly missing: ReactNode;
}

/** The station Sag: the facts that stand on the first page of the attachment. When they are locked they are read. */
export function CasePage({ missing }: CasePageProps) {
  const { t } = useLanguage();
  const locked = useReadOnly();
  const review = useEditorState((state) => state.case.handover?.kind === 'review');
  const nothingOwed = useNothingOwed();
  return (
    <div className="page">
      <h1>{t(casePageTexts.title)}</h1>
      {review && <AwayBar />}
      {locked && <LockBar />}
      {!locked && nothingOwed && missing}
      {locked ? (
        <CaseFacts />
      ) : (
        <>
          <About />
          <Children />
          <Who />
          <Deadlines />
        </>
      )}
      <Giving />
    </div>
  );
}

function About() {
  const { t } = useLanguage();
  return (
    <section className="page-group">
      <h2>{t(casePageTexts.about)}</h2>
      <TextField {...useField(['titleDa'], casePageTexts.caseTitle, { keepsEmpty: true })} />
      <TextField {...useField(['case', 'caseNumber'], casePageTexts.caseNumber)} />
      <TextField {...useField(['case', 'municipality'], casePageTexts.municipality)} />
      <TextField {...useField(['case', 'unit'], casePageTexts.unit)} />
    </section>
  );
}

function Children() {
  const { t, language } = useLanguage();
  const persons = useEditorState((state) => state.case.persons);
  const index = useEditorState((state) => state.case.case.indexPersonIds);
  const siblings = useEditorState((state) => state.case.case.siblingsInSameExamination) ?? [];
  const options = persons
    .filter((person) => person.kind === 'person')
    .map((person) => ({
      value: person.id,
      label: fullName(person, language),
      detail: person.birth ? longDate(person.birth, language) : undefined,
    }));
  const indexField = useField(['case', 'indexPersonIds'], casePageTexts.indexChildren);
  const siblingField = useField(['case', 'siblingsInSameExamination'], casePageTexts.siblings);
  return (
    <section className="page-group">
      <h2>{t(casePageTexts.children)}</h2>
      <Chips
        label={indexField.label}
        anchor={indexField.anchor}
        values={index}
        options={options}
        placeholder={t(casePageTexts.findPerson)}
        onCommit={indexField.set}
      />
      <Chips
        label={siblingField.label}
        anchor={siblingField.anchor}
        values={siblings}
        options={options.filter(({ value }) => !index.includes(value))}
        placeholder={t(casePageTexts.findPerson)}
        onCommit={siblingField.set}
      />
    </section>
  );
}

function Who() {
  const { t } = useLanguage();
  return (
    <section className="page-group">
      <h2>{t(casePageTexts.who)}</h2>
      <TextField {...useField(['case', 'caseworker'], casePageTexts.caseworker)} />
      <TextField {...useField(['case', 'caseworkerTitle'], casePageTexts.caseworkerTitle)} />
      <TextField {...useField(['case', 'secondCaseworker'], casePageTexts.secondCaseworker)} />
      <TextField {...useField(['case', 'networkConsultant'], casePageTexts.networkConsultant)} />
    </section>
  );
}

function Deadlines() {
  const { t, language } = useLanguage();
  const header = useEditorState((state) => state.case.case);
  const proposed = useEditorState((state) => deadlineOf(state.case));
  const step = useField(['case', 'legalStep'], casePageTexts.legalStep);
  const awareness = useField(['case', 'awarenessDate'], casePageTexts.awarenessDate);
  const deadline = useField(['case', 'deadline'], casePageTexts.deadline);
  const considered = useField(['case', 'placementConsidered'], casePageTexts.placementConsidered);
  const asOf = useField(['asOf'], casePageTexts.asOf);
  const wholeDay = { wholeDay: true, missing: false };
  return (
    <section className="page-group">
      <h2>{t(casePageTexts.deadlines)}</h2>
      <Select
        label={step.label}
        anchor={step.anchor}
        value={header.legalStep}
        options={legalSteps.map((value) => ({ value, label: t(valueWords.legalSteps[value]) }))}
        onCommit={step.set}
        clearable
      />
      <Segmented
        label={considered.label}
        anchor={considered.anchor}
        value={
          header.placementConsidered === undefined || header.placementConsidered === null ? null : header.placementConsidered ? 'yes' : 'no'
        }
        options={[
          { value: 'yes', label: t(casePageTexts.yes) },
          { value: 'no', label: t(casePageTexts.no) },
        ]}
        onCommit={(answer) => considered.set(answer === 'yes')}
      />
      <DateField
        {...wholeDay}
        label={awareness.label}
        anchor={awareness.anchor}
        description={t(casePageTexts.awarenessHint)}
        value={header.awarenessDate}
        onCommit={awareness.set}
      />
      <div>
        <DateField
          {...wholeDay}
          label={deadline.label}
          anchor={deadline.anchor}
          description={t(casePageTexts.deadlineHint)}
          value={header.deadline}
          onCommit={deadline.set}
        />
        {!header.deadline && proposed && isDay(proposed) && (
          <Button look="link" onPress={() => deadline.set(proposed)}>
            {t(casePageTexts.proposedDeadline, { date: longDate(proposed, language) })}
          </Button>
        )}
      </div>
      <DateField
        {...wholeDay}
        label={asOf.label}
        anchor={asOf.anchor}
        description={t(casePageTexts.asOfHint)}
        value={useEditorState((state) => state.case.asOf)}
        onCommit={asOf.set}
      />
    </section>
  );
}
