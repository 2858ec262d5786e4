import { useState } from 'react';
import { overviewTexts as texts } from '../../shared/language/overview';
import { fewest, type Overview, type Row, type Step } from '../../shared/overview/overview';
import { basisWords, periodWords, valueWords } from '../../shared/overview/words';
import { useLanguage } from '../app/language';
import { Segmented } from '../ui/choices';
import { TimeChart } from './time-chart';

export interface FigureDetailProps {
  readonly row: Row;
  readonly overview: Overview;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/** One figure: what it is now, how it went, and how it is counted. */
export function FigureDetail({ row, overview, step, onStep }: FigureDetailProps) {
  const { t, language } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const { figure, total } = row;
  const few = row.periods.some(({ value, cases }) => value && cases < fewest);
  return (
    <section className="figure-detail" aria-label={t(figure.title)}>
      <h2>{t(figure.title)}</h2>
      <p className="figure-now">
        {valueWords(figure.unit, total, language)}{' '}
        <span className="secondary">
          {[basisWords(figure.unit, total, language), total.cases < fewest ? t(texts.few, { fewest }) : ''].filter(Boolean).join(' · ')}
        </span>
      </p>
      <div className="figure-tools">
        <h3>{t(texts.overTime)}</h3>
        <Segmented
          label={t(texts.by)}
          hideLabel
          value={step}
          options={[
            { value: 'quarter', label: t(texts.quarters) },
            { value: 'month', label: t(texts.months) },
          ]}
          onCommit={onStep}
        />
        <Segmented
          label={t(texts.shownAs)}
          hideLabel
          value={asTable ? 'table' : 'chart'}
          options={[
            { value: 'chart', label: t(texts.chart) },
            { value: 'table', label: t(texts.table) },
          ]}
          onCommit={(shown) => setAsTable(shown === 'table')}
        />
      </div>
      {overview.periods.length === 0 ? (
        <p className="secondary">{t(texts.noPeriods)}</p>
      ) : row.periods.every(({ value }) => value === undefined) ? (
        <p className="secondary">{t(texts.noneInPeriods)}</p>
      ) : asTable ? (
        <PeriodTable row={row} overview={overview} />
      ) : (
        <TimeChart row={row} overview={overview} />
      )}
      <p className="secondary">
        {t(texts.periodOf)}
        {overview.periods.length > 0 && overview.outsidePeriods > 0 && ` ${t(texts.outside, { count: overview.outsidePeriods })}`}
        {few && ` ${t(texts.fewHint, { fewest })}`}
      </p>
      <h3>{t(texts.definition)}</h3>
      <dl className="figure-definition">
        <dt>{t(texts.counts)}</dt>
        <dd>{t(figure.counts)}</dd>
        <dt>{t(texts.among)}</dt>
        <dd>{t(figure.among)}</dd>
        <dt>{t(texts.leftOut)}</dt>
        <dd>
          {t(figure.leftOut)}{' '}
          {total.leftOut > 0 && <span className="secondary">{t(texts.leftOutNow, { count: total.leftOut, total: overview.cases })}</span>}
        </dd>
        {figure.background && (
          <>
            <dt>{t(texts.background)}</dt>
            <dd>{t(figure.background)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function PeriodTable({ row, overview }: Pick<FigureDetailProps, 'row' | 'overview'>) {
  const { t, language } = useLanguage();
  return (
    <table className="figure-table">
      <caption className="said">{t(row.figure.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(texts.period)}</th>
          <th scope="col" className="figure-value">
            {t(texts.value)}
          </th>
          <th scope="col">{t(texts.denominator)}</th>
        </tr>
      </thead>
      <tbody>
        {overview.periods.map(({ period }, index) => {
          const measure = row.periods[index];
          return (
            <tr key={period}>
              <th scope="row">{periodWords(period, language)}</th>
              <td className="figure-value">{measure && valueWords(row.figure.unit, measure, language)}</td>
              <td className="secondary">{measure?.cases}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
