import { EngineError, noUsage, type Usage } from '../model/engine.js';
import { plainDetail } from './plain-detail.js';

/** Errors of a call that never reached the service, so that nothing can have been billed. */
const neverArrived = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** A call that got no answer, or only a piece of one, because the connection failed. */
export function lostCall(
  error: unknown,
  { host, key, atStake }: { readonly host: string; readonly key: string | null; readonly atStake: Usage },
): EngineError {
  const { code, message } = deepestOf(error);
  const detail = plainDetail(`no answer from ${host}: ${message}`, key);
  return new EngineError({ kind: 'transient', detail }, neverArrived.includes(code) ? noUsage : atStake);
}

/** Client libraries wrap what happened, at times more than once ("fetch failed"). */
export function deepestOf(error: unknown): { readonly code: string; readonly message: string } {
  let inner = error;
  let code = '';
  for (let depth = 0; depth < 5; depth++) {
    if (!(inner instanceof Error)) break;
    if ('code' in inner && typeof inner.code === 'string') ({ code } = inner);
    if (!(inner.cause instanceof Error)) break;
    inner = inner.cause;
  }
  const message = inner instanceof Error ? inner.message : String(inner);
  return { code, message: message === '' ? code : message };
}
