import { Fault } from '../../model/fault.js';

/**
 * The words of a file that comes in chunks: UTF-8 with or without a byte order mark, UTF-16 with one (as spreadsheets save "Unicode text"). Throws a
 * Fault with the line where a byte fits no character.
 */
export async function* decodeChunks(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let line = 1;
  let last: Uint8Array = new Uint8Array();
  try {
    for await (const chunk of chunks) {
      if (chunk.length === 0) continue;
      last = chunk;
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      yield text;
      line += countBreaks(text);
    }
    const rest = decoder?.decode();
    if (rest) yield rest;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const readable = new TextDecoder().decode(last);
    // A chunk may begin inside a character, which is no mistake.
    const broken = readable.indexOf('\uFFFD', 2);
    const place = { file, line: line + countBreaks(readable.slice(0, broken < 0 ? undefined : broken)) };
    throw new Fault('workspace.notUtf8', { file }, { place, cause });
  }
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
