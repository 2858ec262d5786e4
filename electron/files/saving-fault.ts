import { existsSync } from 'node:fs';
import { savingFaults } from '../../shared/language/saving';
import { type Language, say } from '../../shared/language/text';
import { codeOf, Failure } from '../failure';

type Fault = keyof typeof savingFaults;

const faults: Readonly<Record<string, Fault>> = {
  ENOENT: 'folderGone',
  ENOTDIR: 'folderGone',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  EROFS: 'notAllowed',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  EISDIR: 'taken',
  ENOTEMPTY: 'taken',
  EEXIST: 'taken',
  ENAMETOOLONG: 'nameTooLong',
};

/** What keeps a file from being saved where it was wanted, in words for whoever wanted it. */
export function savingFault(error: unknown, file: string, language: Language): unknown {
  const code = codeOf(error);
  const fault = faultOf(error, file) ?? (code === 'unreachable' ? 'unreachable' : undefined);
  return fault ? new Failure(code, say(savingFaults[fault], language)) : error;
}

function faultOf(error: unknown, file: string): Fault | undefined {
  const said = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  // Windows forbids the replacing of a file that is open elsewhere in the words of a missing permission.
  if (process.platform === 'win32' && (said === 'EPERM' || said === 'EACCES') && existsSync(file)) return 'inUse';
  return faults[said];
}
