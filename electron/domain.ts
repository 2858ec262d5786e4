import type { AttachmentOptions } from '../shared/bridge/bridge';
import type { Case } from '../shared/case/schema';
import { Failure } from './failure';

export const exampleCases: readonly Case[] = [];

export async function printAttachment(_value: Case, _options: AttachmentOptions): Promise<Uint8Array> {
  throw new Failure('unexpected', 'printing');
}
