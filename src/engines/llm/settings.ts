import * as z from 'zod';
import { callFields, keyFields, limitFields, urlField } from '../settings-fields.js';

const kinds = ['openai-compatible', 'anthropic', 'google'] as const;
export type ModelKind = (typeof kinds)[number];

export const llmSettings = z.strictObject({
  /** How the service is spoken to: OpenAI, Ollama, llama.cpp and vLLM speak openai-compatible. */
  kind: z.enum(kinds).default('openai-compatible'),
  /** Where it is, up to and with the version: http://127.0.0.1:11434/v1 for Ollama. Absent: the service's own address. */
  url: urlField.optional(),
  /** Name of the model, as the service calls it. */
  model: z.string().min(1).optional(),
  ...keyFields('LLM_API_KEY'),
  ...callFields,
  ...limitFields,
  timeout: z.number().min(0.05).max(1200).default(180),
  /** For a server on this machine that passes text on to another one. */
  remote: z.boolean().optional(),
  /** What the desk wants of the English, in its own words; it becomes a part of the prompt. */
  style: z.string().max(4_000).optional(),
  /** Absent: the service's own. Some models take none. */
  temperature: z.number().min(0).max(2).optional(),
  /** Whether an openai-compatible service can be held to a JSON schema. The prompt describes the JSON in any case. */
  structured: z.boolean().default(true),
  /**
   * Most tokens that the model thinks in one call before it answers: they are billed as output, and the high price of a plan and every budget allow
   * for them. Absent: none for models that are known not to think, else 8,192.
   */
  thinking: z.number().int().min(0).max(1_000_000).optional(),
  /** US dollars for a million tokens. */
  price: z.strictObject({ input: z.number().min(0), output: z.number().min(0) }).optional(),
});

export type LlmSettings = z.infer<typeof llmSettings>;
