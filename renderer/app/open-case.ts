import type { FailureCode } from '../../shared/bridge/bridge';
import type { Reminder } from '../../shared/overview/reminders';
import { createEditor, type Editor } from '../editor/editor';
import { call } from './bridge';

export interface OpenCase {
  readonly id: string;
  readonly editor: Editor;
  /** The reminder for which it was opened. */
  readonly goal?: Reminder | undefined;
}

type Opened = ({ readonly ok: true } & OpenCase) | { readonly ok: false; readonly code: FailureCode };

/** Reads a case and makes its editor, which saves every edit through the bridge. */
export async function openCase(id: string): Promise<Opened> {
  const [reply, store] = await Promise.all([call('cases.open', { id }), call('store.state', undefined)]);
  if (!reply.ok) return { ok: false, code: reply.code };
  const { case: value, revision } = reply.value;
  const editor = createEditor({
    case: value,
    revision,
    reading: store.ok && store.value.reading === true,
    save: ({ base, case: now, edits }) =>
      call('cases.save', {
        id,
        base,
        case: now,
        edits: edits.map(({ name, label, patches, inverse }) => ({ name, label, patches: [...patches], inverse: [...inverse] })),
      }),
  });
  return { ok: true, id, editor };
}
