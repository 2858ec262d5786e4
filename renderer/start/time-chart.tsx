import { overviewTexts as texts } from '../../shared/language/overview';
import type { Language } from '../../shared/language/text';
import type { FigureUnit, Measure } from '../../shared/overview/figures';
import { fewest, type Overview, type Row } from '../../shared/overview/overview';
import { periodWords, rounded, valueWords } from '../../shared/overview/words';
import { useLanguage } from '../app/language';

const [width, height] = [460, 220];
const plot = { left: 36, top: 20, right: width - 4, bottom: height - 38 };

export interface TimeChartProps {
  readonly row: Row;
  readonly overview: Overview;
}

/** A figure period by period, as bars. What rests on few cases is dashed and hollow: it is seen without colour too. */
export function TimeChart({ row, overview }: TimeChartProps) {
  const { t, language } = useLanguage();
  const { unit, title } = row.figure;
  const bars = overview.periods.map(({ period }, index) => ({ period, measure: row.periods[index] ?? nothing }));
  const top = topOf(
    unit,
    bars.map(({ measure }) => measure.value ?? 0),
  );
  const step = (plot.right - plot.left) / bars.length;
  const bar = Math.min(36, step * 0.64);
  const yOf = (value: number) => plot.bottom - ((plot.bottom - plot.top) * value) / top;
  const roomy = step >= 26;
  const says = t(texts.chartSays, {
    figure: title,
    first: periodWords(bars[0]?.period ?? '', language),
    last: periodWords(bars.at(-1)?.period ?? '', language),
    values: bars
      .map(({ period, measure }) =>
        t(texts.inPeriod, { period: periodWords(period, language), value: valueWords(unit, measure, language) }),
      )
      .join('; '),
  });
  return (
    <svg className="time-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <path className="time-chart-line" d={`M${plot.left} ${yOf(value)}H${plot.right}`} />
          <text className="time-chart-scale" x={plot.left - 6} y={yOf(value) + 4} textAnchor="end">
            {rounded(value, language)}
            {unit === 'share' && '%'}
          </text>
        </g>
      ))}
      {bars.map(({ period, measure }, index) => {
        const middle = plot.left + step * (index + 0.5);
        const { value } = measure;
        return (
          <g key={period}>
            {value !== undefined && (
              <rect
                className="time-chart-bar"
                data-few={(value > 0 && measure.cases < fewest) || undefined}
                x={middle - bar / 2}
                y={yOf(value)}
                width={bar}
                height={plot.bottom - yOf(value)}
              >
                <title>{`${periodWords(period, language)}: ${valueWords(unit, measure, language)}`}</title>
              </rect>
            )}
            {roomy && value !== undefined && (
              <text className="time-chart-value" x={middle} y={yOf(value) - 5} textAnchor="middle">
                {unit === 'share' ? Math.round(value) : rounded(value, language)}
              </text>
            )}
            <PeriodLabel period={period} at={middle} first={index === 0} every={roomy ? 1 : 3} language={language} />
          </g>
        );
      })}
    </svg>
  );
}

const nothing: Measure = { value: undefined, sum: 0, cases: 0, leftOut: 0 };

/** The month or quarter, and under the first of each year the year. */
function PeriodLabel({
  period,
  at,
  first,
  every,
  language,
}: {
  period: string;
  at: number;
  first: boolean;
  every: number;
  language: Language;
}) {
  const { t } = useLanguage();
  const [year, part = ''] = period.split('-');
  const quarter = part.startsWith('Q');
  const number = Number(part.replace('Q', ''));
  const words = quarter ? t(texts.quarterShort, { quarter: number }) : periodWords(period, language).slice(0, 3);
  return (
    <>
      {(number - 1) % every === 0 && (
        <text className="time-chart-scale" x={at} y={plot.bottom + 16} textAnchor="middle">
          {words}
        </text>
      )}
      {(number === 1 || first) && (
        <text className="time-chart-year" x={at} y={plot.bottom + 32} textAnchor="middle">
          {year}
        </text>
      )}
    </>
  );
}

/** The top of the scale: all of a share, else the next round number that can be halved. */
function topOf(unit: FigureUnit, values: readonly number[]): number {
  if (unit === 'share') return 100;
  const most = Math.max(2, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 6, 8, 10].map((times) => times * power).find((top) => top >= most && top % 2 === 0) ?? most;
}
