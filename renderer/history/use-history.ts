import { useEffect, useState } from 'react';
import type { FailureCode, HistoryEntry } from '../../shared/bridge/bridge';
import { call } from '../app/bridge';
import { useEditorState } from '../editor/use-editor';

/** The newest edits of the open case; asked for again when one more is saved. */
export function useHistory(limit: number) {
  const id = useEditorState((state) => state.case.id);
  const revision = useEditorState((state) => state.revision);
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  const [failure, setFailure] = useState<FailureCode>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision has a new edit.
  useEffect(() => {
    let wanted = true;
    void call('cases.history', { id, limit }).then((reply) => {
      if (!wanted) return;
      setFailure(reply.ok ? undefined : reply.code);
      if (reply.ok) setEntries(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [id, limit, revision]);
  return { entries, failure };
}
