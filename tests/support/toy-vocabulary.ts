import { bytesField, floatField, integerField } from './protobuf.js';

const pieceType = { normal: 1, unknown: 2, control: 3 } as const;

interface Piece {
  readonly text: string;
  readonly score: number;
  readonly type: number;
}

export interface ToyVocabulary {
  readonly size: number;
  /** Index of the target word's piece by the index of the source word's piece. */
  readonly translations: ReadonlyMap<number, number>;
  /** A SentencePiece unigram model (sentencepiece_model.proto). */
  readonly bytes: Buffer;
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** One piece for every word of the dictionary, source and target; other words are spelled letter by letter. */
export function toyVocabulary(dictionary: Readonly<Record<string, string>>): ToyVocabulary {
  const pieces: Piece[] = [
    { text: '</s>', score: 0, type: pieceType.control },
    { text: '<unk>', score: 0, type: pieceType.unknown },
  ];
  const indexes = new Map(pieces.map((piece, index) => [piece.text, index]));
  const add = (text: string, score: number): number => {
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, pieces.length);
    return pieces.push({ text, score, type: pieceType.normal }) - 1;
  };
  const addWord = (text: string): number => add(text, -1 - pieces.length * 0.001);

  const translations = new Map(
    Object.entries(dictionary).map(([source, target]) => [addWord(`▁${source}`), addWord(`▁${target}`)]),
  );
  for (const mark of ['.', ',', '?', '!', '▁']) addWord(mark);
  for (const letter of letters) add(letter, -20);
  // The engine's matrix routines want a multiple of eight.
  while (pieces.length % 8 !== 0) addWord(`<filler${pieces.length}>`);
  return { size: pieces.length, translations, bytes: sentencePieceModel(pieces) };
}

function sentencePieceModel(pieces: readonly Piece[]): Buffer {
  const listed = pieces.map(({ text, score, type }) =>
    bytesField(1, Buffer.concat([bytesField(1, text), floatField(2, score), integerField(3, type)])),
  );
  const trainer = Buffer.concat([
    integerField(3, 1), // model_type: unigram
    integerField(4, pieces.length), // vocab_size
    integerField(40, 1), // unk_id
    integerField(41, -1), // bos_id: none
    integerField(42, 0), // eos_id
    integerField(43, -1), // pad_id: none
    bytesField(45, '<unk>'),
    bytesField(47, '</s>'),
  ]);
  const normalizer = Buffer.concat([
    bytesField(1, 'identity'),
    integerField(3, 1), // add_dummy_prefix
    integerField(4, 1), // remove_extra_whitespaces
    integerField(5, 1), // escape_whitespaces
  ]);
  return Buffer.concat([...listed, bytesField(2, trainer), bytesField(3, normalizer)]);
}
