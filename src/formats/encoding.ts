import { Fault } from '../model/fault.js';

/** Largest article, in bytes. An article is far smaller; a larger file is an archive or a mistake. */
const mostBytes = 20_000_000;

/** How the file writes characters; `mark` says whether it begins with a byte order mark. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
}

export interface DecodedArticle {
  /** Without the byte order mark; line breaks as they are. */
  readonly text: string;
  readonly encoding: Encoding;
  /** The file's first line break; a line feed where it has none. */
  readonly lineBreak: string;
}

/**
 * The words of an article file: UTF-8 with or without a byte order mark, UTF-16 with one. `encodeArticle` gives back the same bytes.
 * Throws a Fault for what is too large, empty, binary or not valid in its encoding, with the line and the byte's offset.
 */
export function decodeArticle(bytes: Uint8Array): DecodedArticle {
  if (bytes.length > mostBytes)
    throw new Fault('format.tooLarge', {
      size: Math.ceil(bytes.length / 1_000_000),
      most: mostBytes / 1_000_000,
    });
  const encoding = encodingOf(bytes);
  const body = bytes.subarray(markOf(encoding).length);
  const text = encoding.name === 'utf-8' ? decodeUtf8(bytes, body) : decodeUtf16(body, encoding);
  const zero = text.indexOf('\0');
  if (zero >= 0) throw new Fault('format.binary', {}, { place: { line: lineAt(text, zero) } });
  if (text.trim() === '') throw new Fault('format.empty', {});
  return { text, encoding, lineBreak: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n' };
}

export function encodeArticle(text: string, encoding: Encoding): Uint8Array {
  const body = Buffer.from(text, encoding.name === 'utf-8' ? 'utf8' : 'utf16le');
  if (encoding.name === 'utf-16be') body.swap16();
  const mark = markOf(encoding);
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const begins = (...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  if (begins(0xef, 0xbb, 0xbf)) return { name: 'utf-8', mark: true };
  if (begins(0xff, 0xfe)) return { name: 'utf-16le', mark: true };
  if (begins(0xfe, 0xff)) return { name: 'utf-16be', mark: true };
  return { name: 'utf-8', mark: false };
}

function markOf({ name, mark }: Encoding): Uint8Array {
  if (!mark) return new Uint8Array();
  const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
  return Uint8Array.from(marks[name]);
}

function decodeUtf8(bytes: Uint8Array, body: Uint8Array): string {
  // Before the strict reading: a picture or a PDF is invalid UTF-8 too, and "save it as UTF-8" would be poor advice.
  if (body.includes(0)) throw new Fault('format.binary', {});
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch (cause) {
    const valid = validPrefixLength(body);
    const line = lineAt(new TextDecoder().decode(body.subarray(0, valid)), Infinity);
    const offset = bytes.length - body.length + valid;
    throw new Fault('format.notUtf8', { offset }, { place: { line }, cause });
  }
}

function decodeUtf16(body: Uint8Array, { name }: Encoding): string {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(body);
  } catch (cause) {
    throw new Fault('format.notUtf16', {}, { cause });
  }
}

/** Number of bytes before the first one that no UTF-8 text could have there, by bisection. */
function validPrefixLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (isValidBeginning(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function isValidBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Line of an offset, from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
