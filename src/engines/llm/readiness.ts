import type { Readiness } from '../../model/engine.js';
import { lookAtServer, type Look } from '../look-at-server.js';
import { missingKey } from '../missing-key.js';
import type { Key } from '../settings-fields.js';
import type { LlmSettings } from './settings.js';

/** Where keys are got. */
const keyPages: Readonly<Record<LlmSettings['kind'], string>> = {
  'openai-compatible': 'https://platform.openai.com/api-keys',
  anthropic: 'https://console.anthropic.com/settings/keys',
  google: 'https://aistudio.google.com/apikey',
};

/** Models to begin with. */
const examples: Readonly<Record<LlmSettings['kind'], string>> = {
  'openai-compatible': 'gpt-4.1-mini',
  anthropic: 'claude-haiku-4-5',
  google: 'gemini-2.5-flash',
};

/** A service elsewhere is first spoken to when there is text for it; a server on this machine is asked whether it is there and has the model. */
export async function readiness(
  settings: LlmSettings,
  key: Key,
  { remote, priced }: { readonly remote: boolean; readonly priced: boolean },
): Promise<Readiness> {
  const { kind, model, keyVariable: variable, url } = settings;
  if (model === undefined)
    return { ready: false, code: 'engine.llmNoModel', values: { kind, model: examples[kind] } };
  if (remote && key.value === null)
    return missingKey({ service: model, engine: 'llm', key, variable, where: keyPages[kind] });
  if (!priced) return { ready: false, code: 'engine.llmNoPrice', values: { model } };
  const local = !remote && kind === 'openai-compatible' && url !== undefined;
  return local ? standsReady(url, model, key) : { ready: true };
}

async function standsReady(url: string, model: string, { value }: Key): Promise<Readiness> {
  const headers = value === null ? {} : { authorization: `Bearer ${value}` };
  const look = await lookAtServer(`${url}/models`, { headers });
  if (typeof look === 'string')
    return { ready: false, code: 'engine.llmSilent', values: { url, reason: look } };
  const models = modelsOf(look);
  if (models === null || models.includes(model) || models.includes(`${model}:latest`)) return { ready: true };
  return { ready: false, code: 'engine.llmAbsent', values: { url, model } };
}

/** Names of the models that a server has; null where it does not say. */
function modelsOf({ status, body }: Look): readonly string[] | null {
  const { data } = (body ?? {}) as { readonly data?: unknown };
  if (status >= 400 || !Array.isArray(data)) return null;
  return data.map((each) => String((each as { readonly id?: unknown } | null)?.id));
}
