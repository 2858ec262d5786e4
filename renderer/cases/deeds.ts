import { useCallback, useMemo, useState } from 'react';
import type { ListedCase } from '../../shared/bridge/bridge';
import type { Case } from '../../shared/case/schema';
import { writeExchange } from '../../shared/formats/exchange';
import { listTexts } from '../../shared/language/cases';
import { call, failureText } from '../app/bridge';
import { useLanguage } from '../app/language';
import { useTell } from '../ui/status-line';
import { nameOf } from './name';

/** What can be done with a case of the list. */
export interface CaseDeeds {
  readonly open: (listed: ListedCase) => void;
  readonly duplicate: (listed: ListedCase) => void;
  readonly archive: (listed: ListedCase, archived: boolean) => void;
  readonly exportCase: (listed: ListedCase) => void;
  /** Shows what will be lost before it deletes. */
  readonly askDelete: (listed: ListedCase) => void;
  readonly restore: (listed: ListedCase) => void;
  /** Erases a deleted case at once. */
  readonly erase: (listed: ListedCase) => void;
}

/** A case that is about to be deleted, with what it holds. */
export interface Doomed {
  readonly listed: ListedCase;
  readonly case: Case | undefined;
  /** The last day on which a backup may hold it. */
  readonly backupsUntil: string | undefined;
}

export interface Deleted {
  readonly cases: readonly ListedCase[];
  readonly change: (change: (before: readonly ListedCase[]) => readonly ListedCase[]) => void;
}

interface Options {
  readonly onOpen: (id: string) => void;
  readonly again: () => void;
  readonly deleted: Deleted;
}

export function useDeeds({ onOpen, again, deleted }: Options) {
  const { t } = useLanguage();
  const tell = useTell();
  const [doomed, setDoomed] = useState<Doomed>();
  const { change } = deleted;

  const restore = useCallback(
    async (listed: ListedCase) => {
      const reply = await call('cases.restore', { id: listed.id });
      if (!reply.ok) return tell({ text: t(failureText(reply.code)), refused: true });
      change((before) => before.filter(({ id }) => id !== listed.id));
      tell(t(listTexts.saidRestored, { title: nameOf(listed) }));
      again();
    },
    [again, change, t, tell],
  );

  const remove = async (listed: ListedCase) => {
    setDoomed(undefined);
    const reply = await call('cases.delete', { id: listed.id });
    if (!reply.ok) return tell({ text: t(failureText(reply.code)), refused: true });
    change((before) => [listed, ...before]);
    tell({ text: t(listTexts.saidDeleted, { title: nameOf(listed) }), undo: () => void restore(listed) });
    again();
  };

  const deeds = useMemo((): CaseDeeds => {
    const failed = (code: Parameters<typeof failureText>[0]) => {
      if (code !== 'cancelled') tell({ text: t(failureText(code)), refused: true });
    };
    const archive = async (listed: ListedCase, archived: boolean): Promise<void> => {
      const reply = await call('cases.archive', { id: listed.id, archived });
      if (!reply.ok) return failed(reply.code);
      const said = archived ? listTexts.saidArchived : listTexts.saidUnarchived;
      tell({ text: t(said, { title: nameOf(listed) }), undo: () => void archive(listed, !archived) });
      again();
    };
    return {
      open: ({ id }) => onOpen(id),
      duplicate: async (listed) => {
        const reply = await call('cases.duplicate', { id: listed.id });
        if (!reply.ok) return failed(reply.code);
        tell(t(listTexts.saidDuplicated, { title: nameOf(listed) }));
        again();
      },
      archive,
      exportCase: async (listed) => {
        const opened = await call('cases.open', { id: listed.id });
        if (!opened.ok) return failed(opened.code);
        const reply = await call('files.save', { name: `${fileNameOf(listed)}.json`, text: writeExchange(opened.value.case) });
        if (!reply.ok) return failed(reply.code);
        tell(t(listTexts.saidExported, { file: reply.value.file }));
      },
      askDelete: async (listed) => {
        const [opened, look] = await Promise.all([call('cases.open', { id: listed.id }), call('erasing.look', { id: listed.id })]);
        setDoomed({
          listed,
          case: opened.ok ? opened.value.case : undefined,
          backupsUntil: look.ok ? look.value.backupsUntil : undefined,
        });
      },
      restore: (listed) => void restore(listed),
      erase: async (listed) => {
        const reply = await call('erasing.case', { id: listed.id });
        if (!reply.ok) return failed(reply.code);
        change((before) => before.filter(({ id }) => id !== listed.id));
        tell(t(listTexts.saidErased, { title: nameOf(listed) }));
      },
    };
  }, [again, change, onOpen, restore, t, tell]);

  return { deeds, doomed, remove, keep: () => setDoomed(undefined) };
}

/** A file's name says the case number, never a person's name. */
const fileNameOf = (listed: ListedCase): string => `kreds-${listed.caseNumber.replace(/[^\p{L}\p{N}.-]+/gu, '_') || 'sag'}`;
