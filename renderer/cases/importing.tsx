import { useState } from 'react';
import type { ImportResult } from '../../shared/bridge/bridge';
import { appTexts } from '../../shared/language/app';
import { listTexts } from '../../shared/language/cases';
import { takeTexts } from '../../shared/language/handover';
import type { Text } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { type SealedChoice, TakeDialog } from '../handover/take-dialog';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useTell } from '../ui/status-line';
import { StatusMark } from '../ui/status-mark';

/** What became of one file. */
interface Outcome {
  readonly file: string;
  /** The case's name when it was taken in. */
  readonly title: string | undefined;
  readonly faults: readonly Text[];
}

const shownFaults = 8;

/** Reads files that the user chooses and keeps the cases in them; what went wrong is shown file by file. */
export function useImporting(again: () => void) {
  const { t } = useLanguage();
  const tell = useTell();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const [sealed, setSealed] = useState<readonly SealedChoice[]>([]);
  const nextSealed = () => setSealed((before) => before.slice(1));

  const keep = async ({ file, case: found, faults }: ImportResult): Promise<Outcome> => {
    if (!found) return { file, title: undefined, faults };
    const reply = await call('cases.create', { case: found });
    if (!reply.ok) return { file, title: undefined, faults: [...faults, failureText(reply.code)] };
    return { file, title: found.titleDa || found.case.caseNumber || file, faults };
  };
  const start = async () => {
    const reply = await call('files.import', undefined);
    if (!reply.ok) {
      if (reply.code !== 'cancelled') tell({ text: t(failureText(reply.code)), refused: true });
      return;
    }
    const kept: Outcome[] = [];
    for (const result of reply.value) if (!result.sealed) kept.push(await keep(result));
    setSealed(reply.value.flatMap(({ file, sealed }) => (sealed ? [{ ...sealed, file }] : [])));
    const taken = kept.filter(({ title }) => title !== undefined);
    if (taken.length > 0) {
      const [only] = taken;
      tell(
        taken.length === 1
          ? t(listTexts.saidImportedOne, { title: only?.title ?? '' })
          : t(listTexts.saidImported, { count: taken.length }),
      );
      again();
    }
    if (kept.some(({ faults }) => faults.length > 0)) setOutcomes(kept);
  };
  const dialog = outcomes && (
    <Dialog
      open
      size="wide"
      onClose={() => setOutcomes(undefined)}
      title={t(listTexts.importTitle)}
      foot={
        <Button look="primary" autoFocus onPress={() => setOutcomes(undefined)}>
          {t(appTexts.close)}
        </Button>
      }
    >
      <ul className="import-files">
        {outcomes.map((outcome) => (
          <OutcomeOfFile key={outcome.file} {...outcome} />
        ))}
      </ul>
    </Dialog>
  );
  const [first] = sealed;
  const taking = first && (
    <TakeDialog
      key={first.token}
      sealed={first}
      onClose={nextSealed}
      onTaken={({ title }) => {
        tell(t(takeTexts.taken, { title }));
        nextSealed();
        again();
      }}
    />
  );
  return { start, dialog: taking ?? dialog };
}

function OutcomeOfFile({ file, title, faults }: Outcome) {
  const { t } = useLanguage();
  const more = faults.length - shownFaults;
  return (
    <li>
      <p>
        <StatusMark status={title === undefined ? 'must-not' : 'done'} label="" /> <b>{file}</b>{' '}
        <span className="secondary">{title === undefined ? t(listTexts.importRefused) : t(listTexts.importTaken, { title })}</span>
      </p>
      <ul className="cases-lost">
        {faults.slice(0, shownFaults).map((fault) => (
          <li key={fault.da}>{t(fault)}</li>
        ))}
        {more > 0 && <li>{t(listTexts.moreFaults, { count: more })}</li>}
      </ul>
    </li>
  );
}
