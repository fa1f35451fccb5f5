import { join } from 'node:path';
import { firstRequest } from '../flow/engine-request.js';
import { readAndReconcile } from '../flow/run-document.js';
import { cutBatches } from '../flow/translate/cut-batches.js';
import type { Engine } from '../flow/translate/port.js';
import { findArticles } from '../workspace/articles.js';
import { readBytes } from '../workspace/read-file.js';
import { articleExtensions } from './document-formats.js';
import { createEngine } from './engines.js';
import type { Workspace } from './open-workspace.js';
import { takeBackOutput } from './returned-xliff.js';
import { runUsing } from './translate.js';

/** What an engine would be sent for these articles, the first call of each, for people to read. Nothing is sent, and no key is needed. */
export async function promptsOf(
  names: readonly string[],
  engineName: string | undefined,
  workspace: Workspace,
): Promise<string[]> {
  const name = engineName ?? workspace.settings.engine;
  const paths = await findArticles(workspace.folders, names, workspace.options.cwd, articleExtensions);
  const engine = await createEngine(name === 'auto' ? 'local' : name, workspace.engineSurroundings);
  try {
    const prompts: string[] = [];
    for (const path of paths) prompts.push(...(await promptsFor(path, engine, workspace)));
    return prompts;
  } finally {
    await engine.close();
  }
}

async function promptsFor(path: string, engine: Engine, workspace: Workspace): Promise<string[]> {
  const bytes = await readBytes(join(workspace.folders.source, path));
  await takeBackOutput(path, workspace);
  const { signal } = new AbortController();
  const using = await runUsing(path, { engine, fallback: null }, { signal }, workspace);
  const { document } = await readAndReconcile(path, bytes, using);
  const request = await firstRequest(document, engine, using);
  const batches = cutBatches(request.segments, engine.traits.limits).slice(0, 1);
  return batches.map((segments) => engine.preview({ ...request, segments }));
}
