type Values = Readonly<Record<string, string | number>>;

/** What to do about an engine that is not ready: a command to run, or what to write into selaras.yaml below `engines:`. */
export type NextStep = { readonly run: string } | { readonly write: string };

/** By the code of what is missing. Commands and settings are the same in every language. */
const steps: Readonly<Record<string, (values: Values) => NextStep>> = {
  'engine.localMissing': () => ({ run: 'selaras engines install local' }),
  'engine.localDamaged': () => ({ run: 'selaras engines install local' }),
  'engine.keyMissing': ({ variable }) => ({ run: `export ${variable}=YOUR-KEY` }),
  'engine.keyFileEmpty': ({ source }) => ({ run: `echo YOUR-KEY > '${source}'` }),
  'engine.libreNoServer': () => ({ write: "libretranslate: { url: 'http://127.0.0.1:5000' }" }),
  'engine.libreSilent': ({ port }) => ({ run: `libretranslate --load-only id,en --port ${port}` }),
  'engine.libreStrange': () => ({ write: "libretranslate: { url: 'http://127.0.0.1:5000' }" }),
  'engine.llmNoModel': ({ kind, model }) => ({
    write:
      kind === 'openai-compatible' ? `llm: { model: ${model} }` : `llm: { kind: ${kind}, model: ${model} }`,
  }),
  'engine.llmSilent': () => ({ run: 'ollama serve' }),
  'engine.llmAbsent': ({ model }) => ({ run: `ollama pull ${model}` }),
  'engine.llmNoPrice': ({ model }) => ({
    write: `llm: { model: ${model}, price: { input: DOLLARS, output: DOLLARS } }`,
  }),
  'engine.deeplOtherServer': ({ right }) => ({ write: `deepl: { url: '${right}' }` }),
  'engine.googleNoFile': () => ({ run: 'gcloud auth application-default login' }),
  'engine.googleNoCredentials': () => ({ run: 'gcloud auth application-default login' }),
  'engine.googleNoProject': ({ project }) => ({ write: `google: { project: ${project} }` }),
  'engine.googleNoBucket': ({ project }) => ({ write: `google: { project: ${project}, bucket: MY-BUCKET }` }),
};

/** Null where the sentence alone says it. */
export function nextStep(code: string, values: Values): NextStep | null {
  return steps[code]?.(values) ?? null;
}
