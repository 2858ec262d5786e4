import type { FailureCode } from '../../shared/bridge/bridge';
import type { Command } from '../../shared/case/change';
import { comeBack, forReview } from '../../shared/case/commands/handover';
import { receiveRemarks } from '../../shared/case/commands/sparring';
import type { Case } from '../../shared/case/schema';
import type { CasePackage } from '../../shared/handover/package';
import { takeTexts } from '../../shared/language/handover';
import type { Text } from '../../shared/language/text';
import { call, failureText } from '../app/bridge';
import { openCase } from '../app/open-case';

/** What will come of a package here: a new case, one beside the same case, the case that was away, remarks on it, or nothing. */
export interface Way {
  readonly kind: 'new' | 'beside' | 'comesBack' | 'remarks' | 'barred';
  readonly note?: Text;
}

type Taken = { readonly ok: true; readonly id: string; readonly title: string } | { readonly ok: false; readonly reason: Text };

/** Looks whether the case of a package is here already. */
export async function wayOf(found: CasePackage): Promise<Way> {
  const here = await call('cases.open', { id: found.caseId });
  if (found.kind === 'remarks') return here.ok ? { kind: 'remarks' } : { kind: 'barred', note: takeTexts.noCaseForRemarks };
  if (!here.ok) return { kind: 'new' };
  if (found.kind === 'review') return { kind: 'barred', note: takeTexts.reviewAlreadyHere };
  if (found.kind === 'move' && here.value.case.handover?.kind === 'moved') return { kind: 'comesBack' };
  return { kind: 'beside', note: takeTexts.alreadyHere };
}

/** Takes it in; nothing is changed when it can't be. */
export async function takeIn(found: CasePackage, way: Way): Promise<Taken> {
  if (found.kind === 'remarks') return run(found.caseId, (value) => receiveRemarks(value, found.remarks));
  if (way.kind === 'comesBack') return run(found.caseId, (value) => comeBack(value, found.case));
  const value = found.kind === 'review' ? forReview(found.case, found.from, found.madeAt, found.replyTo) : found.case;
  const reply = await call('cases.create', { case: value, history: found.history });
  return reply.ok ? { ok: true, id: reply.value.id, title: titleOf(value) } : failed(reply.code);
}

async function run(id: string, command: (value: Case) => Command): Promise<Taken> {
  const opened = await openCase(id);
  if (!opened.ok) return failed(opened.code);
  const { editor } = opened;
  const problem = editor.run(command(editor.state().case));
  if (problem) return { ok: false, reason: problem.text };
  if (!(await editor.settled())) return failed('unexpected');
  return { ok: true, id, title: titleOf(editor.state().case) };
}

const failed = (code: FailureCode): Taken => ({ ok: false, reason: failureText(code) });
const titleOf = (value: Case): string => value.titleDa || value.case.caseNumber || '';
