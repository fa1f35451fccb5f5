import { allChecks } from '../flow/check/all-checks.js';
import { Fault } from '../model/fault.js';

/** Codes of all checks, in the order in which their findings are shown. */
export const checkCodes: readonly string[] = allChecks.map((check) => check.code);

/** Throws a Fault for a code that no check has. */
export function assertCheckCodes(codes: readonly string[]): void {
  const unknown = codes.find((code) => !checkCodes.includes(code));
  if (unknown !== undefined)
    throw new Fault('app.checkUnknown', { code: unknown, codes: checkCodes.join(', ') });
}
