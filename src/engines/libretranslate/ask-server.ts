import { EngineError, type EngineFailure, type Usage } from '../../model/engine.js';
import { failureOfStatus } from '../failure-of-status.js';
import { lostCall } from '../lost-call.js';
import { plainDetail } from '../plain-detail.js';

export interface Server {
  readonly url: string;
  readonly key: string | null;
}

/** Has one question translated. Throws an EngineError; what fails after the server had taken the question carries what is at stake. */
export async function askServer(
  question: object,
  server: Server,
  signal: AbortSignal,
  atStake: Usage,
): Promise<unknown> {
  const { response, body } = await post(question, server, signal, atStake);
  if (!response.ok) throw new EngineError(failureOf(response, body, server));
  try {
    return JSON.parse(body);
  } catch {
    throw new EngineError({ kind: 'reply', detail: 'the reply is not JSON, or only half of it' }, atStake);
  }
}

async function post(question: object, server: Server, signal: AbortSignal, atStake: Usage) {
  try {
    const response = await fetch(`${server.url}/translate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(server.key === null ? question : { ...question, api_key: server.key }),
      signal,
    });
    return { response, body: await response.text() };
  } catch (error) {
    throw lostCall(error, { host: new URL(server.url).host, key: server.key, atStake });
  }
}

function failureOf(response: Response, body: string, { key }: Server): EngineFailure {
  const said = plainDetail(messageOf(body), key);
  const detail = `HTTP ${response.status}${said === '' ? '' : `: ${said}`}`;
  const failure = failureOfStatus(response.status, detail, response.headers.get('retry-after'));
  // A server that wants a key and got none answers 400.
  return failure.kind === 'input' && /api.?key/i.test(said) ? { ...failure, kind: 'auth' } : failure;
}

function messageOf(body: string): string {
  try {
    const reply = JSON.parse(body) as { error?: unknown } | null;
    return typeof reply?.error === 'string' ? reply.error : '';
  } catch {
    return '';
  }
}
