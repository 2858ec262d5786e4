import { circleStatuses, circles } from '../../shared/case/values';
import { shortStatuses, overviewTexts as texts } from '../../shared/language/overview';
import { overviewGroups } from '../../shared/language/overview-figures';
import { valueWords as listWords } from '../../shared/language/values';
import type { Overview, Row } from '../../shared/overview/overview';
import { fewest } from '../../shared/overview/overview';
import { basisWords, valueWords } from '../../shared/overview/words';
import { useLanguage } from '../app/language';

export interface OverviewTableProps {
  readonly overview: Overview;
  /** The figure whose definition and course are shown beside the table. */
  readonly shown: string | undefined;
  readonly onShow: (id: string) => void;
}

type Group = Row['figure']['group'];
const listedGroups: readonly Group[] = ['network', 'time', 'absence', 'sparring'];

/** All figures by their groups. Each can be chosen, to see how it is counted and how it went. */
export function OverviewTable({ overview, shown, onShow }: OverviewTableProps) {
  const { t } = useLanguage();
  const inGroup = (group: Group) => overview.rows.filter(({ figure }) => figure.group === group);
  const failing = inGroup('rules')
    .filter(({ total }) => total.sum > 0)
    .toSorted((a, b) => (b.total.value ?? 0) - (a.total.value ?? 0));
  const held = inGroup('rules').length - failing.length;
  return (
    <div className="overview-table">
      {overview.cases < fewest && <p className="start-warning overview-few">{t(texts.fewChosen, { fewest })}</p>}
      {listedGroups.map((group) => (
        <FigureTable key={group} group={group} rows={inGroup(group)} shown={shown} onShow={onShow} />
      ))}
      <CircleTable rows={inGroup('circles')} shown={shown} onShow={onShow} />
      {failing.length > 0 && <FigureTable group="rules" rows={failing} shown={shown} onShow={onShow} />}
      {held > 0 && (
        <p className="secondary overview-held">{t(failing.length > 0 ? texts.rulesKept : texts.allRulesKept, { count: held })}</p>
      )}
    </div>
  );
}

interface RowsProps extends Pick<OverviewTableProps, 'shown' | 'onShow'> {
  readonly rows: readonly Row[];
}

function FigureTable({ group, rows, shown, onShow }: RowsProps & { group: Group }) {
  const { t, language } = useLanguage();
  return (
    <table className="figure-table">
      <caption>{t(overviewGroups[group])}</caption>
      <thead className="said">
        <tr>
          <th scope="col">{t(texts.figure)}</th>
          <th scope="col">{t(texts.value)}</th>
          <th scope="col">{t(texts.basis)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ figure, total }) => (
          <tr key={figure.id} data-shown={figure.id === shown || undefined}>
            <th scope="row">
              <button type="button" aria-pressed={figure.id === shown} onClick={() => onShow(figure.id)}>
                {t(figure.title)}
              </button>
            </th>
            <td className="figure-value">{valueWords(figure.unit, total, language)}</td>
            <td className="secondary">{basisWords(figure.unit, total, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The circles: how many cases have each answer. */
function CircleTable({ rows, shown, onShow }: RowsProps) {
  const { t, language } = useLanguage();
  const byId = new Map(rows.map((row) => [row.figure.id, row]));
  const button = (id: string, words: string, label?: string) => (
    <button type="button" aria-pressed={id === shown} aria-label={label} onClick={() => onShow(id)}>
      {words}
    </button>
  );
  return (
    <table className="figure-table circle-table">
      <caption>{t(overviewGroups.circles)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(texts.circle)}</th>
          <th scope="col">{t(texts.examined)}</th>
          {circleStatuses.map((status) => (
            <th key={status} scope="col">
              {t(shortStatuses[status])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {circles.map((code) => {
          const examined = byId.get(`circle:${code}`);
          return (
            <tr key={code} data-shown={shown === `circle:${code}` || undefined}>
              <th scope="row">{button(`circle:${code}`, t(listWords.circles[code]))}</th>
              <td className="figure-value">{examined && valueWords('share', examined.total, language)}</td>
              {circleStatuses.map((status) => {
                const row = byId.get(`circle:${code}:${status}`);
                return (
                  <td key={status}>{row && button(row.figure.id, String(row.total.sum), `${t(row.figure.title)}: ${row.total.sum}`)}</td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
