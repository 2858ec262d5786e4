import { describe, expect, it } from 'vitest';
import { attachmentOf } from '../../shared/attachment/document';
import { recipientsOf } from '../../shared/attachment/recipients';
import { apply, type Command } from '../../shared/case/change';
import { setField } from '../../shared/case/commands/field';
import { reopen, signAndLock } from '../../shared/case/commands/sign-off';
import { atRevision, contentHash } from '../../shared/case/revisions';
import type { Case } from '../../shared/case/schema';
import { finishedCase } from '../fixtures/attachment-cases';

const documentOf = (value: Case, recipient = 'internal') =>
  attachmentOf(value, { recipient, day: '2026-11-22', language: 'da', fullCpr: false });

describe('revisions that follow each other', () => {
  const run = (value: Case, command: Command): Case => {
    const outcome = apply(value, command);
    if (!outcome.ok) throw new Error(outcome.problem.text.en);
    return outcome.case;
  };
  const field = { da: 'x', en: 'x' };
  const first = finishedCase();
  const reopened = run(first, reopen(first, '2026-12-01', 'Ny underretning fra skolen.'));
  const noted = run(reopened, setField(['assessment', 'circles', 'WORK', 'reasonDa'], 'Kollegerne kender ikke barnet, siger mor.', field));
  const changed = run(noted, setField(['safety', 'contactBanDa'], 'Hemmeligt tilhold', field));
  const second = run(changed, signAndLock(changed, '2026-12-02', 'Signe Holm'));

  it('tell in short what the later one changed', () => {
    const text = JSON.stringify(documentOf(second).sections.find((section) => section.id === 'revision'));
    expect(text).toContain('Hvad revision 2 ændrede i revision 1');
    expect(text).toContain('Kollegerne kender ikke barnet, siger mor.');
    expect(text).toContain('Hemmeligt tilhold');
  });

  it('tell nobody what is not shown to them, neither in the sections nor in what changed', () => {
    for (const { id, profile } of recipientsOf(second).filter((recipient) => !['INTERNAL', 'BOARD'].includes(recipient.profile)))
      expect(`${profile} ${JSON.stringify(documentOf(second, id))}`).not.toContain('Hemmeligt tilhold');
  });

  it('let the earlier one be made again, final under its own checksum, and said to be replaced', () => {
    const again = atRevision(second, 1);
    const document = again && documentOf(again);
    expect(document?.markText).toBe('ENDELIG');
    expect(document?.footNote).toBe(`Revision 1 · ${contentHash(first).slice(0, 12)} · Erstattet af revision 2`);
    expect(document && JSON.stringify(document)).toContain('Revision 2 gælder nu i stedet');
    expect(document && JSON.stringify(document)).not.toContain('Kollegerne kender ikke barnet, siger mor.');
  });
});
