import { type Day, shortDate } from '../case/dates';
import { csvOf } from '../formats/csv';
import { overviewTexts as texts } from '../language/overview';
import { overviewGroups } from '../language/overview-figures';
import { type Language, say, type Text } from '../language/text';
import type { FigureUnit, Measure } from './figures';
import { fewest, type Overview, type Row } from './overview';
import { periodWords } from './words';

const units: Record<FigureUnit, Text> = { share: texts.percentUnit, days: texts.daysUnit, count: texts.countUnit };

/** The overview as a file for a spreadsheet: a row a figure with its definition, and two columns a period. */
export function overviewFile(overview: Overview, day: Day, language: Language): string {
  const t = (text: Text) => say(text, language);
  const periods = overview.periods.map(({ period }) => periodWords(period, language));
  const head = [
    ...[texts.group, texts.figure, texts.value, texts.unitOfValue, texts.numerator, texts.denominator, texts.left, texts.note].map(t),
    ...periods.flatMap((period) => [period, say(texts.periodCases, language, { period })]),
    ...[texts.counts, texts.among, texts.leftOut, texts.background].map(t),
  ];
  const few = (cases: number) => (cases < fewest ? say(texts.few, language, { fewest }) : undefined);
  const row = ({ figure, total, periods: over }: Row) => [
    t(overviewGroups[figure.group]),
    t(figure.title),
    exact(total),
    t(units[figure.unit]),
    figure.unit === 'days' ? undefined : total.sum,
    total.cases,
    total.leftOut,
    few(total.cases),
    ...over.flatMap((each) => [exact(each), each.cases]),
    t(figure.counts),
    t(figure.among),
    t(figure.leftOut),
    figure.background && t(figure.background),
  ];
  const made = [t(texts.madeOn), shortDate(day)];
  const chosen = [t(texts.casesRow), overview.cases];
  return csvOf([made, chosen, [], head, ...overview.rows.map(row)]);
}

const exact = ({ value }: Measure): number | undefined => (value === undefined ? undefined : Math.round(value * 10) / 10);
