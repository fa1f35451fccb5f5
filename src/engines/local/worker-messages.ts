import type { ModelPaths } from './translator.js';

/** What the worker is started with. */
export interface WorkerStart {
  readonly paths: ModelPaths;
}

export interface WorkerText {
  readonly id: string;
  readonly wire: string;
}

/** What the worker says: `loaded` once, then an answer to each batch of texts. After a failure it ends: its WASM instance is spent. */
export type WorkerMessage =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'translated'; readonly texts: readonly WorkerText[] }
  | { readonly kind: 'failed'; readonly detail: string };
