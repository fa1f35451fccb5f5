/**
 * Marian's settings for one model, as the YAML that TranslationModel takes. Weights whose file name says `intgemm.alphas` are 8-bit with
 * their scales stored, which only `int8shiftAlphaAll` reads; other files hold 32-bit floats.
 */
export function modelConfig(modelFile: string): string {
  const precision = modelFile.includes('intgemm.alphas') ? 'int8shiftAlphaAll' : 'float32';
  return `beam-size: 1
normalize: 1.0
word-penalty: 0
cpu-threads: 0
gemm-precision: ${precision}
skip-cost: true
alignment: soft
quiet: true
quiet-translation: true
max-length-break: 128
mini-batch-words: 1024
workspace: 128
max-length-factor: 2.0
`;
}
