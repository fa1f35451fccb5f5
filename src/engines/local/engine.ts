import { join } from 'node:path';
import type { Engine } from '../../flow/translate/port.js';
import { EngineError, type EngineReply, type EngineRequest, type EngineTraits } from '../../model/engine.js';
import { freeOfCharge } from '../../model/engine-price.js';
import { readInstalled, type Installed, type Manifest, type Role } from './manifest.js';
import type { ModelPaths } from './translator.js';
import { TranslationWorker } from './translation-worker.js';
import { closeEmptyElements } from './close-empty-elements.js';

const traits: EngineTraits = {
  name: 'local',
  // Small enough that finished sentences are saved, and a cancellation is felt, every few seconds.
  limits: { texts: 32, characters: 8_000 },
  terms: 'inline',
  markup: 'html',
  remote: false,
  price: freeOfCharge,
};

/** Bergamot, the translation engine of Firefox, on this machine; `folder` holds the installed model. No text leaves the machine. */
export function createLocalEngine({ folder }: { readonly folder: string }): Engine {
  const worker = new TranslationWorker();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    traits,
    async ready() {
      const installed = await readInstalled(folder);
      if (installed.kind === 'whole') return { ready: true };
      return { ready: false, ...whatIsMissing(installed, folder) };
    },
    prepare: async () => {},
    preview: (request) => request.segments.map((segment) => segment.wire).join('\n'),
    translate(request, signal) {
      // The worker takes one batch at a time; calls wait for their turn, whatever became of the one before.
      const mine = turn.then(() => translateBatch(request, { folder, worker, signal }));
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: () => worker.close(),
  };
}

interface BatchUsing {
  readonly folder: string;
  readonly worker: TranslationWorker;
  readonly signal: AbortSignal;
}

async function translateBatch(request: EngineRequest, using: BatchUsing): Promise<EngineReply> {
  if (using.signal.aborted) throw new EngineError({ kind: 'cancelled', detail: 'cancelled before the call' });
  const characters = request.segments.reduce((sum, segment) => sum + segment.wire.length, 0);
  if (request.segments.length === 0) return { results: [], usage: { characters, cost: 0 } };
  const manifest = await wholeModel(using.folder, request);
  const texts = request.segments.map(({ id, wire }) => ({ id, wire }));
  const translated = await using.worker.translate(pathsOf(manifest, using.folder), texts, using.signal);
  return {
    results: translated.map(({ id, wire }) => ({
      id,
      wire: closeEmptyElements(wire),
      model: manifest.model,
    })),
    usage: { characters, cost: 0 },
  };
}

async function wholeModel(
  folder: string,
  { from, to }: Pick<EngineRequest, 'from' | 'to'>,
): Promise<Manifest> {
  const installed = await readInstalled(folder);
  if (installed.kind !== 'whole') {
    throw new EngineError({ kind: 'refused', detail: `the local model is ${installed.kind}: ${folder}` });
  }
  const { manifest } = installed;
  if (manifest.from !== from || manifest.to !== to) {
    const detail = `the local model translates ${manifest.from} to ${manifest.to}, not ${from} to ${to}`;
    throw new EngineError({ kind: 'refused', detail });
  }
  return manifest;
}

function whatIsMissing(installed: Exclude<Installed, { kind: 'whole' }>, folder: string) {
  return installed.kind === 'missing'
    ? { code: 'engine.localMissing', values: { folder } }
    : { code: 'engine.localDamaged', values: { folder, file: installed.file } };
}

function pathsOf(manifest: Manifest, folder: string): ModelPaths {
  const pathOf = (role: Role): string | null => {
    const file = manifest.files.find((each) => each.role === role);
    return file ? join(folder, file.name) : null;
  };
  const vocabularies = [pathOf('vocabulary'), pathOf('sourceVocabulary'), pathOf('targetVocabulary')];
  return {
    model: pathOf('model') ?? '',
    vocabularies: vocabularies.filter((path) => path !== null),
    shortlist: pathOf('shortlist'),
  };
}
