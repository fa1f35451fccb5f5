import type { Readiness } from '../../model/engine.js';
import type { Key } from '../settings-fields.js';
import type { LlmSettings } from './settings.js';

/** Where keys are got. */
const keyPages: Readonly<Record<LlmSettings['kind'], string>> = {
  'openai-compatible': 'https://platform.openai.com/api-keys',
  anthropic: 'https://console.anthropic.com/settings/keys',
  google: 'https://aistudio.google.com/apikey',
};

/** A service elsewhere is first spoken to when there is text for it; a server on this machine is asked whether it is there and has the model. */
export async function readiness(
  settings: LlmSettings,
  key: Key,
  { remote, priced }: { readonly remote: boolean; readonly priced: boolean },
): Promise<Readiness> {
  const { kind, model, keyVariable, url } = settings;
  if (model === undefined) return { ready: false, code: 'engine.llmNoModel', values: {} };
  if (remote && key.value === null) {
    const where = keyPages[kind];
    const values = { service: model, engine: 'llm', source: key.source, variable: keyVariable, where };
    return { ready: false, code: 'engine.keyMissing', values };
  }
  if (!priced) return { ready: false, code: 'engine.llmNoPrice', values: { model } };
  const local = !remote && kind === 'openai-compatible' && url !== undefined;
  return local ? standsReady(url, model, key) : { ready: true };
}

/** Longest wait, in milliseconds, to see whether a server is there: one that loads a model, or a machine at its limit, may take a while. */
const GLANCE = 10_000;

async function standsReady(url: string, model: string, key: Key): Promise<Readiness> {
  let models: readonly string[] | null;
  try {
    models = await modelsAt(url, key);
  } catch {
    return { ready: false, code: 'engine.llmSilent', values: { url } };
  }
  if (models === null || models.includes(model) || models.includes(`${model}:latest`)) return { ready: true };
  return { ready: false, code: 'engine.llmAbsent', values: { url, model } };
}

/** Names of the models that a server has; null where it does not say. Throws where nothing answers. */
async function modelsAt(url: string, { value }: Key): Promise<readonly string[] | null> {
  const response = await fetch(`${url}/models`, {
    signal: AbortSignal.timeout(GLANCE),
    ...(value === null ? {} : { headers: { authorization: `Bearer ${value}` } }),
  });
  const body: unknown = await response.json().catch(() => null);
  const { data } = (body ?? {}) as { readonly data?: unknown };
  if (!response.ok || !Array.isArray(data)) return null;
  return data.map((each) => String((each as { readonly id?: unknown } | null)?.id));
}
