import { MOST_ARTICLE_CHARACTERS } from '../../api/article.js';

export type ReadFile =
  | { readonly kind: 'article'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly why: 'kind' | 'encoding' | 'large' | 'blank';
    };

/** Four bytes are the most that a character takes in UTF-8. */
const MOST_BYTES = MOST_ARTICLE_CHARACTERS * 4;

/** An article from a file that was chosen or dropped, or why it is none. Nothing is guessed: text that is not UTF-8 is refused. */
export async function readFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  const { name } = file;
  if (!/\.(?:txt|md)$/i.test(name)) return { kind: 'refused', name, why: 'kind' };
  if (file.size > MOST_BYTES) return { kind: 'refused', name, why: 'large' };
  const text = decode(await file.arrayBuffer());
  if (text === null) return { kind: 'refused', name, why: 'encoding' };
  if (text.trim() === '') return { kind: 'refused', name, why: 'blank' };
  if (text.length > MOST_ARTICLE_CHARACTERS) return { kind: 'refused', name, why: 'large' };
  return { kind: 'article', name, text };
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
