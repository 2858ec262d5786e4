import type { Case } from '../../case/schema';
import { answerWords } from '../../language/answers';
import { sectionTexts } from '../../language/assessment';
import { headerHints, headerLabels, safetyLabels } from '../../language/assessment-fields';
import { law } from '../../language/law';
import { valueWords } from '../../language/values';
import { writing } from '../../language/writing';
import { choices, isPlaced } from '../choices';
import { deadlineOf } from '../deadline';
import { childrenDoubt, dangerDoubt, placementConsideredDoubt, protectedDoubt } from '../doubts/gate';
import type { FieldContext, Section } from '../field';

const placementMatters = ({ case: value }: FieldContext<Case>) => value.case.placementConsidered === true || isPlaced(value);

export const caseSection: Section = {
  id: 'A',
  ...sectionTexts.A,
  law: law.deadline,
  fields: [
    { type: 'text', path: ['case', 'caseNumber'], label: headerLabels.caseNumber, required: ['H1'] },
    { type: 'persons', path: ['case', 'indexPersonIds'], label: headerLabels.indexPersonIds, doubt: childrenDoubt, required: ['H2'] },
    { type: 'persons', path: ['case', 'siblingsInSameExamination'], label: headerLabels.siblings, hint: law.siblings },
    { type: 'text', path: ['case', 'municipality'], label: headerLabels.municipality },
    { type: 'text', path: ['case', 'unit'], label: headerLabels.unit, required: ['H1'] },
    { type: 'text', path: ['case', 'caseworker'], label: headerLabels.caseworker, required: ['H1'] },
    { type: 'text', path: ['case', 'caseworkerTitle'], label: headerLabels.caseworkerTitle },
    { type: 'text', path: ['case', 'secondCaseworker'], label: headerLabels.secondCaseworker },
    { type: 'text', path: ['case', 'networkConsultant'], label: headerLabels.networkConsultant },
    {
      type: 'enum',
      path: ['case', 'legalStep'],
      label: headerLabels.legalStep,
      options: choices(valueWords.legalSteps),
      required: ['H1'],
    },
    { type: 'date', path: ['case', 'awarenessDate'], label: headerLabels.awarenessDate, happened: true, required: ['H5'] },
    {
      type: 'date',
      path: ['case', 'deadline'],
      label: headerLabels.deadline,
      after: { path: ['case', 'awarenessDate'], label: headerLabels.awarenessDate },
      hint: headerHints.deadline,
      suggestion: ({ case: value }) => deadlineOf(value),
    },
    { type: 'bool', path: ['case', 'placementConsidered'], label: headerLabels.placementConsidered, doubt: placementConsideredDoubt },
    {
      type: 'partialDate',
      path: ['case', 'placedSince'],
      label: headerLabels.placedSince,
      happened: 'to the child',
      when: placementMatters,
    },
    { type: 'text', path: ['case', 'placementKind'], label: headerLabels.placementKind, when: placementMatters },
    { type: 'text', path: ['case', 'placementLegalDa'], label: headerLabels.placementLegalDa, when: placementMatters },
    { type: 'text', path: ['case', 'interpreter'], label: headerLabels.interpreter },
    { type: 'text', path: ['case', 'language'], label: headerLabels.language },
  ],
};

const honourSuspected = ({ case: { safety } }: FieldContext<Case>) => safety?.honourConflict === 'yes';

/** People whose own record says that their address is protected. */
const protectedPersons = ({ case: { persons } }: FieldContext<Case>) =>
  persons.filter((person) => person.protected?.address === true).map(({ id }) => id);

export const safetySection: Section = {
  id: 'B',
  ...sectionTexts.B,
  law: law.honour,
  fields: [
    {
      type: 'enum',
      path: ['safety', 'honourConflict'],
      label: safetyLabels.honourConflict,
      options: choices(answerWords.yesNo),
      required: ['S1'],
    },
    { type: 'date', path: ['safety', 'honourAssessedOn'], label: safetyLabels.honourAssessedOn, happened: true },
    {
      type: 'date',
      path: ['safety', 'honourRiskAssessment', 'date'],
      label: safetyLabels.riskDate,
      happened: true,
      required: ['S2', 'S2:order'],
      when: honourSuspected,
    },
    { type: 'text', path: ['safety', 'honourRiskAssessment', 'by'], label: safetyLabels.riskBy, required: ['S2'], when: honourSuspected },
    {
      type: 'longtext',
      path: ['safety', 'honourRiskAssessment', 'conclusionDa'],
      label: safetyLabels.riskConclusion,
      placeholder: writing.risk,
      nature: 'assessment',
      atLeast: 20,
      required: ['S2'],
      when: honourSuspected,
    },
    {
      type: 'enum',
      path: ['safety', 'domesticViolence'],
      label: safetyLabels.domesticViolence,
      options: choices(answerWords.yesNoUnknown),
      doubt: (context) => dangerDoubt(context.case.safety?.domesticViolence, context),
    },
    {
      type: 'enum',
      path: ['safety', 'contactBan'],
      label: safetyLabels.contactBan,
      options: choices(answerWords.yesNoUnknown),
      doubt: (context) => dangerDoubt(context.case.safety?.contactBan, context),
    },
    {
      type: 'text',
      path: ['safety', 'contactBanDa'],
      label: safetyLabels.contactBanDa,
      when: ({ case: { safety } }) => safety?.contactBan === 'yes',
    },
    {
      type: 'persons',
      path: ['safety', 'protectedAddressPersons'],
      label: safetyLabels.protectedAddressPersons,
      hint: law.protection,
      suggestion: protectedPersons,
      nobody: answerWords.none,
      doubt: (context) => protectedDoubt(context, protectedPersons(context)),
    },
  ],
};
