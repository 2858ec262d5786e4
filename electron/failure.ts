import type { FailureCode, Reply } from '../shared/bridge/bridge';

/** Thrown inside the machine when something can't be done for a reason that the user can be told; a reply at its edges. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail?: string,
  ) {
    super(detail ?? code);
    this.name = 'Failure';
  }
}

/** What SQLite and the file system say, in the words of the bridge; the longest beginning that fits counts. */
const meanings: readonly (readonly [beginning: string, code: FailureCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['SQLITE_NOTADB', 'wrong-key'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR', 'unreachable'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['EFBIG', 'disk-full'],
  ['EIO', 'unreachable'],
  ['ESTALE', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['ENOTCONN', 'unreachable'],
  ['EHOSTDOWN', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['ENODEV', 'unreachable'],
  ['EBUSY', 'in-use'],
  ['ENOENT', 'missing'],
];

/** The code that says best what went wrong. */
export function codeOf(error: unknown): FailureCode {
  if (error instanceof Failure) return error.code;
  const said = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return meanings.find(([beginning]) => said.startsWith(beginning))?.[1] ?? 'unexpected';
}

/** Runs a call and turns what it throws into a reply; `unexpected` errors are handed to `report`, for the log. */
export async function replyOf<Value>(run: () => Value | Promise<Value>, report: (error: unknown) => void): Promise<Reply<Value>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'unexpected') report(error);
    const detail = error instanceof Failure ? error.detail : undefined;
    return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
  }
}
