import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marianFile, tensorType, type Tensor } from './marian-file.js';
import { toyVocabulary, type ToyVocabulary } from './toy-vocabulary.js';

const feedForwardSize = 32;
/** The sine half and the cosine half of the position signal: their first eight dimensions each tell positions apart well enough. */
const positionDimensions = 8;

/** Which dimensions of the hidden state carry what: positions in the first eight of both halves, one word each in the others. */
interface Layout {
  readonly half: number;
  readonly size: number;
  /** The last dimension of the first half belongs to no word: attention hangs its bias on it. */
  readonly reserved: number;
  readonly wordDimension: (word: number) => number;
  readonly carriesPosition: (dimension: number) => boolean;
}

type Weight = (row: number, column: number) => number;

/**
 * A real Marian transformer with hand-set weights that translates word for word by `dictionary`. Words are one-hot; the decoder attends to
 * the source position that it stands at, and its value matrix swaps the source word for the target word. Unknown words stay as they are.
 */
export function toyBergamotModel(dictionary: Readonly<Record<string, string>>): {
  readonly model: Buffer;
  readonly vocabulary: Buffer;
} {
  const vocabulary = toyVocabulary(dictionary);
  const layout = layoutFor(vocabulary.size);
  const model = marianFile([
    ...embedding(vocabulary, layout),
    ...attention('encoder_l1_self', layout),
    ...feedForward('encoder_l1_ffn', layout),
    ...recurrence(layout),
    ...attention('decoder_l1_context', layout, wordForWord(vocabulary, layout)),
    ...feedForward('decoder_l1_ffn', layout),
    matrix('decoder_ff_logit_out_b', 1, vocabulary.size),
    modelSettings(vocabulary.size, layout.size),
  ]);
  return { model, vocabulary: vocabulary.bytes };
}

/** Writes the model as two files, named as Mozilla names them. Float weights: the name lacks `intgemm`. */
export async function writeToyModel(
  folder: string,
  dictionary: Readonly<Record<string, string>>,
): Promise<void> {
  const { model, vocabulary } = toyBergamotModel(dictionary);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'model.iden.bin'), model);
  await writeFile(join(folder, 'vocab.iden.spm'), vocabulary);
}

function layoutFor(words: number): Layout {
  const half = Math.ceil((positionDimensions + 1 + Math.ceil(words / 2)) / 8) * 8;
  const wordDimensions: number[] = [];
  for (let dimension = positionDimensions; dimension < half; dimension++) {
    if (dimension < half - 1) wordDimensions.push(dimension);
    wordDimensions.push(half + dimension);
  }
  return {
    half,
    size: 2 * half,
    reserved: half - 1,
    wordDimension: (word) => wordDimensions[word] ?? -1,
    carriesPosition: (dimension) => dimension % half < positionDimensions,
  };
}

function embedding(vocabulary: ToyVocabulary, layout: Layout): Tensor[] {
  // Marian multiplies embeddings by the root of their size; 20 then stands clear of the position signal.
  const strength = 20 / Math.sqrt(layout.size);
  return [
    matrix('Wemb', vocabulary.size, layout.size, (word, dimension) =>
      layout.wordDimension(word) === dimension ? strength : 0,
    ),
  ];
}

type AttentionWeights = Partial<Record<'q' | 'k' | 'v' | 'o', Weight>>;

function wordForWord(vocabulary: ToyVocabulary, layout: Layout): AttentionWeights {
  const targets = new Map<number, number>();
  for (let word = 0; word < vocabulary.size; word++) {
    const target = vocabulary.translations.get(word) ?? word;
    targets.set(layout.wordDimension(word), layout.wordDimension(target));
  }
  const samePosition: Weight = (row, column) => {
    if (!layout.carriesPosition(column)) return 0;
    if (row === column) return 60;
    return row === layout.reserved ? -60 : 0;
  };
  return {
    q: samePosition,
    k: samePosition,
    v: (row, column) => (targets.get(row) === column ? 6 : 0),
    o: (row, column) => (row === column ? 1 : 0),
  };
}

