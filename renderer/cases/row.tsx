// biome-ignore-all lint/a11y/useSemanticElements: a grid with one tab stop whose rows are windowed; a table has neither.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.

import { Archive, ArchiveRestore, Copy, Ellipsis, FileDown, FolderOpen, Trash2, Undo2 } from 'lucide-react';
import type { ListedCase } from '../../shared/bridge/bridge';
import { shortDate } from '../../shared/case/dates';
import { appTexts } from '../../shared/language/app';
import { listTexts } from '../../shared/language/cases';
import { panelTexts } from '../../shared/language/panel';
import { today } from '../app/day';
import { useLanguage } from '../app/language';
import { IconButton } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Menu } from '../ui/menu';
import { StatusMark } from '../ui/status-mark';
import { changedWords, deadlineWords } from './deadline';
import type { CaseDeeds } from './deeds';
import { nameOf } from './name';
import { rowHeight } from './window-of-rows';

export interface CaseRowProps {
  readonly id: string;
  readonly listed: ListedCase;
  readonly index: number;
  readonly active: boolean;
  readonly deeds: CaseDeeds;
  readonly deleted: boolean;
  readonly onActivate: () => void;
}

export function CaseRow({ id, listed, index, active, deeds, deleted, onActivate }: CaseRowProps) {
  const { t } = useLanguage();
  const name = nameOf(listed);
  const deadline = deadlineWords(listed.deadline, today());
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's.
    <div
      role="row"
      id={id}
      aria-rowindex={index + 2}
      aria-selected={active}
      data-active={active || undefined}
      className="cases-row"
      style={{ top: index * rowHeight }}
      onClick={() => {
        onActivate();
        if (!deleted) deeds.open(listed);
      }}
    >
      <span role="gridcell" className="cases-title" title={name}>
        <span className="cases-name">{name}</span>
        {listed.example && <span className="example-mark">{t(appTexts.example)}</span>}
      </span>
      <span role="gridcell" className="cases-number" title={listed.caseNumber}>
        {listed.caseNumber}
      </span>
      <span role="gridcell" className="cases-caseworker" title={listed.caseworker}>
        {listed.caseworker}
      </span>
      <span role="gridcell" className="cases-deadline">
        {deadline && (
          <>
            {shortDate(listed.deadline)}{' '}
            <span className={classNames('secondary', deadline.tone !== 'calm' && `cases-${deadline.tone}`)}>{t(deadline.text)}</span>
          </>
        )}
      </span>
      <span role="gridcell" className="cases-state">
        <AssessmentState listed={listed} />
      </span>
      <span role="gridcell" className="cases-changed secondary">
        {t(changedWords(listed.changedAt, Temporal.Now.zonedDateTimeISO()))}
      </span>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a click on the menu from opening the case. */}
      <span role="gridcell" onClick={(event) => event.stopPropagation()}>
        {deleted ? (
          <DeletedMenu listed={listed} deeds={deeds} active={active} />
        ) : (
          <RowMenu listed={listed} deeds={deeds} active={active} />
        )}
      </span>
    </div>
  );
}

/** What the assessment still owes, as the panel says it. */
function AssessmentState({ listed }: { listed: ListedCase }) {
  const { t } = useLanguage();
  const done = listed.state === 'FINAL_ALLOWED';
  const words = done ? t(listTexts.ready) : listed.ready ? t(panelTexts.ready) : t(listTexts.missing, { count: listed.missing });
  return (
    <>
      <StatusMark status={done ? 'done' : listed.ready ? 'partly' : 'missing'} label="" />
      {words}
    </>
  );
}

/** A deleted case comes back, or goes for good. */
function DeletedMenu({ listed, deeds, active }: Pick<CaseRowProps, 'listed' | 'deeds' | 'active'>) {
  const { t } = useLanguage();
  const label = t(listTexts.more, { title: nameOf(listed) });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Ellipsis} label={label} outOfTabOrder={!active} />}
      entries={[
        { id: 'restore', label: t(listTexts.restore), icon: Undo2, run: () => deeds.restore(listed) },
        { id: 'erase', label: t(listTexts.erase), icon: Trash2, danger: true, separated: true, run: () => deeds.erase(listed) },
      ]}
    />
  );
}

function RowMenu({ listed, deeds, active }: Pick<CaseRowProps, 'listed' | 'deeds' | 'active'>) {
  const { t } = useLanguage();
  const label = t(listTexts.more, { title: nameOf(listed) });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Ellipsis} label={label} outOfTabOrder={!active} />}
      entries={[
        { id: 'open', label: t(listTexts.open), icon: FolderOpen, keys: 'Enter', run: () => deeds.open(listed) },
        { id: 'duplicate', label: t(listTexts.duplicate), icon: Copy, run: () => deeds.duplicate(listed) },
        { id: 'export', label: t(listTexts.exportCase), icon: FileDown, run: () => deeds.exportCase(listed) },
        listed.archived
          ? { id: 'archive', label: t(listTexts.unarchive), icon: ArchiveRestore, run: () => deeds.archive(listed, false) }
          : { id: 'archive', label: t(listTexts.archive), icon: Archive, run: () => deeds.archive(listed, true) },
        {
          id: 'delete',
          label: t(listTexts.remove),
          icon: Trash2,
          keys: 'Delete',
          danger: true,
          separated: true,
          run: () => deeds.askDelete(listed),
        },
      ]}
    />
  );
}
