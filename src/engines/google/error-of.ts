import { status } from '@grpc/grpc-js';
import { EngineError, type EngineFailureKind, type Usage } from '../../model/engine.js';
import { plainDetail } from '../plain-detail.js';

const kinds: Readonly<Record<number, EngineFailureKind>> = {
  [status.CANCELLED]: 'cancelled',
  [status.INVALID_ARGUMENT]: 'input',
  [status.DEADLINE_EXCEEDED]: 'deadline',
  [status.NOT_FOUND]: 'input',
  [status.PERMISSION_DENIED]: 'auth',
  [status.RESOURCE_EXHAUSTED]: 'rate',
  [status.FAILED_PRECONDITION]: 'input',
  [status.OUT_OF_RANGE]: 'input',
  [status.UNIMPLEMENTED]: 'input',
  [status.UNAUTHENTICATED]: 'auth',
};

/** What Google's client throws: a plain Error with a numeric code, and what the service said more exactly. */
interface GrpcError {
  readonly code?: status;
  readonly message: string;
  readonly reason?: unknown;
  readonly statusDetails?: unknown;
}

/** A failed gRPC call as an EngineError. */
export function errorOfGrpc(error: unknown, key: string | null, atStake: Usage): EngineError {
  if (error instanceof EngineError) return error;
  const { code, message, reason, statusDetails } = grpcError(error);
  const detail = plainDetail(message, key);
  const base = (code === undefined ? undefined : kinds[code]) ?? 'transient';
  const kind = moreExactly(base, typeof reason === 'string' ? reason : '', message);
  const seconds = kind === 'rate' || kind === 'transient' ? retryDelay(statusDetails) : null;
  return new EngineError(
    { kind, detail, ...(seconds === null ? {} : { retryAfterSeconds: seconds }) },
    mayBeBilled(code, message) ? atStake : undefined,
  );
}

function grpcError(error: unknown): GrpcError {
  return error instanceof Error ? error : { message: String(error) };
}

function moreExactly(kind: EngineFailureKind, reason: string, message: string): EngineFailureKind {
  if (reason.startsWith('API_KEY_')) return 'auth';
  // Over quota may come as RESOURCE_EXHAUSTED or as PERMISSION_DENIED.
  if (/DAILY|per day|QuotaFailure/i.test(`${reason} ${message}`) && (kind === 'rate' || kind === 'auth'))
    return 'quota';
  if (reason === 'RATE_LIMIT_EXCEEDED') return 'rate';
  return kind;
}

/** google.rpc.RetryInfo, where the service sent one. */
function retryDelay(details: unknown): number | null {
  if (!Array.isArray(details)) return null;
  for (const detail of details as { retryDelay?: { seconds?: unknown; nanos?: unknown } | null }[]) {
    if (!detail.retryDelay) continue;
    const { seconds = 0, nanos = 0 } = detail.retryDelay;
    return Number(seconds) + Number(nanos) / 1e9;
  }
  return null;
}

/** A connection that broke says nothing of what became of the call; a service that answers with an error has not translated. */
function mayBeBilled(code: status | undefined, message: string): boolean {
  if (code === status.CANCELLED || code === status.DEADLINE_EXCEEDED) return true;
  return (
    (code === status.UNAVAILABLE || code === status.INTERNAL) &&
    /ECONNRESET|dropped|closed|RST_STREAM/i.test(message)
  );
}
