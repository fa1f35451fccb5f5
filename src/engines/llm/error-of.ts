import type { APICallError, NoObjectGeneratedError } from 'ai';
import { EngineError, type EngineFailure, type Usage } from '../../model/engine.js';
import { failureOfStatus } from '../failure-of-status.js';
import { lostCall } from '../lost-call.js';
import { plainDetail } from '../plain-detail.js';
import { billOf, type TokenPrice } from './prices.js';

interface Context {
  readonly price: TokenPrice;
  readonly key: string | null;
  readonly host: string;
  readonly atStake: Usage;
}

/** What the library threw, as an EngineError. Its own errors hold the whole request, so they are never a cause. */
export async function errorOf(error: unknown, context: Context): Promise<EngineError> {
  if (error instanceof EngineError) return error;
  const { APICallError, NoObjectGeneratedError, NoOutputGeneratedError, NoContentGeneratedError } =
    await libraryErrors();
  if (NoObjectGeneratedError.isInstance(error)) return errorOfAnswer(error, context);
  if (NoOutputGeneratedError.isInstance(error) || NoContentGeneratedError.isInstance(error))
    return new EngineError({ kind: 'refused', detail: 'the model gave no answer' }, context.atStake);
  if (APICallError.isInstance(error)) return errorOfCall(error, context);
  return lostCall(error, context);
}

async function libraryErrors() {
  const { APICallError, NoObjectGeneratedError, NoOutputGeneratedError, NoContentGeneratedError } =
    await import('ai');
  return { APICallError, NoObjectGeneratedError, NoOutputGeneratedError, NoContentGeneratedError };
}

/** How models begin when they will not do it, in the answer's place. */
const refusal =
  /^\W*(?:i(?:['’]m| am) (?:sorry|unable|not able)|sorry\b|i (?:can(?:no|['’])?t|won['’]t|will not)|maaf\b)/i;

function errorOfAnswer(error: NoObjectGeneratedError, context: Context): EngineError {
  const { text, usage, finishReason } = error;
  const bill = billOf(context.atStake.characters, usage ?? {}, context.price);
  const said = plainDetail((text ?? '').slice(0, 120), context.key);
  if (finishReason === 'content-filter' || refusal.test(text ?? ''))
    return new EngineError({ kind: 'refused', detail: `the model refused: ${said}` }, bill);
  const detail =
    finishReason === 'length' ? 'the answer was cut short' : `the answer is not what was asked for: ${said}`;
  return new EngineError({ kind: 'reply', detail }, bill);
}

function errorOfCall(error: APICallError, context: Context): EngineError {
  const { statusCode, responseHeaders, responseBody } = error;
  if (statusCode === undefined) return lostCall(error, context);
  const said = plainDetail(`HTTP ${statusCode}: ${error.message}`, context.key);
  // The service answered, but in no form that the library knows.
  if (statusCode < 400)
    return brokenBody(error)
      ? lostCall(error, context)
      : new EngineError({ kind: 'reply', detail: said }, context.atStake);
  const failure = failureOfStatus(statusCode, said, responseHeaders?.['retry-after']);
  return new EngineError(moreExactly(failure, responseBody ?? ''));
}

/** A body whose connection broke in the middle fails while it is read, not while it is parsed. */
function brokenBody({ cause }: APICallError): boolean {
  return cause instanceof Error && (cause.name === 'TypeError' || 'code' in cause);
}

/** Services say in words what the status leaves open: OpenAI and Gemini answer 429 to a used-up quota, Anthropic 400 to one, Gemini 400 to a wrong key. */
function moreExactly(failure: EngineFailure, body: string): EngineFailure {
  if (/insufficient_quota|credit balance|billing|PerDay/i.test(body) && failure.kind !== 'auth')
    return { kind: 'quota', detail: failure.detail };
  if (failure.kind === 'input' && /api.key.{0,80}not.valid|API_KEY_INVALID|invalid.api.key/i.test(body))
    return { kind: 'auth', detail: failure.detail };
  const delay = /"retryDelay":\s*"(\d+(?:\.\d+)?)s"/.exec(body)?.[1];
  return failure.kind === 'rate' && failure.retryAfterSeconds === undefined && delay !== undefined
    ? { ...failure, retryAfterSeconds: Number(delay) }
    : failure;
}
