import type { Problem } from '../api/problem.js';
import { Fault } from '../model/fault.js';
import type { Values } from '../model/finding.js';
import type { Request } from './context.js';
import { Refusal, type RefusalStatus } from './refusal.js';

export const problemType = 'application/problem+json';

/** Whatever was thrown, as RFC 9457 wants it: a sentence for the person, a code and values for the program. */
export function renderProblem(error: unknown, speaker: Request, root: string): Problem {
  if (error instanceof Refusal) {
    const { status, code, values, extra } = error;
    return {
      ...head(status, code, speaker),
      detail: speaker.sayCode('server.problem', code, values),
      values,
      ...extra,
    };
  }
  if (error instanceof Fault) return faultProblem(error, speaker, root);
  const detail = speaker.say('server.problem.fault');
  return { ...head(500, 'fault', speaker), detail, values: {} };
}

function head(
  status: RefusalStatus,
  code: string,
  { say }: Request,
): Pick<Problem, 'type' | 'title' | 'status' | 'code'> {
  return { type: `urn:selaras:problem:${code}`, title: say(`server.status.${status}`), status, code };
}

function faultProblem(fault: Fault, speaker: Request, root: string): Problem {
  const { code, others } = fault;
  const values = shortened(fault.values, root);
  const { file, line, column } = fault.place;
  return {
    ...head(statusOf(fault), code, speaker),
    detail: speaker.sayCode('fault', code, values),
    values: { ...values },
    ...(file === undefined
      ? {}
      : {
          place: {
            file: shorten(file, root),
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
          },
        }),
    ...(others.length === 0
      ? {}
      : {
          others: others.map((other) => ({
            code: other.code,
            detail: speaker.sayCode('fault', other.code, shortened(other.values, root)),
            ...(other.place.line === undefined ? {} : { line: other.place.line }),
          })),
        }),
  };
}

function statusOf({ code, exit }: Fault): RefusalStatus {
  if (code === 'app.notTranslated' || code === 'workspace.noArticle' || code === 'workspace.missing')
    return 404;
  if (code === 'workspace.outside') return 400;
  if (code === 'store.busy' || code.startsWith('flow.')) return 503;
  if (exit === 3) return 409;
  return exit === 1 ? 500 : 422;
}

/** Where this workspace stands on the machine is nobody's business. */
function shortened(values: Values, root: string): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? shorten(value, root) : value,
    ]),
  );
}

function shorten(text: string, root: string): string {
  return text.startsWith(`${root}/`) ? text.slice(root.length + 1) : text;
}
