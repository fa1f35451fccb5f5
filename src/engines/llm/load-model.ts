import type { LanguageModel } from 'ai';
import type { LlmSettings, ModelKind } from './settings.js';

/** Where each kind of service is, where the settings do not say. */
export const ownAddress: Readonly<Record<ModelKind, string>> = {
  'openai-compatible': 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
};

type Model = Exclude<LanguageModel, string>;

/** The model that the settings name, by the package for its kind of service; only that package is loaded. */
export async function loadModel(settings: LlmSettings, key: string | null): Promise<Model> {
  // Warnings of the library would stand between the lines of our output.
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
  const { wrapLanguageModel, extractJsonMiddleware } = await import('ai');
  const model = await modelOf(settings, key);
  // Models that know no schema like to put JSON into a fence.
  return wrapLanguageModel({ model, middleware: extractJsonMiddleware() });
}

async function modelOf(settings: LlmSettings, key: string | null) {
  const { kind, structured, model = '' } = settings;
  const service = { baseURL: settings.url ?? ownAddress[kind], ...(key === null ? {} : { apiKey: key }) };
  if (kind === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic(service)(model);
  }
  if (kind === 'google') {
    const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
    return createGoogleGenerativeAI(service)(model);
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const named = { ...service, name: 'llm', supportsStructuredOutputs: structured, includeUsage: true };
  return createOpenAICompatible(named)(model);
}
