import { readFile } from 'node:fs/promises';
import type { AlignedMemory, BergamotModule } from './bergamot-module.js';
import { loadBergamot } from './load-bergamot.js';
import { modelConfig } from './model-config.js';

/** Paths of a model's files. One vocabulary serves both languages, or the source's stands before the target's. */
export interface ModelPaths {
  readonly model: string;
  readonly vocabularies: readonly string[];
  readonly shortlist: string | null;
}

/** Blocks its thread while it works: belongs into a worker. Texts are HTML; results stand in the order of the texts. */
export type TranslateTexts = (texts: readonly string[]) => string[];

/** Byte borders that Marian expects its files at. */
const alignment = { model: 256, shortlist: 64, vocabulary: 64 } as const;

/** Loads engine and model. A damaged model aborts the whole WASM instance: after an error nothing of it can be used. */
export async function loadTranslator(paths: ModelPaths): Promise<TranslateTexts> {
  const module = await loadBergamot();
  const vocabularies = new module.AlignedMemoryList();
  for (const path of paths.vocabularies) {
    vocabularies.push_back(copyIn(module, await readFile(path), alignment.vocabulary));
  }
  const shortlist = paths.shortlist === null ? Buffer.alloc(0) : await readFile(paths.shortlist);
  const model = new module.TranslationModel(
    modelConfig(paths.model),
    copyIn(module, await readFile(paths.model), alignment.model),
    copyIn(module, shortlist, alignment.shortlist),
    vocabularies,
    null,
  );
  const service = new module.BlockingService({ cacheSize: 0 });
  const translate: TranslateTexts = (texts) => {
    const wires = new module.VectorString();
    const options = new module.VectorResponseOptions();
    for (const text of texts) {
      wires.push_back(text);
      options.push_back({ alignment: true, html: true, qualityScores: false });
    }
    const responses = service.translate(model, wires, options);
    const translated = texts.map((_, index) => {
      const response = responses.get(index);
      const text = response.getTranslatedText();
      response.delete();
      return text;
    });
    for (const used of [responses, options, wires]) used.delete();
    return translated;
  };
  // Bergamot reads the weights at the first translation: a damaged model has to show here, not in somebody's text.
  translate(['ya']);
  return translate;
}

function copyIn(module: BergamotModule, bytes: Buffer, borders: number): AlignedMemory {
  const memory = new module.AlignedMemory(bytes.length, borders);
  if (bytes.length > 0) memory.getByteArrayView().set(bytes);
  return memory;
}
