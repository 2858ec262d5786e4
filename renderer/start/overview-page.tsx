import './overview.css';
import { ChartColumn, FileSpreadsheet, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { overCasesTexts, overviewTexts as texts } from '../../shared/language/overview';
import { figures } from '../../shared/overview/figures';
import { overviewFile } from '../../shared/overview/file';
import { fewest, overviewOf, type Step } from '../../shared/overview/overview';
import { ownCases, type Selection, select } from '../../shared/overview/selection';
import { useActions } from '../app/actions';
import { call, failureText } from '../app/bridge';
import { today } from '../app/day';
import { useLanguage } from '../app/language';
import { useRemembered } from '../app/settings';
import { Button } from '../ui/button';
import { useTell } from '../ui/status-line';
import { CasesNotes, NothingHere, StartFrame, Waiting } from './frame';
import { FigureDetail } from './overview-detail';
import { OverviewFilters } from './overview-filters';
import { HandPicked } from './overview-picked';
import { OverviewTable } from './overview-table';
import { useAnswer } from './use-answer';

const nothing = undefined;

/** Figures over chosen cases, with the definition of each and its course over time. */
export function OverviewPage() {
  const { t, language } = useLanguage();
  const tell = useTell();
  const { value, failure, again } = useAnswer('overview.list', nothing);
  const [selection, setSelection] = useState<Selection>({});
  const [byHand, setByHand] = useState(false);
  const [shown, setShown] = useState(figures[0]?.id);
  const [kept, keepStep] = useRemembered('overview.step', 'quarter');
  const step: Step = kept === 'month' ? 'month' : 'quarter';
  const day = today();

  const cases = useMemo(() => ownCases(value?.cases ?? []), [value]);
  const selected = useMemo(() => select(cases, selection), [cases, selection]);
  const overview = useMemo(
    () =>
      overviewOf(
        selected.chosen.map(({ tally }) => tally),
        { day, step, ofOne: selected.ofOne },
      ),
    [selected, day, step],
  );
  const row = overview.rows.find(({ figure }) => figure.id === shown);
  const clear = () => setSelection({});
  const canSave = overview.rows.length > 0 && overview.cases > 0;

  const save = async () => {
    const reply = await call('files.save', {
      name: `kreds-overblik-${day}.csv`,
      text: overviewFile(overview, day, language),
      kind: 'overview',
    });
    if (reply.ok) tell(t(texts.saidCsv, { file: reply.value.file }));
    else if (reply.code !== 'cancelled') tell({ text: t(failureText(reply.code)), refused: true });
  };
  useActions([
    { id: 'overview.csv', label: texts.toCsv, icon: FileSpreadsheet, enabled: () => canSave, run: () => void save() },
    { id: 'overview.clear', label: texts.clear, icon: Users, run: clear },
  ]);
  return (
    <StartFrame
      actions={
        <Button icon={FileSpreadsheet} disabled={!canSave} onPress={() => void save()}>
          {t(texts.toCsv)}
        </Button>
      }
      tools={
        <OverviewFilters
          cases={cases}
          selected={selected}
          selection={selection}
          onChange={setSelection}
          byHand={byHand}
          onByHand={setByHand}
        />
      }
      notes={
        value && (
          <>
            <CasesNotes examples={cases.some(({ example }) => example)} unread={value.unread} unreadText={overCasesTexts.unread} />
            {byHand && cases.length > 0 && <HandPicked selected={selected} selection={selection} onChange={setSelection} />}
          </>
        )
      }
    >
      {!value || failure ? (
        <Waiting failure={failure} onRetry={again} />
      ) : overview.hidden ? (
        <NothingHere icon={Users} title={t(texts.hiddenTitle)} actions={<Button onPress={clear}>{t(texts.clear)}</Button>}>
          {t(texts.hiddenBody, { fewest })}
        </NothingHere>
      ) : cases.length === 0 ? (
        <NothingHere icon={ChartColumn} title={t(texts.emptyTitle)}>
          {t(texts.emptyBody)}
        </NothingHere>
      ) : overview.cases === 0 ? (
        <NothingHere icon={ChartColumn} title={t(texts.noneFit)} actions={<Button onPress={clear}>{t(texts.clear)}</Button>} />
      ) : (
        <div className="overview">
          <OverviewTable overview={overview} shown={shown} onShow={setShown} />
          {row && <FigureDetail row={row} overview={overview} step={step} onStep={keepStep} />}
        </div>
      )}
    </StartFrame>
  );
}
