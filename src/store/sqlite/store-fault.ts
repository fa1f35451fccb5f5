import { Fault } from '../../model/fault.js';

/** SQLite's code of an error (SQLITE_FULL ...), or an empty string for any other error. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_') ? code : '';
}

/** Whether another process held the lock; also where that has been said as a Fault. */
export function isBusy(error: unknown): boolean {
  if (error instanceof Fault) return error.code === 'store.busy';
  return codeOf(error).startsWith('SQLITE_BUSY');
}

export function isDamaged(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_NOTADB' || codeOf(error).startsWith('SQLITE_CORRUPT');
}

/** What a person can act on becomes a Fault that names the file; anything else, our own mistakes too, stays as it is. */
export function storeFault(file: string, cause: unknown): unknown {
  const code = codeOf(cause);
  const values = { file, reason: code };
  if (code === 'SQLITE_FULL') return new Fault('store.full', values, { exit: 1, cause });
  if (isBusy(cause)) return new Fault('store.busy', values, { exit: 1, cause });
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|IOERR)/.test(code))
    return new Fault('store.notOpened', values, { cause });
  return cause;
}