function attention(prefix: string, { size }: Layout, weights: AttentionWeights = {}): Tensor[] {
  const projections = (['q', 'k', 'v', 'o'] as const).flatMap((name) => [
    matrix(`${prefix}_W${name}`, size, size, weights[name]),
    matrix(`${prefix}_b${name}`, 1, size),
  ]);
  return [...projections, ...layerNormalization(`${prefix}_Wo`, size)];
}

function feedForward(prefix: string, { size }: Layout): Tensor[] {
  return [
    matrix(`${prefix}_W1`, size, feedForwardSize),
    matrix(`${prefix}_b1`, 1, feedForwardSize),
    matrix(`${prefix}_W2`, feedForwardSize, size),
    matrix(`${prefix}_b2`, 1, size),
    ...layerNormalization(`${prefix}_ffn`, size),
  ];
}

function recurrence({ size }: Layout): Tensor[] {
  return [
    matrix('decoder_l1_rnn_W', size, size),
    matrix('decoder_l1_rnn_Wf', size, size),
    matrix('decoder_l1_rnn_bf', 1, size),
    ...layerNormalization('decoder_l1_rnn_ffn', size),
  ];
}

function layerNormalization(prefix: string, size: number): Tensor[] {
  return [matrix(`${prefix}_ln_scale`, 1, size, () => 1), matrix(`${prefix}_ln_bias`, 1, size)];
}

/** A matrix of 32-bit floats, row by row; zeros where no weight is given. */
function matrix(name: string, rows: number, columns: number, weight?: Weight): Tensor {
  const values = new Float32Array(rows * columns);
  if (weight) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) values[row * columns + column] = weight(row, column);
    }
  }
  return { name, type: tensorType.float32, shape: [rows, columns], data: Buffer.from(values.buffer) };
}

/** Marian reads the shape of its network from the model file. */
function modelSettings(words: number, size: number): Tensor {
  const settings = `bert-train-type-embeddings: true
bert-type-vocab-size: 2
dec-cell: ssru
dec-cell-base-depth: 2
dec-cell-high-depth: 1
dec-depth: 1
dim-emb: ${size}
dim-rnn: 1024
dim-vocabs: [${words}, ${words}]
enc-cell: gru
enc-cell-depth: 1
enc-depth: 1
enc-type: bidirectional
factors-combine: sum
factors-dim-emb: 0
input-types: []
layer-normalization: false
lemma-dependency: ""
lemma-dim-emb: 0
output-omit-bias: false
right-left: false
skip: false
tied-embeddings: false
tied-embeddings-all: true
tied-embeddings-src: false
transformer-aan-activation: swish
transformer-aan-depth: 2
transformer-aan-nogate: false
transformer-decoder-autoreg: rnn
transformer-decoder-dim-ffn: 0
transformer-decoder-ffn-depth: 0
transformer-dim-aan: 2048
transformer-dim-ffn: ${feedForwardSize}
transformer-ffn-activation: relu
transformer-ffn-depth: 2
transformer-guided-alignment-layer: last
transformer-heads: 1
transformer-no-affine: false
transformer-no-bias: false
transformer-no-projection: false
transformer-pool: false
transformer-postprocess: dan
transformer-postprocess-emb: d
transformer-postprocess-top: ""
transformer-preprocess: ""
transformer-rnn-projection: false
transformer-tied-layers: []
transformer-train-position-embeddings: false
type: transformer
ulr: false
ulr-dim-emb: 0
ulr-trainable-transformation: false
version: v1.12.14 2d067af 2024-02-16 11:44:13 -0500
`;
  const data = Buffer.from(`${settings}\0`);
  return { name: 'special:model.yml', type: tensorType.bytes, shape: [data.length], data };
}
